import { expectedValue, type ValueIssue } from "../messages/expected-value.js";
import { unknownWord } from "../messages/unknown-word.js";

/**
 * Returns a function that returns the message of a union distinguished by `kind`: for an unknown `kind`, or for a value that is
 * not an object.
 */
export function unknownKind(kinds: readonly string[]) {
  const what = `an object with a kind (${kinds.join(", ")})`;
  return (issue: ValueIssue & { readonly code: string }): string => {
    if (issue.code !== "invalid_union") return expectedValue(issue, { what, form: "object" });
    return unknownWord({ input: Reflect.get(Object(issue.input), "kind"), path: ["kind"] }, kinds);
  };
}
