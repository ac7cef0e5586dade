import * as z from "zod";
import { type Expected, expectedValue } from "../messages/expected-value.js";

/**
 * Returns the schema of a list. The message for any other value says how to write a list.
 *
 * @param example - A list with an entry to show in the message, for a list that should not be empty.
 */
export function listOf<S extends z.ZodType>(entry: S, example?: string): z.ZodArray<S> {
  const expected: Expected =
    example === undefined
      ? { what: "a list", form: "list", missing: "a list, [] if it is empty" }
      : { what: `a list as ${example}`, form: "list" };
  return z.array(entry, { error: (issue) => expectedValue(issue, expected) });
}
