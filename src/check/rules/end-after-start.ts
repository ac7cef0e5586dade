import { toInstant } from "../../calendar/instant.js";
import type { PartialDate, ZonedTime } from "../../model/index.js";
import { daysOf } from "../dates.js";
import { each, readouts, termsAsRead } from "../entities.js";
import type { Finding, Path, Rule } from "../rule.js";

function* compare(start?: PartialDate | ZonedTime, end?: PartialDate | ZonedTime, ...path: Path): Generator<Finding> {
  const from = daysOf(start);
  const to = daysOf(end);
  if (isMoment(start) && isMoment(end) && instantOf(start) > instantOf(end)) {
    yield { path, message: `It ends at ${inShort(end)}, before it starts at ${inShort(start)}` };
    return;
  }
  // Only what is beyond doubt: the latest day of the end before the earliest of the start.
  if (from === undefined || to === undefined || to.latest >= from.earliest) return;
  yield { path, message: `It ends on ${to.latest}, before it starts on ${from.earliest}` };
}

/** When a moment is; for one that no clock shows, which `calendar-date` reports, no time that compares. */
function instantOf(moment: ZonedTime): number {
  try {
    return toInstant(moment);
  } catch {
    return Number.NaN;
  }
}

function inShort({ date, time, zone }: ZonedTime): string {
  return `${time} on ${date} (${zone})`;
}

function isMoment(date: PartialDate | ZonedTime | undefined): date is ZonedTime {
  return typeof date === "object" && date !== null;
}

/** Nothing ends before it starts. */
export const endAfterStart: Rule = {
  name: "end-after-start",
  severity: "error",
  tip: "Look both days up in the source; one of them is mistyped, or they are the wrong way round.",
  *find({ agreement }) {
    for (const { path, value } of termsAsRead(agreement)) {
      const { effective, end } = value;
      if (end === undefined || "open" in end) continue;
      yield* compare(effective, "through" in end ? end.through : end.until, ...path, "end");
    }
    for (const { path, value } of each(agreement.events, "events")) {
      yield* compare(value.on, value.through, ...path, "through");
      yield* compare(value.planned?.from, value.planned?.through, ...path, "planned", "through");
    }
    for (const readout of readouts(agreement)) {
      for (const { path, value } of each(readout.value.quantities, ...readout.path, "quantities")) {
        yield* compare(value.during?.from, value.during?.through, ...path, "during", "through");
      }
    }
  },
};
