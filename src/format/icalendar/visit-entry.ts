import type { Agreement, Invitation, LifecycleEvent, PlannedTime, Visit } from "../../model/index.js";
import type { State } from "../../query/status.js";
import { statusOf } from "../../query/status-of.js";
import { spanOf } from "../span.js";
import type { Entry } from "./entry.js";

const VERBS: Partial<Record<State, string>> = {
  scheduled: "Planned",
  "date-passed": "Planned",
  postponed: "Postponed to",
  occurred: "Held",
};

/** A visit as it is planned, or as it was held, by the last that the record knows of it; nothing without a date. */
export function visitEntry(record: Agreement, commitment: Visit | Invitation): Entry | undefined {
  const { id, summary } = commitment;
  const { state, caveats, explanation, because } = statusOf(record, id, { asOf: record.reviewedOn });
  const event = record.events.find((one) => one.id === because.events[0]);
  const verb = VERBS[state];
  const dates = datesOf(commitment, state, event);
  if (verb === undefined || dates === undefined) return undefined;
  const span = spanOf(dates.from, dates.through);
  const unsure = caveats.includes("low-confidence") ? " (not sure that the sources say so)" : "";
  const mark = state === "date-passed" ? " (outcome not recorded)" : unsure;
  return {
    key: `${id}.visit`,
    summary: `${verb}${span.exact ? "" : ` ${span.words}`}: ${id}${mark}`,
    paragraphs: [summary, explanation, ...(event === undefined ? [] : [event.summary])],
    citations: because.citations,
    span,
    sure: state === "occurred" && span.exact && unsure === "",
  };
}

/** When it was held, or else the plan that stands: that of an event, or the commitment's own. */
function datesOf(commitment: Visit | Invitation, state: State, event?: LifecycleEvent): PlannedTime | undefined {
  if (state === "occurred") {
    return event === undefined ? undefined : { from: event.on, ...(event.through && { through: event.through }) };
  }
  if (event !== undefined) return event.planned;
  return commitment.kind === "visit" ? { from: commitment.when } : undefined;
}
