import { citedSources, originOf, wordOf } from "../../brief/index.js";
import type { Agreement, Citation, Source } from "../../model/index.js";
import { address, escapeMarkdown, withFullStop } from "./text.js";

/** The footnotes of a document: marks to put after a statement, and the notes for the end. */
export interface Footnotes {
  /** Returns the mark of citations: ` (paragraph 4)[^busan-article]`. */
  readonly cite: (citations: readonly Citation[]) => string;
  /** Returns the notes for the sources cited so far, in the order of the record. */
  readonly notes: () => readonly string[];
}

/** The labels used so far in the document, in lower case. */
export type Labels = Set<string>;

/** Returns the labels of a document without a footnote. */
export function footnoteLabels(): Labels {
  return new Set();
}

/**
 * Collects the footnotes of a document about one record. A document about many records shares the labels among them, and each record has a
 * prefix.
 */
export function footnotesOf(
  record: Agreement,
  { prefix = "", labels: taken = footnoteLabels() }: { readonly prefix?: string; readonly labels?: Labels } = {},
): Footnotes {
  const labels = labelsOf(record.sources, prefix, taken);
  const cited = new Set<string>();
  const mark = (id: string, marks: readonly string[]) => {
    cited.add(id);
    const words = marks.length === 0 ? "" : ` (${escapeMarkdown(marks.join("; "))})`;
    const label = labels.get(id);
    return label === undefined
      ? ` (${escapeMarkdown([id, "a source that the record does not have"].join(", "))})`
      : `${words}[^${label}]`;
  };
  return {
    cite: (citations) =>
      citedSources(citations, record)
        .map(({ id, marks }) => mark(id, marks))
        .join(""),
    notes: () =>
      record.sources
        .filter(({ id }) => cited.has(id))
        .map((source) => `[^${labels.get(source.id)}]: ${noteOf(source)}`),
  };
}

/**
 * Returns the label of each source by its id: the prefix and the id, in characters that a label can have, unique without regard
 * to case.
 */
function labelsOf(sources: readonly Source[], prefix: string, taken: Labels): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id } of sources) {
    const plain = `${prefix}${id}`.replace(/[^\p{L}\p{N}._-]/gu, "_");
    let label = plain;
    for (let count = 2; taken.has(label.toLowerCase()); count++) label = `${plain}-${count}`;
    taken.add(label.toLowerCase());
    labels.set(id, label);
  }
  return labels;
}

function noteOf(source: Source): string {
  const { title, kind, language, translationOf, url, via, inferred, note } = source;
  const from = translationOf === undefined ? "" : `, translated from ${translationOf.language}`;
  const origin = originOf(source);
  const parts = [
    escapeMarkdown(withFullStop(title)),
    ...(origin === "" ? [] : [escapeMarkdown(withFullStop(origin))]),
    `(${escapeMarkdown(`${wordOf(kind)}, ${language}${from}`)})`,
    ...(url === undefined ? [] : [address(url)]),
    ...(via === undefined ? [] : [escapeMarkdown(withFullStop(`Read in ${via}`))]),
    ...(inferred === undefined ? [] : [escapeMarkdown(`Inferred, not printed: ${inferred.join(", ")}.`)]),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ];
  return parts.join(" ");
}
