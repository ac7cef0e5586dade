import { PlainDateSchema } from "typed-agreements";

/** @import { Signature } from "./index.mjs" */

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
// Only days with the month in words: in figures, 5/2/2021 is the fifth of February here and the second of May elsewhere.
const DAY = `\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.join("|")}) \\d{4}(?!\\d)`;
// Between "signed" and its day there may be who signed, or where: names, and no other verb to which the day could belong.
const NAMES = "(?: (?:by|at|in)(?:,? (?:the|of|and|\\p{Lu}[\\p{L}\\p{M}'’-]*))+)?";
const SIGNATURE = new RegExp(`(?<!\\b(?:not|be|yet) )\\bsigned${NAMES},? on (${DAY})`, "gu");

/**
 * Reads a day in words, "5th February 2021" or "5 February 2021".
 *
 * @param {string} words
 * @returns {string | undefined} the day as "2021-02-05"; nothing for other forms and for days that the calendar does not have.
 */
export function readDay(words) {
  const [, day, month, year] = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+) (\d{4})$/u.exec(words.trim()) ?? [];
  const number = MONTHS.indexOf(month ?? "") + 1;
  if (day === undefined || year === undefined || number === 0) return undefined;
  const read = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return PlainDateSchema.safeParse(read).success ? read : undefined;
}

/**
 * Returns the day of signature, from a sentence about one agreement, or about several signed on one day.
 *
 * Nothing is guessed: every mention of a signature has to be understood, and all have to give the same day.
 *
 * @param {string} prose
 * @returns {Signature} the day and the words it was read from; or the reason why none was read; or neither, if nothing mentions
 * a signature.
 */
export function signatureOf(prose) {
  const found = [...prose.matchAll(SIGNATURE)];
  const mentions = prose.match(/\bsign(?:ed|ature|atures|ing)\b/giu)?.length ?? 0;
  if (mentions === 0) {
    const [other] = prose.match(new RegExp(DAY, "u")) ?? [];
    return other === undefined ? {} : { why: `"${other}" stands in it, but not as the day of a signature` };
  }
  if (found.length < mentions)
    return { why: "it speaks of a signature, but not of its day in a form that is understood" };
  const days = new Set(found.map(([, words = ""]) => readDay(words) ?? `${words}, which the calendar does not have`));
  const [day = ""] = days;
  if (days.size > 1) return { why: `it has more than one day of signature: ${[...days].join(" and ")}` };
  if (!PlainDateSchema.safeParse(day).success) return { why: `its day of signature is ${day}` };
  return { day, quotes: [...new Set(found.map(([words]) => words))] };
}
