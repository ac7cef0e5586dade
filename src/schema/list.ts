import * as z from "zod";
import { type Expected, expectedValue } from "../messages/expected-value.js";

/** Returns the schema of a list; the message for any other value says how to write one. A list that should have entries has an example of one. */
export function listOf<S extends z.ZodType>(entry: S, example?: string): z.ZodArray<S> {
  const expected: Expected =
    example === undefined
      ? { what: "a list", form: "list", missing: "a list, [] if it is empty" }
      : { what: `a list as ${example}`, form: "list" };
  return z.array(entry, { error: (issue) => expectedValue(issue, expected) });
}
