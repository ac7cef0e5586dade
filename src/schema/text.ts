import * as z from "zod";
import { showValue } from "../wording/show-value.js";

/** A text of a given form; the message says what was expected, with an example, and what came. */
export function textLike(form: RegExp, expected: string): z.ZodString {
  return z.string().regex(form, { error: (issue) => `Expected ${expected}; got ${showValue(issue.input)}` });
}

/** Some text: an absent value is an absent key, not an empty text. */
export const textSchema: z.ZodString = textLike(/\S/u, "some text (leave the key out when there is nothing to say)");

/** An id: a text without blanks. */
export const idSchema: z.ZodString = textLike(/^\S+$/u, 'an id without blanks, as "rare-earth-suspension"');

/** A web address. `check` warns of those that are not https. */
export const urlSchema: z.ZodString = textLike(/^https?:\/\/\S+$/u, 'a web address as "https://example.org/text"');

/** A language tag (BCP 47), by its form. */
export const languageSchema: z.ZodString = textLike(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  'a BCP 47 language tag as "en" or "zh-Hans"',
);
