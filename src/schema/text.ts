import * as z from "zod";
import { showValue } from "../messages/show-value.js";
import { urlFault } from "../messages/url-fault.js";

/**
 * Returns the schema of a string with a given form; the message says what was expected, with an example, and what was given.
 */
export function textLike(form: RegExp, expected: string): z.ZodString {
  return z.string().regex(form, { error: (issue) => `Expected ${expected}; got ${showValue(issue.input)}` });
}

/** The schema of a non-empty string: an absent value is an absent key, not an empty string. */
export const textSchema: z.ZodString = textLike(/\S/u, "some text (leave the key out when there is nothing to say)");

/** The schema of an id: a string without white space. */
export const idSchema: z.ZodString = textLike(/^\S+$/u, 'an id without blanks, as "rare-earth-suspension"');

/** The schema of a web address. `check` warns about addresses that are not https. */
export const urlSchema: z.ZodString = z.string().regex(/^https?:\/\/\S+$/u, {
  error: ({ input }) => {
    const fault = typeof input === "string" ? urlFault(input) : undefined;
    const expected = `Expected a web address as "https://example.org/text"; got ${showValue(input)}`;
    return fault === undefined ? expected : `${expected}: ${fault}`;
  },
});

/** The schema of a language tag (BCP 47), by its form. */
export const languageSchema: z.ZodString = textLike(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  'a BCP 47 language tag as "en" or "zh-Hans"',
);

/** The schema of an ISO 3166 code, by its form: of a state, or of a part of one. */
export const isoCodeSchema: z.ZodString = textLike(
  /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u,
  'an ISO 3166 code as "US" or "GB-SCT"',
);
