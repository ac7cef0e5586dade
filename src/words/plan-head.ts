import { dayInWords } from "../calendar/day-in-words.js";
import { latestDay } from "../calendar/partial-date.js";
import type { LifecycleEvent, PlannedTime } from "../model/index.js";
import type { Status } from "../query/index.js";
import { boundInWords } from "./bound-in-words.js";
import { rangeInWords } from "./date-in-words.js";
import { groundsInWords } from "./grounds-in-words.js";
import { occurrenceOf } from "./later-in-words.js";
import type { RecordReader } from "./record-reader.js";
import { stateOrNext } from "./state-or-next.js";
import type { Head } from "./undertaking-head.js";

/** Returns the first sentences about a visit, an invitation or a meeting. */
export function planHead(reader: RecordReader, status: Status): Head {
  const { state, planned, knownAt, caveats, because, authority } = status;
  const events = reader.eventsOf(because.events, knownAt);
  const grounds = events.length === 0 ? undefined : groundsInWords(reader, events, authority ?? planAuthority(events));
  const by = grounds === undefined ? "" : `, ${grounds}`;
  const head = (sentence: string): Head => ({ sentences: [sentence], covers: ["nothing-recorded"], told: 0 });
  switch (state) {
    case "scheduled": {
      const words = stateOrNext(status);
      if (planned === undefined) return head(`${words}${by}; no date is on record`);
      const when = rangeInWords(planned.from, planned.through);
      const moved = events.some(({ type }) => type === "rescheduled") ? "Rescheduled to" : "Scheduled for";
      return head(`${words === "Scheduled" ? moved : `${words}: planned for`} ${when}${by}`);
    }
    case "postponed": {
      const plan =
        planned === undefined
          ? "no new date is on record"
          : `now planned for ${rangeInWords(planned.from, planned.through)}`;
      return head(`${stateOrNext(status)}${sinceInWords(status)}${by}; ${plan}`);
    }
    case "occurred":
      return head(`${occurredInWords(status, events)}${by}`);
    case "cancelled":
      return head(`${stateOrNext(status)}${sinceInWords(status)}${by}`);
    case "date-passed":
      return head(passedInWords(planned, events, by));
    default:
      if (!caveats.includes("not-yet-recorded")) {
        return head("Unknown: no plan and no outcome are on record by then");
      }
      return {
        sentences: [
          `Unknown: ${knownAt === undefined ? "it was" : `by ${dayInWords(knownAt)} it was`} not yet on record`,
        ],
        covers: ["not-yet-recorded"],
        told: 0,
      };
  }
}

/** Returns `announced` for a plan, unless one of its events is an act of law. */
function planAuthority(events: readonly LifecycleEvent[]): "announced" | undefined {
  return events.some(({ authority }) => authority === "legal" || authority === "judicial") ? undefined : "announced";
}

function sinceInWords({ since }: Status): string {
  return since === undefined ? "" : ` ${boundInWords(since)}`;
}

/** Returns "Took place" with its days, or "Takes place" if it lasts more than one day and is not over. */
function occurredInWords({ since, asOf }: Status, events: readonly LifecycleEvent[]): string {
  const through = events.find(({ type }) => type === "occurred" || type === "performed")?.through;
  const lasts = through !== undefined && (typeof asOf === "string" ? asOf : asOf.date) <= latestDay(through);
  const when = occurrenceOf(events) ?? (since === undefined ? undefined : boundInWords(since));
  return `${lasts ? "Takes" : "Took"} place${when === undefined ? "" : ` ${when}`}`;
}

function passedInWords(planned: PlannedTime | undefined, events: readonly LifecycleEvent[], by: string): string {
  const plan = planned === undefined ? "" : `it was planned for ${rangeInWords(planned.from, planned.through)}`;
  if (events.some(({ type }) => type === "missed")) {
    return `Did not take place${plan === "" ? " as planned" : `: ${plan}`}${by}`;
  }
  return `Date passed, outcome not recorded${plan === "" ? "" : `: ${plan}`}${by}`;
}
