import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { RuleName } from "./problem.js";
import { SET_RULES } from "./record-set.js";
import { RULES } from "./rules.js";

/** The names of the rules: of a record, errors first, and of a set. */
export const RULE_NAMES: readonly RuleName[] = [...RULES.map(({ name }) => name), ...SET_RULES];

/** Reads the rules to ignore, or throws in the name of a function if one is unknown: a mistyped one would still report. */
export function readIgnored(caller: string, ignore: readonly string[] | undefined): ReadonlySet<RuleName> {
  if (ignore === undefined) return new Set();
  if (!Array.isArray(ignore)) {
    throw new TypeError(`${caller}: expected \`ignore\` as an array of rule names; got ${showValue(ignore)}`);
  }
  for (const name of ignore) {
    if (!RULE_NAMES.includes(name)) {
      throw new RangeError(`${caller}: unknown rule ${showValue(name)} in \`ignore\`; ${didYouMean(name, RULE_NAMES)}`);
    }
  }
  return new Set(ignore);
}
