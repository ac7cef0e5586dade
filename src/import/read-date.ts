import { hasDateForm, parsePartialDate } from "../calendar/partial-date.js";
import { typeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";
import { isEmptyText, unquoted } from "./clean-text.js";
import { DATE_FORMS } from "./date-forms.js";
import { readParts } from "./date-parts.js";
import type { DateConventions, DateReading } from "./date-reading.js";
import { readRange } from "./read-range.js";

const ABOUT = /^(?:c(?:irca|a)?|about|approx(?:imately)?)(?:\. ?| )(?=\S)/iu;
/** The number of characters above which a cell is prose and is not searched for a date. */
const LONGEST = 100;
const NOT_READ = "it is not a date in a form that is read";

/**
 * Parses a date as registers write it. An ambiguous string is never guessed: the result is `unreadable`, with the reason.
 *
 * It reads `2021-02-05`, `2021/02/05`, `05/02/2021` (day first unless `dayOrder` says otherwise), `20210205`, `5 February 2021`,
 * `Feb 5, 2021`, `February 2021`, `02/2021`, `2021`; hints for a missing part (`2027-MM`, `2027-06-00`); midnight after a day;
 * `?` after and `c.` before a date; EDTF (`202X`); and ranges of these (`2019–2021`, `1-5 March 2020`, `since 2020`). Blanks and
 * quotation marks around it are ignored.
 *
 * @param text - The text of the cell.
 * @param conventions - The order of day and month, and what the register writes for "nothing".
 * @throws {TypeError} if `text` is not a string, or an option is unknown.
 *
 * @example
 * ```ts
 * import { readDate } from "typed-agreements/import";
 *
 * for (const cell of ["05/02/2021", "2027-MM", "1-5 March 2020", "9999-12-31", "1976-06-31"]) console.log(readDate(cell));
 * // → { kind: 'date', date: '2021-02-05' }
 * // → { kind: 'date', date: '2027' }
 * // → { kind: 'range', from: '2020-03-01', to: '2020-03-05' }
 * // → {
 * // →   kind: 'nothing',
 * // →   reason: '9999-12-31 is a placeholder for "no date"'
 * // → }
 * // → { kind: 'unreadable', reason: 'June 1976 has 30 days', year: 1976 }
 * ```
 */
export function readDate(text: string, conventions: DateConventions = {}): DateReading {
  if (typeof text !== "string") {
    throw typeError("invalid-date", `readDate expects the text of a cell; got ${showValue(text)}`);
  }
  takeOptions("readDate", conventions, ["dayOrder", "empty", "placeholders"]);
  if (isEmptyText(text, conventions.empty)) return { kind: "nothing" };
  const words = unquoted(text).replace(/\s+/gu, " ");
  if (words.length > LONGEST) return { kind: "unreadable", reason: NOT_READ };
  const single = readSingle(words, conventions);
  // A date in figures that cannot be read is not a range: 25/04/2021 is not "from the 25th to April".
  const isRange = single.kind === "unreadable" && single.year === undefined;
  if (!isRange || (single.reason !== NOT_READ && !/\p{L}/u.test(words))) return single;
  return readRange(words, (part) => readSingle(part, conventions)) ?? single;
}

/** Parses a string that is one date and not a range. */
function readSingle(text: string, conventions: DateConventions): DateReading {
  const about = text.replace(ABOUT, "");
  const bare = about.replace(/(?<=[\p{L}\d]) ?[?~%]$/u, "");
  const mark = bare === about ? (about === text ? "" : "~") : about.slice(-1);
  for (const { form, read } of DATE_FORMS) {
    const found = form.exec(bare);
    if (found === null) continue;
    const parts = read(found.slice(1), conventions);
    if (typeof parts === "string") return { kind: "unreadable", reason: parts };
    return readParts(mark === "" ? parts : { ...parts, mark }, conventions);
  }
  return edtf(bare + mark) ?? { kind: "unreadable", reason: NOT_READ };
}

function edtf(text: string): DateReading | undefined {
  if (!hasDateForm(text)) return undefined;
  try {
    parsePartialDate(text);
    return { kind: "date", date: text };
  } catch (error) {
    return { kind: "unreadable", reason: (error as Error).message };
  }
}
