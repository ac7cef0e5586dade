import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, Commitment } from "../model/index.js";
import { certaintyOf } from "./answer-at.js";
import { compareBounds } from "./history/bound.js";
import { eventsOn } from "./history/events.js";
import { becauseOf, isLowConfidence } from "./history/ground.js";
import { historyOf, isIntroduced } from "./history/history.js";
import type { HistoryEvent } from "./history/history-event.js";
import type { Caveat } from "./history/period.js";
import { inRecord } from "./in-record.js";
import { DAY_OPTIONS, type DayOptions } from "./participation-of.js";
import type { Performance, PerformanceReport, PerformanceState } from "./performance.js";
import { readAsOf, readReading } from "./read-question.js";
import { takeCommitment } from "./take-id.js";

/**
 * Returns the performance of a commitment by a day, with every report and its quantity.
 *
 * Performance and status are separate: a missed commitment is still binding. If only some of several promisors have performed,
 * the result is `partly-performed`. The last report by the day decides.
 *
 * @param record - The record to read.
 * @param id - The id of the commitment.
 * @param options - `asOf` is the day or moment to evaluate; `knownAt` reads the record as it was known on a day.
 * @returns The performance, as plain data.
 * @throws {RangeError} if the record has no such commitment (code `unknown-commitment`), or a date is invalid.
 * @throws {TypeError} if `asOf` is missing, or an option is unknown.
 *
 * @example
 * ```ts
 * import { busan2025, performanceOf } from "typed-agreements";
 *
 * console.log(performanceOf(busan2025, "rare-earth-suspension", { asOf: "2025-10-31" }).state);
 * // → not-recorded
 * ```
 */
export function performanceOf<A extends Agreement, const Id extends A["commitments"][number]["id"]>(
  record: A,
  id: Id,
  options: DayOptions,
): Performance<Id> {
  takeAgreement("performanceOf", record);
  const reading = readReading("performanceOf", options, DAY_OPTIONS);
  const asked = readAsOf("performanceOf", options.asOf);
  const commitment = takeCommitment("performanceOf", record, id);
  return inRecord(record, id, () => {
    const history = historyOf(record, reading);
    const known = history.isRecorded && isIntroduced(history, commitment.introducedBy);
    const events = known ? performanceEvents(eventsOn(history.events, id), commitment) : [];
    const past = events.filter(({ effect }) => effect.latest <= asked.day);
    const last = past.at(-1);
    const caveats: Caveat[] = known ? [] : ["not-yet-recorded"];
    if (events.some(({ effect }) => effect.latest > asked.day && effect.earliest <= asked.day))
      caveats.push("partial-date");
    if (last !== undefined && isLowConfidence([last.event])) caveats.push("low-confidence");
    if (asked.day > history.reviewedOn) caveats.push("after-review");
    return {
      question: "performance",
      subject: id,
      agreement: record.id,
      asOf: asked.asOf,
      ...(reading.knownAt === undefined ? {} : { knownAt: reading.knownAt }),
      state: last === undefined ? "not-recorded" : stateAfter(past, commitment),
      certainty: certaintyOf(caveats),
      caveats,
      reports: past.map(toReport),
      later: events.slice(past.length).map(toReport),
      because: becauseOf(past.map(({ event }) => event)),
      reviewedOn: history.reviewedOn,
    } satisfies Performance;
  }) as Performance<Id>;
}

function performanceEvents(events: readonly HistoryEvent[], { kind }: Commitment): readonly HistoryEvent[] {
  const visit = kind === "visit" || kind === "invitation";
  return events
    .filter(
      ({ event: { type } }) =>
        type === "performed" || type === "partly-performed" || type === "missed" || (visit && type === "occurred"),
    )
    .sort((a, b) => compareBounds(a.effect, b.effect));
}

function stateAfter(past: readonly HistoryEvent[], { promisors }: Commitment): PerformanceState {
  const { type } = (past.at(-1) as HistoryEvent).event;
  if (type === "missed" || type === "partly-performed") return type;
  const done = past.filter(({ event }) => event.type === "performed" || event.type === "occurred");
  if (done.some(({ event }) => event.by === undefined) || promisors.length < 2) return "performed";
  return promisors.every((party) => done.some(({ event }) => event.by === party)) ? "performed" : "partly-performed";
}

function toReport({ event, effect }: HistoryEvent): PerformanceReport {
  const { id, by, quantity } = event;
  const type = event.type === "occurred" ? "performed" : (event.type as PerformanceReport["type"]);
  return {
    event: id,
    type,
    on: effect,
    ...(by === undefined ? {} : { by }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}
