import type { Agreement, LifecycleEvent, PlannedTime } from "../../model/index.js";
import { knownEvents } from "../../query/history/events.js";
import { type State, type Status, statusOf } from "../../query/index.js";
import { caveatInWords } from "../../words/index.js";
import { type CalendarSpan, spanOf } from "./span.js";

/** The state of a visit or a meeting at the review, with the days when it was held or is planned. */
export interface Plan {
  readonly status: Status;
  /** The event that the state rests on, as corrected. */
  readonly event: LifecycleEvent | undefined;
  /** The days; absent if there is no date. */
  readonly span?: CalendarSpan;
  /** The addition to the title: " (outcome not recorded)". */
  readonly mark: string;
  /** True if it was held on known days, and the citations are not of low confidence. */
  readonly sure: boolean;
}

/** Returns the plan of a visit, an invitation or the meeting; `heldOn` is used if no event says when it was held. */
export function planOf(record: Agreement, id: string, heldOn?: string): Plan {
  const status = statusOf(record, id, { asOf: record.reviewedOn });
  const { byId } = knownEvents(record, undefined);
  const event = status.because.events.map((one) => byId.get(one)?.event).find((one) => one !== undefined);
  const dates = status.state === "occurred" ? datesHeld(event, heldOn) : datesPlanned(status);
  const unsure = status.caveats.includes("low-confidence") ? ` (${caveatInWords("low-confidence")})` : "";
  const span = dates === undefined ? undefined : spanOf(dates.from, dates.through);
  return {
    status,
    event,
    ...(span === undefined ? {} : { span }),
    mark: status.state === "date-passed" ? " (outcome not recorded)" : unsure,
    sure: status.state === "occurred" && span?.exact === true && unsure === "",
  };
}

function datesHeld(event: LifecycleEvent | undefined, heldOn: string | undefined): PlannedTime | undefined {
  const from = event?.on ?? heldOn;
  if (from === undefined) return undefined;
  return event?.through === undefined ? { from } : { from, through: event.through };
}

const PLANNED: ReadonlySet<State> = new Set(["scheduled", "postponed", "date-passed"]);

function datesPlanned({ state, planned }: Status): PlannedTime | undefined {
  return PLANNED.has(state) ? planned : undefined;
}
