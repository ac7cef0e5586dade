import type { State, Status } from "../query/index.js";
import { dateInWords, onDateInWords, stateInWords } from "../words/index.js";
import { capitalize, countOf, listInWords } from "../words/text.js";
import { type CommitmentRow, isUndertakingRow } from "./commitment-row.js";
import { daysAwayInShort } from "./days-away.js";
import { byInShort } from "./entry-in-short.js";
import type { Overview } from "./overview.js";
import type { UpcomingRow } from "./upcoming-row.js";

/** The number of titles that the sentence about the next ends names. */
const NAMED = 2;

/**
 * Returns the sentences above the table of a record: the state of the agreement on the day asked about, the number of commitments
 * in each state, and the next end.
 */
export function answerInWords({ asOf, status, rows, next }: Overview): string {
  const undertakings = rows.filter(isUndertakingRow);
  const when = capitalize(onDateInWords(asOf));
  return [
    `${when}, the agreement ${stateWithCertainty(status)}${countsInWords(undertakings)}.`,
    nextInWords(next),
  ].join(" ");
}

function stateWithCertainty({ state, certainty, caveats }: Status): string {
  if (caveats.includes("not-yet-recorded")) return "is not yet on record";
  if (state === "unknown") return "is in an unknown state";
  const words = `${state === "expired" ? "has" : "is"} ${stateInWords(state)}`;
  return certainty === "definite" ? words : `${words} (${certainty})`;
}

/** Returns the number of commitments by state: "; of its 21 commitments, 18 are in effect and 2 invalidated". */
function countsInWords(rows: readonly CommitmentRow[]): string {
  if (rows.length === 0) return "";
  const counts = new Map<State, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, ...rest] = [...counts].sort(([, one], [, other]) => other - one);
  const [state, count] = first as readonly [State, number];
  const verb = count === 1 ? "is" : "are";
  const announced = rows.filter((row) => row.state === state && row.caveats.includes("announced-only")).length;
  const resting = announced === 0 ? "" : ` (${announced === count ? "" : `${announced} of them `}as announced only)`;
  if (rows.length === 1)
    return `; its one commitment is ${stateInWords(state)}${announced === 0 ? "" : " as announced only"}`;
  if (rest.length === 0)
    return `; ${count === 2 ? "both" : `all ${count}`} of its commitments are ${stateInWords(state)}${resting}`;
  const parts = [
    `${count} ${verb} ${stateInWords(state)}${resting}`,
    ...rest.map(([other, number]) => `${number} ${stateInWords(other)}`),
  ];
  return `; of its ${countOf(rows.length, "commitment")}, ${listInWords(parts)}`;
}

function nextInWords(next: readonly UpcomingRow[]): string {
  const [first] = next;
  if (first === undefined) return "No end to come is on record.";
  const titles = next.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const more = next.length - titles.length;
  const what = listInWords([...titles, ...(more > 0 ? [`${more} more`] : [])]);
  const away = daysAwayInShort(first.days);
  const on = first.through === undefined ? onDateInWords(first.on) : `by ${dateInWords(first.latest)}`;
  const ways = new Set(next.map(byInShort));
  const by = ways.size === 1 ? byInShort(first) : "";
  return `Next to end, ${on}${away === "" ? "" : ` (${away})`}${by}: ${what}.`;
}
