import * as z from "zod";
import { expectedValue } from "../messages/expected-value.js";

/** The schema of a finite number. */
export const numberSchema: z.ZodNumber = z.number({
  error: (issue) => expectedValue(issue, { what: "a number", form: "number" }),
});
