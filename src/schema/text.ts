import * as z from "zod";
import { type Expected, expectedValue } from "../messages/expected-value.js";
import { showValue } from "../messages/show-value.js";
import { urlError } from "../messages/url-error.js";

/**
 * Returns the schema of a string with a given form. The message says what was expected, with an example, and what was given.
 *
 * @param what - What is expected, with an example if one helps.
 * @param step - The next step to name in the message, if `what` does not make it obvious.
 */
export function textLike(form: RegExp, what: string, step?: string): z.ZodString {
  const expected: Expected = { what, form: "string", ...(step === undefined ? {} : { step }) };
  const error = (issue: { readonly input?: unknown }) => expectedValue(issue, expected);
  return z.string({ error }).regex(form, { error });
}

/** The schema of a string that is not blank. A value that is not known is an absent key, not an empty string. */
export const textSchema: z.ZodString = textLike(/\S/u, "some text", "leave the key out when there is nothing to say");

/** The schema of an id: a string without white space. */
export const idSchema: z.ZodString = textLike(/^\S+$/u, 'an id without blanks, as "rare-earth-suspension"');

const URL_EXPECTED: Expected = { what: 'a web address as "https://example.org/text"', form: "string" };

/** The schema of a web address. `check` warns about addresses that are not https. */
export const urlSchema: z.ZodString = z
  .string({ error: (issue) => expectedValue(issue, URL_EXPECTED) })
  .regex(/^https?:\/\/\S+$/u, {
    error: ({ input }) => `Expected ${URL_EXPECTED.what}; got ${showValue(input)}: ${urlError(String(input))}`,
  });

/** The schema of a language tag (BCP 47). It validates only the form. */
export const languageSchema: z.ZodString = textLike(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  'a BCP 47 language tag as "en" or "zh-Hans"',
);

/** The schema of an ISO 3166 code of a state or of a part of one. It validates only the form. */
export const isoCodeSchema: z.ZodString = textLike(
  /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u,
  'an ISO 3166 code as "US" or "GB-SCT"',
);
