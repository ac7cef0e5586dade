import * as z from "zod";
import { expectedValue } from "../messages/expected-value.js";

/** Returns the schema of a list; the message for any other value says how to write one. */
export function listOf<S extends z.ZodType>(entry: S): z.ZodArray<S> {
  return z.array(entry, { error: (issue) => expectedValue(issue, { what: "a list", form: "list" }) });
}
