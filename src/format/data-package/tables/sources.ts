import type { Agreement, ParagraphHash, Source } from "../../../model/index.js";
import { partial, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("source", "The id of the source.", ({ id }: Source) => id)];
const parents = ({ sources }: Agreement) => sources;

export const sources = table<Source>({
  name: "sources",
  description: "The texts on which the facts rest.",
  key: ["source"],
  references: [{ columns: ["source"], table: "entities", to: ["entity"] }],
  columns: [
    ...key,
    text("kind", "The kind of source; the two official kinds are a party's own words.", ({ kind }) => kind),
    text("title", "Its title.", ({ title }) => title),
    text("publisher", "The publisher.", ({ publisher }) => publisher),
    ...partial<Source>("published", "The day of publication.", ({ published }) => published),
    text("url", "The address.", ({ url }) => url),
    text("language", "The language it is written in (BCP 47).", ({ language }) => language),
    text("original_language", "Of a translation: the language of the original.", (one) => one.translationOf?.language),
    text("original_title", "Of a translation: the title of the original.", (one) => one.translationOf?.title),
    text("original_url", "Of a translation: the address of the original.", (one) => one.translationOf?.url),
    text("via", "Where an official text was read, if only a quotation of it elsewhere was seen.", ({ via }) => via),
    text("note", "A remark.", ({ note }) => note),
  ],
  rows: parents,
});

export const sourceInferredFields = listTable<Source, string>({
  name: "source_inferred_fields",
  description: "The fields of a source that it does not print and that were inferred from something else.",
  of: { table: "sources", key },
  parents,
  list: ({ inferred }) => inferred,
  columns: [text("field", "The field.", ({ item }) => item)],
});

export const sourceParagraphs = listTable<Source, ParagraphHash>({
  name: "source_paragraphs",
  description:
    "The cited paragraphs of a source by their hashes, so that anyone who has the text can verify it: SHA-256 of the paragraph as normalizeParagraph returns it.",
  of: { table: "sources", key },
  parents,
  list: ({ paragraphs }) => paragraphs,
  columns: [
    text("locator", "The place, as citations have it.", ({ item }) => item.locator),
    text("sha256", "The hash, in hexadecimal digits.", ({ item }) => item.sha256),
  ],
});
