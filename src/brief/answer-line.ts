import type { DayRange } from "../calendar/days-between.js";
import { daysFrom } from "../calendar/days-between.js";
import type { PlainDate, ZonedTime } from "../model/index.js";
import type { State, TermVersion } from "../query/index.js";
import { dayInWords, onDateInWords, stateInWords } from "../words/index.js";
import { capitalize, countOf, listInWords } from "../words/text.js";
import { dayAskedAbout } from "./brief.js";
import { daysAwayInShort } from "./days-away.js";
import type { OverviewRow } from "./overview-rows.js";
import { isInEffect } from "./record-row.js";

/** The sentences that answer, before any table, what a record says on a day. */
export interface AnswerLine {
  /** The number of commitments in each state: "On 26 November 2026: 14 in effect, 9 of them only as announced; 2 struck down." */
  readonly counts: string;
  /** The next two days on which something ends: "Next to end: …" */
  readonly next: string;
  /** The day up to which the record was checked. */
  readonly checked: string;
}

/** The number of titles that the sentence about the next ends names for one day. */
const NAMED = 2;

/** The words for states in which a commitment no longer binds; every other state that is over is "ended". */
const OVER: Partial<Record<State, string>> = {
  invalidated: "struck down",
  performed: "performed",
  expired: "ended",
  terminated: "ended",
  superseded: "ended",
  cancelled: "ended",
};

const VISITS: ReadonlySet<State> = new Set(["scheduled", "postponed", "occurred", "date-passed"]);

/** Returns the sentences about the rows of a record on a day. */
export function answerLineOf(
  rows: readonly OverviewRow[],
  {
    asOf,
    reviewedOn,
    knownAt,
  }: { readonly asOf: PlainDate | ZonedTime; readonly reviewedOn: PlainDate; readonly knownAt?: PlainDate | undefined },
): AnswerLine {
  const day = dayAskedAbout(asOf);
  return {
    counts: `${capitalize(onDateInWords(asOf))}: ${countsInWords(rows)}.`,
    next: nextInWords(rows),
    checked: checkedInWords(day, reviewedOn, knownAt),
  };
}

function countsInWords(rows: readonly OverviewRow[]): string {
  const binding = rows.filter(({ status }) => !VISITS.has(status.state));
  if (binding.length === 0) return "no commitment on record";
  const running = binding.filter(({ status }) => isInEffect(status.state));
  const announced = running.filter(({ status }) => status.authority === "announced").length;
  const resting =
    announced === 0
      ? ""
      : announced === running.length
        ? ", only as announced"
        : `, ${announced} of them only as announced`;
  const others = new Map<string, number>();
  for (const { status } of binding.filter((row) => !running.includes(row))) {
    const word = OVER[status.state] ?? (status.state === "unknown" ? "not known" : stateInWords(status.state));
    others.set(word, (others.get(word) ?? 0) + 1);
  }
  const rest = [...others].sort(([, one], [, other]) => other - one).map(([word, count]) => `${count} ${word}`);
  const head = `${running.length === 0 ? "none" : running.length} in effect${resting}`;
  return rest.length === 0 ? head : `${head}; ${listInWords(rest)}`;
}

/** An end to come: its day, its title, and by what it ends. */
interface ComingEnd {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly days: number | DayRange;
  readonly title: string;
  readonly by: string;
}

function nextInWords(rows: readonly OverviewRow[]): string {
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

function endsToCome(row: OverviewRow): readonly ComingEnd[] {
  const { title, asOf, endByLaw, endAnnounced, daysLeft } = row;
  if (daysLeft === undefined) return [];
  const law = endByLaw === undefined ? [] : comingEnd(endByLaw, asOf, title, "by law");
  if (endAnnounced === undefined) return law;
  const announced = comingEnd(endAnnounced, asOf, title, "as announced");
  return [...law.map((end) => ({ ...end, by: "by law, though announced to continue" })), ...announced];
}

function comingEnd(term: TermVersion, asOf: PlainDate, title: string, by: string): readonly ComingEnd[] {
  if (term.kind !== "on" && term.kind !== "between") return [];
  const [first, last] = term.kind === "on" ? [term.date, term.date] : [term.earliest, term.latest];
  const [min, max] = [daysFrom(asOf, first), daysFrom(asOf, last)];
  return max < 0 ? [] : [{ first, last, days: min === max ? min : { min, max }, title, by }];
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
