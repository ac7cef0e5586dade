import { didYouMean } from "./did-you-mean.js";
import { showValue } from "./show-value.js";

/** The largest number of unknown keys that a message names; above it, the message only counts the others. */
const NAMED = 5;

/** Returns "Unknown key …" for each key, with the known key that was probably meant. */
export function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const named = keys.slice(0, NAMED).map((key) => `Unknown key ${showValue(key)}; ${didYouMean(key, known)}`);
  const rest = keys.length > NAMED ? [`${keys.length - NAMED} more unknown keys`] : [];
  const sentences = [...named, ...rest];
  if (sentences.length === 1) return sentences.join();
  return sentences.map((sentence) => (sentence.endsWith("?") ? sentence : `${sentence}.`)).join(" ");
}
