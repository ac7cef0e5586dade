import type { Bound, Period, State } from "../../../src/query/index.js";
import { pointInWords } from "../../../src/words/bound-in-words.js";
import { dayInWords, stateInWords } from "../../../src/words/index.js";
import { shifted } from "./day-range.js";

/** Returns a period in one sentence: "In effect, only as announced, from 11 November 2026 through 10 January 2027." */
export function periodInWords({ state, authority, from, to }: Period<State>): string {
  const words = stateInWords(state);
  const by = authority === undefined || VISITS.has(state) ? "" : `, ${BY[authority]}`;
  const start = from === undefined ? "" : ` from ${pointInWords(from)}`;
  const end = to === undefined ? (OVER.has(state) ? "" : ", with no end on record") : ` ${throughInWords(to)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${by}${start === "" ? "" : OVER.has(state) ? start.replace(" from ", " on ") : start}${OVER.has(state) ? "" : end}.`;
}

/** Returns the last day before a bound: "through 10 January 2027"; of a clock time or a span, "until …". */
function throughInWords(to: Bound): string {
  if (to.moment !== undefined || to.earliest !== to.latest) return `until ${pointInWords(to)}`;
  return `through ${dayInWords(shifted(to.earliest, -1))}`;
}

const BY = { legal: "by law", announced: "only as announced" } as const;

const VISITS: ReadonlySet<State> = new Set(["scheduled", "postponed", "occurred", "date-passed", "unknown"]);

const OVER: ReadonlySet<State> = new Set([
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "cancelled",
  "occurred",
  "date-passed",
]);
