import { originOf, wordOf } from "../../../src/brief/index.js";
import type { Agreement, Source } from "../../../src/model/index.js";
import { capital } from "../model/capital.js";
import { SourceLink } from "./citations.js";

/** The sources of a record, with their kinds and languages. */
export function Sources({ record }: { readonly record: Agreement }) {
  return (
    <ol class="sources">
      {record.sources.map((source) => (
        <SourceEntry key={source.id} source={source} />
      ))}
    </ol>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { id, title, kind, language, translationOf, via, inferred, note, url } = source;
  const from = translationOf === undefined ? "" : `, translated from ${languageOf(translationOf.language)}`;
  const origin = originOf(source);
  const facts = [`${capital(wordOf(kind))}, in ${languageOf(language)}${from}.`];
  if (origin !== "") facts.unshift(`${origin}.`);
  if (via !== undefined) facts.push(`Read in ${via}.`);
  if (inferred !== undefined) facts.push("Some of these details are inferred, not printed.");
  return (
    <li id={`source-${id}`} tabIndex={-1}>
      {url === undefined ? title : <SourceLink id={id} source={source} words={title} />}{" "}
      <span class="quiet">{facts.join(" ")}</span>
      {note === undefined ? null : <span class="quiet"> {note}</span>}
    </li>
  );
}

/** Returns the name of a language by its tag; the tag for a rare one. */
function languageOf(tag: string): string {
  return LANGUAGES[tag.split("-")[0] ?? ""] ?? tag;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  zh: "Chinese",
  fr: "French",
  de: "German",
  es: "Spanish",
  ja: "Japanese",
  ru: "Russian",
  uk: "Ukrainian",
  tr: "Turkish",
  ms: "Malay",
  vi: "Vietnamese",
  ko: "Korean",
};
