import { isSurelyAfter } from "../calendar/compare-dates.js";
import type { DateReading } from "./date-reading.js";

type ReadSingle = (text: string) => DateReading;

// The separators between two dates, in the order of trial. A hyphen without blanks is also part of dates, so it comes last.
const BETWEEN = [
  / ?(?:[–—/]|\.\.) ?/u,
  / (?:to|until|till|through|-) /iu,
  /-(?=\d{4}$)/u,
  /(?<=^\d{1,2}(?:st|nd|rd|th)?)-/iu,
  /(?<=^\p{L}{3,20})-/u,
];
const SINCE = /^(?:from|since) (.+)$|^(.+?) ?(?:[–—]|\/?\.\.|-| (?:to|until|till|-|–) (?:date|now|present|ongoing))$/iu;
const UNTIL = /^(?:until|till|to|up to) (.+)$|^(?:\.\.\/?|[–—]) ?(.+)$/iu;
// "March 1-5, 2020": the year comes after both days.
const DAYS_AFTER_MONTH = /^(\p{L}{3,}\.?) (\d{1,2}) ?[-–] ?(\d{1,2}),? (\d{4})$/u;

/** Parses a string as a range: two dates with a separator, or one date with an open side. Returns `undefined` if it is neither. */
export function readRange(text: string, read: ReadSingle): DateReading | undefined {
  const [, month, first, last, year] = DAYS_AFTER_MONTH.exec(text) ?? [];
  if (year !== undefined) return ranged(read(`${first} ${month} ${year}`), read(`${last} ${month} ${year}`));
  // Without "between", "and" may join two separate dates that are no range.
  const bare = text
    .replace(/^between (.+) and (.+)$/isu, "$1 to $2")
    .replace(/^from (?=.+ (?:to|until|till|through) )/iu, "");
  for (const separator of BETWEEN) {
    const at = separator.exec(bare);
    if (at === null || at.index === 0) continue;
    const before = bare.slice(0, at.index);
    const to = read(bare.slice(at.index + at[0].length));
    const range = ranged(beginning(before, to, read), to);
    if (range !== undefined) return range;
  }
  const since = SINCE.exec(bare);
  const from = since && read(since[1] ?? since[2] ?? "");
  if (from?.kind === "date") return { kind: "range", from: from.date };
  const until = UNTIL.exec(bare);
  const to = until && read(until[1] ?? until[2] ?? "");
  return to?.kind === "date" ? { kind: "range", to: to.date } : undefined;
}

/** Reads the first date of a range. If it has no month or no year, those of the last date are used. */
function beginning(text: string, to: DateReading, read: ReadSingle): DateReading {
  const alone = read(text);
  if (alone.kind !== "unreadable" || to.kind !== "date") return alone;
  const [year = "", month = ""] = to.date.split("-");
  const completed = /^\d{1,2}(?:st|nd|rd|th)?$/iu.test(text)
    ? read(`${year}-${month}-${Number.parseInt(text, 10)}`)
    : read(`${text} ${year}`);
  return completed.kind === "date" ? completed : alone;
}

function ranged(from: DateReading, to: DateReading): DateReading | undefined {
  if (from.kind === "date" && to.kind === "date") {
    return isSurelyAfter(from.date, to.date)
      ? { kind: "unreadable", reason: `it ends, ${to.date}, before it starts, ${from.date}` }
      : { kind: "range", from: from.date, to: to.date };
  }
  const [impossible] = [from, to].filter((one) => one.kind === "unreadable" && one.year !== undefined);
  if (impossible !== undefined) return from.kind !== "unreadable" || to.kind !== "unreadable" ? impossible : undefined;
  const reason = [from, to].flatMap((one) => (one.kind === "nothing" && one.reason !== undefined ? [one.reason] : []));
  if (reason.length !== 1) return undefined;
  if (from.kind === "date") return { kind: "range", from: from.date, reason: reason.join() };
  return to.kind === "date" ? { kind: "range", to: to.date, reason: reason.join() } : undefined;
}
