import type { Agreement, Citation } from "../model/index.js";
import { type At, each, type Path, pathOf, under } from "./at.js";
import { indexRecord } from "./index-record.js";
import { normalizeParagraph } from "./normalize-paragraph.js";
import { paragraphNumber, paragraphsOf } from "./source-text.js";

/** A quotation of a source, and the places in the source text where it was found. */
export interface FoundQuotation {
  /** The place in the record. */
  readonly path: Path;
  readonly quote: string;
  /** The place that is cited for it. */
  readonly locator?: string;
  /** `exact` as printed; `normalized` except for white space, quotation marks and dashes; `absent` if it is not in the text. */
  readonly found: "exact" | "normalized" | "absent";
  /** The numbers of the paragraphs that have it. */
  readonly paragraphs: readonly number[];
  /** True if a paragraph is cited by its number and another one has it. */
  readonly moved: boolean;
}

/** Returns the quotations that a record has from a source, in the order of the record, each looked up in the source text. */
export function findQuotations(record: Agreement, source: string, text: string): readonly FoundQuotation[] {
  const paragraphs = paragraphsOf(text);
  const normalized = paragraphs.map(normalizeParagraph);
  return quotationsFrom(record, source).map(({ words, citation }) => {
    const { locator } = citation;
    const exact = numbersOf(paragraphs, words.value);
    const found = exact.length > 0 ? exact : numbersOf(normalized, normalizeParagraph(words.value));
    const cited = paragraphNumber(locator);
    return {
      path: pathOf(words),
      quote: words.value,
      ...(locator === undefined ? {} : { locator }),
      found: exact.length > 0 ? "exact" : found.length > 0 ? "normalized" : "absent",
      paragraphs: found,
      moved: cited !== undefined && found.length > 0 && !found.includes(cited),
    };
  });
}

/** Returns the quotations from a source: those of citations, and an expert's words. */
function quotationsFrom(
  record: Agreement,
  source: string,
): readonly { readonly words: At<string>; readonly citation: Citation }[] {
  const { citations, assessments } = indexRecord(record, new Map(), () => false);
  const cited = citations.flatMap((at) =>
    at.value.quote === undefined ? [] : [{ words: under(at.value.quote, at, "quote"), citation: at.value }],
  );
  const spoken = assessments.flatMap((at) =>
    each(at.value.quotes, at, "quotes").map((quote) => ({
      words: under(quote.value.text, quote, "text"),
      citation: quote.value.citation,
    })),
  );
  return [...cited, ...spoken].filter(({ citation }) => citation.source === source);
}

/** Returns the numbers, from 1, of the paragraphs that contain words. */
function numbersOf(paragraphs: readonly string[], words: string): readonly number[] {
  return paragraphs.flatMap((paragraph, index) => (paragraph.includes(words) ? [index + 1] : []));
}
