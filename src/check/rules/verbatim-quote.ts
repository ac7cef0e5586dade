import type { Citation } from "../../model/index.js";
import { showValue } from "../../wording/show-value.js";
import { citations, each, quantities } from "../entities.js";
import type { At, Finding, Path, Rule, Subject } from "../rule.js";

/** The paragraph that a citation names, by its number. */
function paragraphNumber({ at }: Citation): number | undefined {
  const number = /^paragraph (\d+)$/iu.exec(at ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The text that a citation points at, or `undefined` when its source's text is not at hand. */
function citedText(citation: Citation, { texts }: Subject): string | undefined {
  const source = texts.get(citation.source);
  const number = paragraphNumber(citation);
  if (source === undefined || number === undefined) return source?.text;
  return source.paragraphs[number - 1] ?? "";
}

function* holdPlace(citation: Citation, path: Path, { texts }: Subject): Generator<Finding> {
  const count = texts.get(citation.source)?.paragraphs.length;
  const number = paragraphNumber(citation);
  if (count === undefined || number === undefined || (number >= 1 && number <= count)) return;
  yield { path: [...path, "at"], message: `"${citation.source}" has no paragraph ${number}; it has ${count}` };
}

function* holdQuote(words: string, path: Path, citation: Citation, subject: Subject): Generator<Finding> {
  const text = citedText(citation, subject);
  if (text === undefined || text.includes(words)) return;
  const paragraphs = subject.texts.get(citation.source)?.paragraphs ?? [];
  const elsewhere = paragraphs.findIndex((line) => line.includes(words));
  const where = citation.at === undefined ? `"${citation.source}"` : `"${citation.source}", ${citation.at}`;
  const instead = elsewhere < 0 ? "" : `; it is in paragraph ${elsewhere + 1}`;
  yield { path, message: `${showValue(words)} is not in ${where}${instead}` };
}

/** Words that an entity gives as printed, anywhere in what it cites. */
function* holdWords(words: At<string | undefined>, cited: readonly Citation[], subject: Subject): Generator<Finding> {
  if (words.value === undefined) return;
  const texts = cited.map((citation) => citedText(citation, subject));
  // A text that is not at hand may have the words: nothing can be said then.
  if (texts.length === 0 || texts.includes(undefined)) return;
  if (texts.some((text) => text?.includes(words.value as string))) return;
  yield { path: words.path, message: `${showValue(words.value)} is in none of the places cited for it` };
}

/** With the text of a source at hand, what is given as its words is in it, code unit by code unit. */
export const verbatimQuote: Rule = {
  name: "verbatim-quote",
  severity: "error",
  tip: "Copy the words from the source as printed, with its quotation marks, dashes and no-break spaces, and name the paragraph they are in.",
  *find(subject) {
    const { agreement } = subject;
    if (subject.texts.size === 0) return;
    for (const { path, value } of citations(agreement)) {
      // Where there are words, they say better what is wrong with the place.
      if (value.quote === undefined && !path.includes("quotes")) yield* holdPlace(value, path, subject);
      if (value.quote !== undefined) yield* holdQuote(value.quote, [...path, "quote"], value, subject);
    }
    for (const { path, value } of each(agreement.assessments, "assessments")) {
      for (const quote of each(value.quotes, ...path, "quotes")) {
        yield* holdQuote(quote.value.text, [...quote.path, "text"], quote.value.citation, subject);
      }
      yield* holdWords({ path: [...path, "label"], value: value.label }, value.citations, subject);
      yield* holdWords({ path: [...path, "contrastWith"], value: value.contrastWith }, value.citations, subject);
    }
    for (const { path, value } of each(agreement.commitments, "commitments")) {
      yield* holdWords({ path: [...path, "wording"], value: value.wording }, value.citations, subject);
    }
    for (const { path, value, owner } of quantities(agreement)) {
      if (value.kind !== "unspecified") continue;
      yield* holdWords({ path: [...path, "wording"], value: value.wording }, owner.citations, subject);
    }
  },
};
