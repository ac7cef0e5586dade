import { expectedValue, type ValueIssue } from "../messages/expected-value.js";
import { unknownKeys } from "../messages/unknown-keys.js";

/** The details that Zod gives if no branch of a union accepts a value. */
interface UnionIssue extends ValueIssue {
  readonly code: string;
  readonly errors?: readonly (readonly { readonly path: readonly PropertyKey[]; readonly message: string }[])[];
}

/**
 * Returns a function that returns the message of a union whose branches differ only in their keys. The message says what was
 * expected, and what is wrong with the branch that was probably meant: the one that shares the most keys with the value.
 *
 * @param branches - The keys of each branch, in the order of the union; an empty array for a branch that is a string.
 */
export function noBranch(expected: string, branches: readonly (readonly string[])[]) {
  const takesText = branches.some((keys) => keys.length === 0);
  return (issue: UnionIssue): string => {
    const { input } = issue;
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      return expectedValue(issue, { what: expected, form: takesText ? "string" : "object" });
    }
    const keys = Object.keys(input);
    const shared = branches.map((branch) => branch.filter((key) => keys.includes(key)).length);
    const meant = shared.indexOf(Math.max(...shared));
    const unknown = keys.filter((key) => !branches.some((branch) => branch.includes(key)));
    const start = `Expected ${expected}; got an object`;
    if (unknown.length > 0) return `${start}. ${unknownKeys(unknown, branches.flat())}`;
    const missing = branches[meant]?.filter((key) => !keys.includes(key)) ?? [];
    if (shared[meant] !== 0 && missing.length > 0)
      return `${start}; add the missing ${missing.length === 1 ? "key" : "keys"} ${missing.join(", ")}`;
    const [inner] = issue.errors?.[meant] ?? [];
    const where = inner === undefined || inner.path.length === 0 ? "" : `at ${inner.path.join(".")}: `;
    return shared[meant] === 0 || inner === undefined
      ? `${start}; write one of its keys`
      : `${start}; ${where}${inner.message}`;
  };
}
