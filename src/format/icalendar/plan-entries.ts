import type { Agreement, LifecycleEvent, PlainDate } from "../../model/index.js";
import { inOrder } from "../../query/event-order.js";
import { isUnsure } from "../../query/turn.js";
import { spanOf } from "../span.js";
import type { Entry } from "./entry.js";

/** Events after which a plan no longer stands, or another does. */
const CHANGES: ReadonlySet<LifecycleEvent["type"]> = new Set([
  "scheduled",
  "rescheduled",
  "postponed",
  "occurred",
  "performed",
  "cancelled",
  "missed",
  "terminated",
  "superseded",
  "invalidated",
]);

/** What events have planned for other things than visits: of several plans for one thing, the last that stands. */
export function planEntries(record: Agreement): readonly Entry[] {
  const visits = new Set(
    record.commitments.filter(({ kind }) => kind === "visit" || kind === "invitation").map(({ id }) => id),
  );
  const last = new Map<string, LifecycleEvent>();
  for (const event of inOrder(record.events)) {
    if (!CHANGES.has(event.type) && event.planned === undefined) continue;
    for (const target of event.targets) if (!visits.has(target)) last.set(target, event);
  }
  return [...last].flatMap(([target, event]) => planEntry(target, event, record.reviewedOn) ?? []);
}

function planEntry(
  target: string,
  { planned, summary, citations, type }: LifecycleEvent,
  reviewedOn: PlainDate,
): Entry | undefined {
  if (planned === undefined) return undefined;
  const span = spanOf(planned.from, planned.through);
  const unsure = isUnsure(citations) ? " (not sure that the sources say so)" : "";
  const mark = span.last < reviewedOn ? " (outcome not recorded)" : unsure;
  const verb = type === "postponed" ? "Postponed to" : "Planned";
  return {
    key: `${target}.plan`,
    summary: `${verb}${span.exact ? "" : ` ${span.words}`}: ${target}${mark}`,
    paragraphs: [summary],
    citations,
    span,
    sure: false,
  };
}
