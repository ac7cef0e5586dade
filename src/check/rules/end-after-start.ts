import type { PartialDate, ZonedTime } from "../../model/index.js";
import { daysOf } from "../dates.js";
import { each, readouts, termsAsRead } from "../entities.js";
import type { Finding, Path, Rule } from "../rule.js";

function* compare(start?: PartialDate | ZonedTime, end?: PartialDate | ZonedTime, ...path: Path): Generator<Finding> {
  const from = daysOf(start);
  const to = daysOf(end);
  if (
    isMoment(start) &&
    isMoment(end) &&
    start.zone === end.zone &&
    start.date === end.date &&
    clock(start) > clock(end)
  ) {
    yield { path, message: `It ends at ${end.time}, before it starts at ${start.time} of the same day` };
  }
  // Only what is beyond doubt: the latest day of the end before the earliest of the start.
  if (from === undefined || to === undefined || to.latest >= from.earliest) return;
  yield { path, message: `It ends on ${to.latest}, before it starts on ${from.earliest}` };
}

/** A clock time with its seconds, so that times compare as texts. */
function clock({ time }: ZonedTime): string {
  return time.length === 5 ? `${time}:00` : time;
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
