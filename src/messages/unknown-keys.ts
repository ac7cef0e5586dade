import { didYouMean } from "./did-you-mean.js";
import { showValue } from "./show-value.js";

/** How many unknown keys a message names before it only counts the rest. */
const NAMED = 5;

/** "Unknown key …" for each key, with the known key it was probably meant to be. */
export function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const named = keys.slice(0, NAMED).map((key) => `Unknown key ${showValue(key)}; ${didYouMean(key, known)}`);
  const rest = keys.length > NAMED ? [`${keys.length - NAMED} more unknown keys`] : [];
  const sentences = [...named, ...rest];
  if (sentences.length === 1) return sentences.join();
  return sentences.map((sentence) => (sentence.endsWith("?") ? sentence : `${sentence}.`)).join(" ");
}
