import type { Bound, Period, State } from "../../../src/query/index.js";
import { pointInWords } from "../../../src/words/bound-in-words.js";
import { boundInWords, dayInWords, stateInWords } from "../../../src/words/index.js";
import { capital } from "./capital.js";
import { shifted } from "./day-range.js";

/** Returns a period in one sentence: "In effect, only as announced, from 11 November 2026 through 10 January 2027." */
export function periodInWords({ state, authority, from, to }: Period<State>): string {
  const words = capital(stateInWords(state));
  if (OVER.has(state)) return from === undefined ? `${words}.` : `${words} ${boundInWords(from)}.`;
  const by = RUNNING.has(state) && authority !== undefined ? BY[authority] : "";
  const start = from === undefined ? "" : ` from ${pointInWords(from)}`;
  const end = to === undefined ? ", with no end on record" : ` ${throughInWords(to)}`;
  return `${words}${by}${start}${end}.`;
}

/** Returns the last day before a bound: "through 10 January 2027"; of a clock time or a span, "until …". */
function throughInWords(to: Bound): string {
  if (to.moment !== undefined || to.earliest !== to.latest) return `until ${pointInWords(to)}`;
  return `through ${dayInWords(shifted(to.earliest, -1))}`;
}

const BY = { legal: " by law", announced: ", only as announced," } as const;

const RUNNING: ReadonlySet<State> = new Set(["in-effect", "provisionally-in-effect", "suspended"]);

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
