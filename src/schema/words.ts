import * as z from "zod";
import { expectedValue } from "../messages/expected-value.js";
import { type Synonyms, unknownWord } from "../messages/unknown-word.js";

/**
 * Returns the schema of a closed list of words. The message for any other value names the word that was probably meant.
 *
 * @param synonyms - Other words that people write, each with the words of the list that it can mean.
 */
export function oneOf<const W extends readonly [string, ...string[]]>(words: W, synonyms: Synonyms = {}) {
  return z.enum(words, { error: (issue) => unknownWord(issue, words, synonyms) });
}

/** The schema of a key that is true or absent. */
export const trueSchema = z.literal(true, { error: (issue) => expectedValue(issue, { what: "true", form: "true" }) });
