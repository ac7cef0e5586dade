import { readDate } from "typed-agreements/import";

/** @import { Signature } from "./index.mjs" */

// Only days with the month in words: in figures, 5/2/2021 is the fifth of February here and the second of May elsewhere.
const DAY =
  "\\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}(?!\\d)";
// Between "signed" and its day there may be who signed, or where: names, and no other verb to which the day could belong.
const NAMES = "(?: (?:by|at|in)(?:,? (?:the|of|and|\\p{Lu}[\\p{L}\\p{M}'’-]*))+)?";
const SIGNATURE = new RegExp(`(?<!\\b(?:not|be|yet) )\\bsigned${NAMES},? on (${DAY})`, "gu");

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
    return other === undefined ? {} : { why: `"${other}" is in it, but not as the day of a signature` };
  }
  if (found.length < mentions)
    return { why: "it speaks of a signature, but not of its day in a form that is understood" };
  const days = new Map();
  for (const [, words = ""] of found) {
    const read = readDate(words);
    if (read.kind !== "date") return { why: `its day of signature is ${words}, which the calendar does not have` };
    days.set(read.date, words);
  }
  const [day, ...more] = days.keys();
  if (more.length > 0) return { why: `it has more than one day of signature: ${[day, ...more].join(" and ")}` };
  return { day, quotes: [...new Set(found.map(([words]) => words))] };
}
