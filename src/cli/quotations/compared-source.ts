import { type FoundQuotation, findQuotations } from "../../check/find-quotations.js";
import { paragraphsOf } from "../../check/source-text.js";
import type { Agreement, Source } from "../../model/index.js";
import { hashParagraph } from "../../node/paragraph-hashes.js";

/** A paragraph whose hash a record has, and its numbers in the source text; empty if the source text does not have it. */
export interface FoundParagraph {
  readonly locator: string;
  readonly paragraphs: readonly number[];
}

/** A source, compared with the text that the reader gave for it. */
export interface ComparedSource {
  readonly source: string;
  readonly title: string;
  readonly file: string;
  readonly quotations: readonly FoundQuotation[];
  readonly paragraphs: readonly FoundParagraph[];
}

/** Compares the quotations and the hashes of a source with its text. */
export function compareSource(record: Agreement, source: Source, file: string, text: string): ComparedSource {
  const numbers = new Map<string, number[]>();
  if (source.paragraphs !== undefined) {
    for (const [index, paragraph] of paragraphsOf(text).entries()) {
      const hash = hashParagraph(paragraph);
      numbers.set(hash, [...(numbers.get(hash) ?? []), index + 1]);
    }
  }
  return {
    source: source.id,
    title: source.title,
    file,
    quotations: findQuotations(record, source.id, text),
    paragraphs: (source.paragraphs ?? []).map(({ locator, sha256 }) => ({
      locator,
      paragraphs: numbers.get(sha256) ?? [],
    })),
  };
}

/** True if every quotation and every paragraph was found. */
export function isFound({ quotations, paragraphs }: ComparedSource): boolean {
  return quotations.every(({ found }) => found !== "absent") && paragraphs.every((one) => one.paragraphs.length > 0);
}
