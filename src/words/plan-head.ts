import { dayInWords } from "../calendar/day-in-words.js";
import type { LifecycleEvent, PlannedTime } from "../model/index.js";
import type { Status } from "../query/index.js";
import { boundInWords, pointInWords } from "./bound-in-words.js";
import { onDateInWords, rangeInWords } from "./date-in-words.js";
import { groundsInWords } from "./grounds-in-words.js";
import type { Reading } from "./reading.js";
import { type Head, stateOrNext } from "./undertaking-head.js";

/** The first sentences about a visit, an invitation or a meeting. */
export function planHead(reading: Reading, status: Status): Head {
  const { state, planned, knownAt, caveats, because, authority } = status;
  const events = reading.eventsOf(because.events, knownAt);
  const grounds = events.length === 0 ? undefined : groundsInWords(reading, events, authority ?? soft(events));
  const by = grounds === undefined ? "" : `, ${grounds}`;
  const head = (sentence: string): Head => ({ sentences: [sentence], covers: ["nothing-recorded"], told: 0 });
  switch (state) {
    case "scheduled": {
      const moved = events.some(({ type }) => type === "rescheduled");
      const when = planned === undefined ? "no date is on record" : rangeInWords(planned.from, planned.through);
      if (planned === undefined) return head(`${stateOrNext(status)}: ${when}${by}`);
      return head(`${stateOrNext(status)}: ${moved ? "rescheduled to" : "planned for"} ${when}${by}`);
    }
    case "postponed":
      return head(
        planned === undefined
          ? `${stateOrNext(status)}${from(status)}${by}; no new date is on record`
          : `${stateOrNext(status)}${from(status)} to ${rangeInWords(planned.from, planned.through)}${by}`,
      );
    case "occurred":
      return head(`${occurredInWords(status, events)}${by}`);
    case "cancelled":
      return head(`${stateOrNext(status)}${from(status)}${by}`);
    case "date-passed":
      return head(passed(planned, events, by));
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

/** What plans rest on is an announcement or a report, unless an act of law is among the events. */
function soft(events: readonly LifecycleEvent[]): "announced" | undefined {
  return events.some(({ authority }) => authority === "legal" || authority === "judicial") ? undefined : "announced";
}

function from({ since }: Status): string {
  return since === undefined ? "" : ` from ${pointInWords(since)}`;
}

/** When it took place: the days of the event, where it lasted more than one. */
function occurredInWords({ since, asOf }: Status, events: readonly LifecycleEvent[]): string {
  const event = events.find(({ type }) => type === "occurred" || type === "performed");
  const day = typeof asOf === "string" ? asOf : asOf.date;
  if (event?.on !== undefined && event.through !== undefined && event.through !== event.on) {
    const lasts = event.through.length === 10 && day <= event.through;
    return `${lasts ? "Takes" : "Took"} place from ${rangeInWords(event.on, event.through)}`;
  }
  if (event?.on !== undefined) return `Took place ${onDateInWords(event.on)}`;
  return since === undefined ? "Took place" : `Took place ${boundInWords(since)}`;
}

function passed(planned: PlannedTime | undefined, events: readonly LifecycleEvent[], by: string): string {
  const plan = planned === undefined ? "" : `it was planned for ${rangeInWords(planned.from, planned.through)}`;
  if (events.some(({ type }) => type === "missed")) {
    return `Did not take place${plan === "" ? " as planned" : `: ${plan}`}${by}`;
  }
  return `Date passed, outcome not recorded${plan === "" ? "" : `: ${plan}`}${by}`;
}
