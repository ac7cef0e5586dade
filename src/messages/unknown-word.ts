import { didYouMean } from "./did-you-mean.js";
import type { ValueIssue } from "./expected-value.js";
import { showValue } from "./show-value.js";

/** The words of a closed list that mean the same as a word that it does not have. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/**
 * Returns the message for a value that is not in a closed list of words: what was given, and the word that was probably
 * meant, or the words that are known. A word in capitals or with blanks is the one with small letters and hyphens; a synonym is
 * the word that means the same.
 */
export function unknownWord(
  { input, path = [] }: ValueIssue,
  words: readonly string[],
  synonyms: Synonyms = {},
): string {
  const last = path.at(-1);
  if (input === undefined && typeof last === "string")
    return `Missing key ${showValue(last)}; add one of: ${words.join(", ")}`;
  const key = path.findLast((step) => typeof step === "string");
  const place = key === undefined || typeof last === "number" ? "word" : key;
  if (typeof input !== "string")
    return `Expected one of: ${words.join(", ")}; got ${showValue(input)}; write one of them in quotes`;
  return `Unknown ${place} ${showValue(input)}; ${meant(input, words, synonyms) ?? didYouMean(input, words)}`;
}

/** The largest number of characters of a word for which a plain form or a synonym is looked up. */
const LONGEST = 100;

function meant(input: string, words: readonly string[], synonyms: Synonyms): string | undefined {
  if (input.length > LONGEST) return undefined;
  const plain = input
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  if (words.includes(plain)) return `did you mean "${plain}"?`;
  const same = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined;
  return same === undefined ? undefined : `did you mean ${same.map((word) => `"${word}"`).join(" or ")}?`;
}
