import type { ParagraphHash, Source, TranslatedText } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { idSchema, languageSchema, textLike, textSchema, urlSchema } from "./text.js";
import { PartialDateSchema } from "./time.js";
import { oneOf } from "./words.js";

const translatedTextSchema = entity<TranslatedText>()({
  language: languageSchema,
  title: textSchema.exactOptional(),
  url: urlSchema.exactOptional(),
});

const paragraphHashSchema = entity<ParagraphHash>()({
  locator: textLike(/^paragraph [1-9]\d*$/u, 'a paragraph by its number, such as "paragraph 7"'),
  sha256: textLike(
    /^[0-9a-f]{64}$/u,
    "a SHA-256: 64 hexadecimal digits in lower case",
    "write it as sha256sum prints it",
  ),
});

/**
 * The schema of a {@link Source}.
 *
 * @example
 * ```ts
 * import { SourceSchema } from "typed-agreements";
 *
 * const notice = { id: "notice", kind: "official-instrument", title: "Notice 70", language: "zh-Hans" };
 * console.log(SourceSchema.safeParse(notice).success, SourceSchema.safeParse({ ...notice, url: "70.pdf" }).success);
 * // → true false
 * ```
 */
export const SourceSchema: ObjectSchema<Source> = entity<Source>()({
  id: idSchema,
  kind: oneOf(["official-instrument", "official-statement", "press", "analysis", "research"]),
  title: textSchema,
  publisher: textSchema.exactOptional(),
  published: PartialDateSchema.exactOptional(),
  url: urlSchema.exactOptional(),
  language: languageSchema,
  translationOf: translatedTextSchema.exactOptional(),
  paragraphs: listOf(paragraphHashSchema).exactOptional(),
  via: textSchema.exactOptional(),
  inferred: listOf(oneOf(["title", "publisher", "published", "url", "language"])).exactOptional(),
  note: textSchema.exactOptional(),
});
