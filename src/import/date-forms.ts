import { type DateParts, monthNumber } from "./date-parts.js";
import type { DateConventions } from "./date-reading.js";

/** A form in which registers write one date. `read` returns the parts of the date, or what is wrong with it. */
interface DateForm {
  readonly form: RegExp;
  readonly read: (parts: readonly string[], conventions: DateConventions) => DateParts | string;
}

const HINT = "MM|DD|XX|00|\\?\\?";
// Databases add midnight to a day, in any time zone.
const MIDNIGHT = "(?:[T ]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const WORD = "(\\p{L}{3,})\\.?";
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?";
const GAP = "(?:,? (?:of )?|-)";

const wholeCell = (form: string) => new RegExp(`^${form}$`, "iu");
const partOf = (digits: string | undefined) =>
  digits === undefined || !/^\d+$/u.test(digits) || Number(digits) === 0 ? undefined : Number(digits);

function partsOf(year: string, month: string | undefined, day: string | undefined): DateParts | string {
  const parts = { month: partOf(month), day: partOf(day) };
  if (parts.month === undefined && parts.day !== undefined) return "it has a day without a month";
  return {
    year: Number(year),
    ...(parts.month === undefined ? {} : { month: parts.month }),
    ...(parts.day === undefined ? {} : { day: parts.day }),
  };
}

function inWords(day: string | undefined, word: string, year: string): DateParts | string {
  const month = monthNumber(word);
  return month === undefined ? `"${word}" is no English name of a month` : partsOf(year, String(month), day);
}

function inFigures(first: string, second: string, year: string, conventions: DateConventions): DateParts | string {
  const isMonthFirst = conventions.dayOrder === "month-first";
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  if (Number(month) > 12 && Number(day) <= 12) {
    const other = isMonthFirst ? "day-first" : "month-first";
    return `there is no month ${month}; if the register writes dates so, set dayOrder: "${other}"`;
  }
  return partsOf(year, month, day);
}

/** The forms of one date, in the order in which they are tried. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    form: wholeCell(`(\\d{4})(?:([-/.])(\\d{1,2}|${HINT})(?:\\2(\\d{1,2}|${HINT})${MIDNIGHT})?)?`),
    read: ([year = "", , month, day]) => partsOf(year, month, day),
  },
  {
    form: wholeCell(`(\\d{1,2}|${HINT})([-/.])(\\d{1,2}|${HINT})\\2(\\d{4})${MIDNIGHT}`),
    read: ([first = "", , second = "", year = ""], conventions) => inFigures(first, second, year, conventions),
  },
  { form: wholeCell(`(\\d{1,2}|${HINT})[-/.](\\d{4})`), read: ([month, year = ""]) => partsOf(year, month, undefined) },
  { form: wholeCell("(\\d{4})(\\d{2})(\\d{2})"), read: ([year = "", month, day]) => partsOf(year, month, day) },
  {
    form: wholeCell(`${WEEKDAY}${DAY}${GAP}${WORD}${GAP}(\\d{4})`),
    read: ([day, word = "", year = ""]) => inWords(day, word, year),
  },
  {
    form: wholeCell(`${WEEKDAY}${WORD} ${DAY}${GAP}(\\d{4})`),
    read: ([word = "", day, year = ""]) => inWords(day, word, year),
  },
  { form: wholeCell(`${WORD}${GAP}(\\d{4})`), read: ([word = "", year = ""]) => inWords(undefined, word, year) },
  {
    form: wholeCell(`(\\d{4})${GAP}${WORD}(?:${GAP}${DAY})?`),
    read: ([year = "", word = "", day]) => inWords(day, word, year),
  },
  { form: wholeCell("\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}+)[-/. ]\\d\\d"), read: () => "its year has two digits" },
  { form: wholeCell("\\d{5}(?:\\.\\d+)?"), read: () => "it is a number, perhaps a spreadsheet's count of days" },
  {
    form: /\d[T ]\d{1,2}:\d\d/iu,
    read: () => "it has a clock time, and the day depends on the zone; give the day alone",
  },
];
