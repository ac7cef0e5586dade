import type { PlainDate } from "../model/index.js";
import type { Authority, Caveat, LaterState, State } from "../query/index.js";
import { pointInWords } from "./bound-in-words.js";
import { rangeInWords } from "./date-in-words.js";
import { groundsInWords } from "./grounds-in-words.js";
import type { Reading } from "./reading.js";
import { stateInWords } from "./state-in-words.js";

/** What a later state is held against. */
interface Before {
  readonly state: State;
  readonly authority?: Authority | undefined;
  readonly caveats: readonly Caveat[];
}

/** States in which an undertaking runs. */
export const RUNNING: ReadonlySet<string> = new Set(["in-effect", "provisionally-in-effect", "suspended"]);

/** States in which an undertaking is over. */
export const OVER: ReadonlySet<string> = new Set([
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "cancelled",
]);

/** A sentence for every state that follows, in order. */
export function laterInWords(
  reading: Reading,
  before: Before,
  later: readonly LaterState[],
  knownAt: PlainDate | undefined,
): readonly string[] {
  return later.map((one, index) => {
    const last = later[index - 1] ?? before;
    const from = `from ${pointInWords(one.from)}`;
    const grounds = groundsInWords(reading, reading.eventsOf(one.because.events, knownAt), one.authority);
    const because = grounds === undefined || grounds === "under its own terms" ? "" : ` ${grounds}`;
    if (one.state === last.state) return goesOn(one, last, from, because);
    return becomes(one, last, from, because);
  });
}

/** The sentence for a state that goes on and rests on something else. */
function goesOn(one: LaterState, last: Before, from: string, because: string): string {
  const added = (caveat: Caveat): boolean => one.caveats.includes(caveat) && !last.caveats.includes(caveat);
  const dropped = (caveat: Caveat): boolean => !one.caveats.includes(caveat) && last.caveats.includes(caveat);
  if (one.planned !== undefined)
    return `It is planned for ${rangeInWords(one.planned.from, one.planned.through)} ${from}${because}`;
  const start = `It continues ${from}${because}`;
  if (added("assumed-renewal")) return `It renews itself ${from} unless notice is given`;
  if (added("unknown-end")) return `${start}, and the day on which that ends is not known`;
  if (one.authority === "announced" && last.authority === "legal")
    return `${start}; no legal instrument for that is on record`;
  if (one.authority === "legal" && last.authority === "announced") {
    return because === "" ? `It rests on a legal instrument ${from}` : `It continues ${from}${because}`;
  }
  if (dropped("condition-open")) return `Its condition is recorded as met ${from}`;
  if (dropped("assumed-renewal")) return `Its renewal is confirmed ${from}${because}`;
  return start;
}

/** The sentence for a state that follows another. */
function becomes({ state, planned }: LaterState, last: Before, from: string, because: string): string {
  const again = last.state === "suspended" || OVER.has(last.state) ? "again " : "";
  switch (state) {
    case "in-effect":
      if (last.state === "not-yet-effective") return `It takes effect ${from}${because}`;
      if (last.state === "provisionally-in-effect") return `It is definitively in effect ${from}${because}`;
      return `It is in effect ${again}${from}${because}`;
    case "provisionally-in-effect":
      return `It is applied provisionally ${again}${from}${because}`;
    case "expired":
      return RUNNING.has(last.state)
        ? `It is no longer in effect ${from}${because}`
        : `It is expired ${from}${because}`;
    case "not-yet-effective":
      return `It is not yet in effect ${from}`;
    case "scheduled":
      return planned === undefined
        ? `It is scheduled ${from}${because}`
        : `It is planned for ${rangeInWords(planned.from, planned.through)} ${from}${because}`;
    case "occurred":
      return `It takes place ${from}${because}`;
    case "date-passed":
      return `Its planned date has passed ${from}, with no outcome recorded until then`;
    case "unknown":
      return `Its state is unknown ${from}`;
    default:
      return `It is ${stateInWords(state)} ${from}${because}`;
  }
}
