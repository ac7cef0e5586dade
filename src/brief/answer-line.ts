import type { DayRange } from "../calendar/days-between.js";
import { daysFrom } from "../calendar/days-between.js";
import type { PlainDate } from "../model/index.js";
import { isRunning } from "../query/history/stretch.js";
import type { State, Status } from "../query/index.js";
import { dayInWords, onDateInWords, stateInWords } from "../words/index.js";
import { capitalize, countOf, listInWords } from "../words/text.js";
import { dayAskedAbout } from "./brief.js";
import { type CommitmentRow, isUndertakingRow } from "./commitment-row.js";
import { daysAwayInShort } from "./days-away.js";
import { isInEffect } from "./record-row.js";
import type { RowEnd } from "./row-end.js";

/** The sentences that answer, before any table, what a record says on a day. */
export interface AnswerLine {
  /** The number of commitments in each state: "On 26 November 2026: 14 in effect, 9 of them only as announced; 2 struck down." */
  readonly counts: string;
  /** The next two ends: "Next to end: …" Commitments that end on the same day by the same authority count as one. */
  readonly next: string;
  /** The day up to which the record was checked. */
  readonly checked: string;
}

/** The largest number of titles that the sentence about the next ends names for one end; more are only counted. */
const NAMED = 2;

/** The words for the states in which a commitment no longer binds. Several of them share the word "ended". */
const OVER: Partial<Record<State, string>> = {
  invalidated: "struck down",
  performed: "performed",
  expired: "ended",
  terminated: "ended",
  superseded: "ended",
  cancelled: "ended",
};

/** Returns the sentences about a record on a day, from the rows of its commitments and the status of the agreement on that day. */
export function answerLineOf(rows: readonly CommitmentRow[], agreement: Status): AnswerLine {
  const { asOf, knownAt, reviewedOn } = agreement;
  return {
    counts: `${capitalize(onDateInWords(asOf))}${countsInWords(rows.filter(isUndertakingRow), agreement)}.`,
    next: nextInWords(rows),
    checked: checkedInWords(dayAskedAbout(asOf), reviewedOn, knownAt),
  };
}

/**
 * Returns ": 14 in effect, 9 of them only as announced; 2 struck down". The state of the agreement precedes the counts if the
 * agreement is not in effect. If the record has no undertakings, only the state of the agreement is returned.
 */
function countsInWords(undertakings: readonly CommitmentRow[], agreement: Status): string {
  const whole = `, the agreement ${stateWithCertainty(agreement)}`;
  if (undertakings.length === 0) return whole;
  const running = undertakings.filter(({ state }) => isInEffect(state));
  const announced = running.filter(({ authority }) => authority === "announced").length;
  const resting =
    announced === 0
      ? ""
      : announced === running.length
        ? ", only as announced"
        : `, ${announced} of them only as announced`;
  const others = new Map<string, number>();
  for (const { state } of undertakings.filter((row) => !running.includes(row))) {
    const word = OVER[state] ?? (state === "unknown" ? "not known" : stateInWords(state));
    others.set(word, (others.get(word) ?? 0) + 1);
  }
  const rest = [...others].sort(([, one], [, other]) => other - one).map(([word, count]) => `${count} ${word}`);
  const head = `${running.length === 0 ? "none" : running.length} in effect${resting}`;
  return `${isInEffect(agreement.state) ? "" : whole}: ${[head, ...(rest.length === 0 ? [] : [listInWords(rest)])].join("; ")}`;
}

function stateWithCertainty({ state, certainty, caveats }: Status): string {
  if (caveats.includes("not-yet-recorded")) return "is not yet on record";
  if (state === "unknown") return "is in an unknown state";
  const words = `${state === "expired" ? "has" : "is"} ${stateInWords(state)}`;
  return certainty === "definite" ? words : `${words} (${certainty})`;
}

/** An end to come: its day, its title, and by what it ends. */
interface ComingEnd {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly days: number | DayRange;
  readonly title: string;
  readonly by: string;
}

function nextInWords(rows: readonly CommitmentRow[]): string {
  const groups = new Map<string, ComingEnd[]>();
  for (const end of rows.flatMap(endsToCome)) {
    const key = `${end.first} ${end.last} ${end.by}`;
    groups.set(key, [...(groups.get(key) ?? []), end]);
  }
  const [first, second] = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, ends]) => ends);
  if (first === undefined) return "No end to come is on record.";
  const sentence = `Next to end: ${groupInWords(first)}`;
  return second === undefined ? `${sentence}.` : `${sentence}; then ${groupInWords(second)}.`;
}

function endsToCome(row: CommitmentRow): readonly ComingEnd[] {
  const { title, state, endByLaw, endAnnounced } = row;
  if (!isRunning(state)) return [];
  const law = endByLaw === undefined ? [] : comingEnd(endByLaw, title, "by law");
  if (endAnnounced === undefined) return law;
  const announced = comingEnd(endAnnounced, title, "as announced");
  return [...law.map((end) => ({ ...end, by: "by law, though announced to continue" })), ...announced];
}

function comingEnd({ earliest, latest, days, renews }: RowEnd, title: string, by: string): readonly ComingEnd[] {
  if (earliest === undefined || latest === undefined || days === undefined || renews === "automatically") return [];
  const isPast = (typeof days === "number" ? days : days.max) < 0;
  return isPast ? [] : [{ first: earliest, last: latest, days, title, by }];
}

function groupInWords(ends: readonly ComingEnd[]): string {
  const [{ first, last, days, by }] = ends as [ComingEnd, ...ComingEnd[]];
  const names =
    ends.length <= NAMED ? listInWords(ends.map(({ title }) => `“${title}”`)) : `${ends.length} commitments`;
  const on = first === last ? `on ${dayInWords(first)}` : `by ${dayInWords(last)}`;
  const away = days === 0 ? "today" : days === 1 ? "tomorrow" : daysAwayInShort(days);
  return [names, on, away, by].filter((part) => part !== "").join(", ");
}

/** The places of the commas in a number. */
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

function checkedInWords(day: PlainDate, reviewedOn: PlainDate, knownAt: PlainDate | undefined): string {
  const since = daysFrom(reviewedOn, day);
  const ago = since > 0 ? `, ${countOf(since, "day").replaceAll(THOUSANDS, ",")} before` : "";
  return knownAt === undefined
    ? `Checked up to ${dayInWords(reviewedOn)}${ago}.`
    : `As it was known on ${dayInWords(reviewedOn)}${ago}.`;
}
