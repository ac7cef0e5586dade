import type { Citation } from "../../model/index.js";
import { showValue } from "../../messages/show-value.js";
import { type At, each, pathOf, under } from "../at.js";
import type { Report, Rule, Subject } from "../rule.js";

/** The paragraph that a citation names, by its number. */
function paragraphNumber({ locator }: Citation): number | undefined {
  const number = /^paragraph (\d+)$/iu.exec(locator ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The text that a citation points at, or `undefined` when its source's text is not at hand. */
function citedText(citation: Citation, { texts }: Subject): string | undefined {
  const source = texts.get(citation.source);
  const number = paragraphNumber(citation);
  if (source === undefined || number === undefined) return source?.text;
  return source.paragraphs[number - 1] ?? "";
}

function holdPlace(at: At<Citation>, { texts }: Subject, report: Report): void {
  const { value } = at;
  const count = texts.get(value.source)?.paragraphs.length;
  const number = paragraphNumber(value);
  if (count === undefined || number === undefined || (number >= 1 && number <= count)) return;
  report(pathOf(at, "locator"), `"${value.source}" has no paragraph ${number}; it has ${count}`);
}

function holdQuote(words: At<string>, citation: Citation, subject: Subject, report: Report): void {
  const text = citedText(citation, subject);
  if (text === undefined || text.includes(words.value)) return;
  const paragraphs = subject.texts.get(citation.source)?.paragraphs ?? [];
  const elsewhere = paragraphs.findIndex((line) => line.includes(words.value));
  const where = citation.locator === undefined ? `"${citation.source}"` : `"${citation.source}", ${citation.locator}`;
  const instead = elsewhere < 0 ? "" : `; it is in paragraph ${elsewhere + 1}`;
  report(pathOf(words), `${showValue(words.value)} is not in ${where}${instead}`);
}

/** Words that an entity gives as printed, anywhere in what it cites. */
function holdWords(words: At<string | undefined>, cited: readonly Citation[], subject: Subject, report: Report): void {
  if (words.value === undefined) return;
  const texts = cited.map((citation) => citedText(citation, subject));
  // A text that is not at hand may have the words: nothing can be said then.
  if (texts.length === 0 || texts.includes(undefined)) return;
  if (texts.some((text) => text?.includes(words.value as string))) return;
  report(pathOf(words), `${showValue(words.value)} is in none of the places cited for it`);
}

/** With the text of a source at hand, what is given as its words is in it, code unit by code unit. */
export const verbatimQuote: Rule = {
  name: "verbatim-quote",
  severity: "error",
  tip: "Copy the words from the source as printed, with its quotation marks, dashes and no-break spaces, and name the paragraph they are in.",
  find(subject, report) {
    const { entities, texts } = subject;
    if (texts.size === 0) return;
    for (const at of entities.citations) {
      const { quote } = at.value;
      // Where there are words, they say better what is wrong with the place. A quotation has its words beside the citation.
      if (quote === undefined && at.key !== "citation") holdPlace(at, subject, report);
      if (quote !== undefined) holdQuote(under(quote, at, "quote"), at.value, subject, report);
    }
    for (const at of entities.assessments) {
      const { value } = at;
      for (const quote of each(value.quotes, at, "quotes")) {
        holdQuote(under(quote.value.text, quote, "text"), quote.value.citation, subject, report);
      }
      holdWords(under(value.label, at, "label"), value.citations, subject, report);
      holdWords(under(value.contrastWith, at, "contrastWith"), value.citations, subject, report);
    }
    for (const at of entities.commitments) {
      holdWords(under(at.value.wording, at, "wording"), at.value.citations, subject, report);
    }
    for (const at of entities.quantities) {
      if (at.value.kind !== "unspecified") continue;
      holdWords(under(at.value.wording, at, "wording"), at.by.citations, subject, report);
    }
  },
};
