import * as z from "zod";
import { showValue } from "../messages/show-value.js";
import { urlFault } from "../messages/url-fault.js";

/** A text of a given form; the message says what was expected, with an example, and what came. */
export function textLike(form: RegExp, expected: string): z.ZodString {
  return z.string().regex(form, { error: (issue) => `Expected ${expected}; got ${showValue(issue.input)}` });
}

/**
 * A form that takes most texts at sight: two thirds of a record are texts and ids, and to start a regular expression costs more
 * than to look at a few letters. What is not taken at sight is for the form to say.
 */
class FormAtSight extends RegExp {
  readonly #form: RegExp;
  readonly #atSight: (text: string) => boolean;

  /** @param atSight - Takes only what the form takes. */
  constructor(form: RegExp, atSight: (text: string) => boolean) {
    super(form);
    this.#form = form;
    this.#atSight = atSight;
  }

  override test(text: string): boolean {
    return this.#atSight(text) || this.#form.test(text);
  }
}

/** Whether a sign is of ASCII and can be seen. */
const isPlain = (code: number) => code > 32 && code < 127;

function beginsPlain(text: string): boolean {
  return isPlain(text.charCodeAt(0));
}

function isAllPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isPlain(text.charCodeAt(index))) return false;
  return text.length > 0;
}

/** Some text: an absent value is an absent key, not an empty text. */
export const textSchema: z.ZodString = textLike(
  new FormAtSight(/\S/u, beginsPlain),
  "some text (leave the key out when there is nothing to say)",
);

/** An id: a text without blanks. */
export const idSchema: z.ZodString = textLike(
  new FormAtSight(/^\S+$/u, isAllPlain),
  'an id without blanks, as "rare-earth-suspension"',
);

/** A web address. `check` warns of those that are not https. */
export const urlSchema: z.ZodString = z.string().regex(/^https?:\/\/\S+$/u, {
  error: ({ input }) => {
    const fault = typeof input === "string" ? urlFault(input) : undefined;
    const expected = `Expected a web address as "https://example.org/text"; got ${showValue(input)}`;
    return fault === undefined ? expected : `${expected}: ${fault}`;
  },
});

/** A language tag (BCP 47), by its form. */
export const languageSchema: z.ZodString = textLike(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  'a BCP 47 language tag as "en" or "zh-Hans"',
);

/** A code of ISO 3166, by its form: of a state, or of a part of one. */
export const isoCodeSchema: z.ZodString = textLike(
  /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u,
  'an ISO 3166 code as "US" or "GB-SCT"',
);
