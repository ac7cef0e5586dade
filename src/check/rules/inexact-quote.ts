import { showValue } from "../../messages/show-value.js";
import type { Citation } from "../../model/index.js";
import { type At, each, pathOf, under } from "../at.js";
import type { RecordIndex } from "../record-index.js";
import type { Report, Rule } from "../rule.js";
import { paragraphNumber } from "../source-text.js";

const COPY = "Copy the words as printed, with their quotation marks, dashes and no-break spaces.";

/** Returns the text that a citation points at, or `undefined` if the text of its source was not passed. */
function citedText(citation: Citation, { texts }: RecordIndex): string | undefined {
  const source = texts.get(citation.source);
  const number = paragraphNumber(citation.locator);
  if (source === undefined || number === undefined) return source?.text;
  return source.paragraphs[number - 1] ?? "";
}

function holdPlace(at: At<Citation>, { texts }: RecordIndex, report: Report): void {
  const { value } = at;
  const count = texts.get(value.source)?.paragraphs.length;
  const number = paragraphNumber(value.locator);
  if (count === undefined || number === undefined || (number >= 1 && number <= count)) return;
  report(
    pathOf(at, "locator"),
    `Expected a paragraph from 1 to ${count} of "${value.source}"; got ${number}. A paragraph is a line that is not blank.`,
  );
}

function holdQuote(words: At<string>, citation: Citation, index: RecordIndex, report: Report): void {
  const text = citedText(citation, index);
  if (text === undefined || text.includes(words.value)) return;
  const paragraphs = index.texts.get(citation.source)?.paragraphs ?? [];
  const elsewhere = paragraphs.findIndex((line) => line.includes(words.value));
  const where = citation.locator === undefined ? `"${citation.source}"` : `"${citation.source}", ${citation.locator}`;
  const next = elsewhere < 0 ? COPY : `It is in paragraph ${elsewhere + 1}: correct the locator or the quotation.`;
  report(pathOf(words), `${showValue(words.value)} is not in ${where}. ${next}`);
}

/** Reports words that are in none of the cited places. */
function holdWords(
  words: At<string | undefined>,
  cited: readonly Citation[],
  index: RecordIndex,
  report: Report,
): void {
  if (words.value === undefined) return;
  const texts = cited.map((citation) => citedText(citation, index));
  // The quotation may be in the text of another source, which the caller did not pass.
  if (texts.length === 0 || texts.includes(undefined)) return;
  if (texts.some((text) => text?.includes(words.value as string))) return;
  report(pathOf(words), `${showValue(words.value)} is in none of the places cited for it. ${COPY}`);
}

/** Words given as those of a source that are not in its text, if the text was passed; compared code unit by code unit. */
export const inexactQuote: Rule = {
  name: "inexact-quote",
  severity: "error",
  check(index, report) {
    const { texts } = index;
    if (texts.size === 0) return;
    for (const at of index.citations) {
      const { quote } = at.value;
      // If there are words, the rule about them gives the better message. A quotation has its words next to the citation.
      if (quote === undefined && at.key !== "citation") holdPlace(at, index, report);
      if (quote !== undefined) holdQuote(under(quote, at, "quote"), at.value, index, report);
    }
    for (const at of index.assessments) {
      const { value } = at;
      for (const quote of each(value.quotes, at, "quotes")) {
        holdQuote(under(quote.value.text, quote, "text"), quote.value.citation, index, report);
      }
      holdWords(under(value.label, at, "label"), value.citations, index, report);
      holdWords(under(value.contrastWith, at, "contrastWith"), value.citations, index, report);
    }
    for (const at of index.commitments) {
      holdWords(under(at.value.wording, at, "wording"), at.value.citations, index, report);
    }
    for (const at of index.quantities) {
      if (at.value.kind !== "unspecified") continue;
      holdWords(under(at.value.wording, at, "wording"), at.by.citations, index, report);
    }
  },
};
