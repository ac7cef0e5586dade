import type { Agreement, Source } from "../../../model/index.js";
import { partial, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("source", "The id of the source.", ({ id }: Source) => id)];
const parents = ({ sources }: Agreement) => sources;

export const sources = table<Source>({
  name: "sources",
  description: "The texts that the facts rest on.",
  key: ["source"],
  references: [{ columns: ["source"], table: "entities", to: ["entity"] }],
  columns: [
    ...key,
    text("kind", "What sort of text it is; the two official kinds are a party's own words.", ({ kind }) => kind),
    text("title", "Its title.", ({ title }) => title),
    text("publisher", "Who published it.", ({ publisher }) => publisher),
    ...partial<Source>("published", "When it was published.", ({ published }) => published),
    text("url", "Where it can be read.", ({ url }) => url),
    text("language", "The language it is written in (BCP 47).", ({ language }) => language),
    text("original_language", "Of a translation: the language of the original.", (one) => one.translationOf?.language),
    text("original_title", "Of a translation: the title of the original.", (one) => one.translationOf?.title),
    text("original_url", "Of a translation: the address of the original.", (one) => one.translationOf?.url),
    text("via", "Where an official text was read, when only a quotation of it elsewhere was seen.", ({ via }) => via),
    text("note", "A remark.", ({ note }) => note),
  ],
  rows: parents,
});

export const sourceInferredFields = listTable<Source, string>({
  name: "source_inferred_fields",
  description: "Fields of a source that it does not print and that were concluded from something else.",
  of: { table: "sources", key },
  parents,
  list: ({ inferred }) => inferred,
  columns: [text("field", "The field.", ({ item }) => item)],
});
