import { didYouMean } from "./did-you-mean.js";
import { showValue } from "./show-value.js";

/** Refuses, in the name of a function, options that it does not have: a mistyped one would be ignored in silence. */
export function takeOptions(caller: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`The options of ${caller} are an object such as { ${known[0]}: … }; got ${showValue(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key))
      throw new TypeError(`${caller} has no option ${showValue(key)}; ${didYouMean(key, known)}`);
  }
}
