import { typeError } from "./coded-error.js";
import { didYouMean } from "./did-you-mean.js";
import { showValue } from "./show-value.js";

/**
 * Throws, in the name of a function, if the options are not an object or have an unknown key: a mistyped key would be ignored.
 */
export function takeOptions(caller: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw typeError(
      "unknown-option",
      `${caller} expects an object of options such as { ${known[0]}: … }; got ${showValue(options)}.`,
    );
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw typeError("unknown-option", `${caller} has no option ${showValue(key)}; ${didYouMean(key, known)}`);
    }
  }
}

/** Throws if an option that is `true` or `false` has another value: "no" would count as `true`. */
export function takeFlag(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "boolean")
    throw typeError("unknown-option", `${name} expects true or false; got ${showValue(value)}.`);
}
