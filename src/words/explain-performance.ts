import { dayInWords } from "../calendar/day-in-words.js";
import type { Performance, PerformanceReport } from "../query/index.js";
import { boundInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { dateInWords } from "./date-in-words.js";
import { partyInProse } from "./party-name.js";
import { quantityInWords } from "./quantity-in-words.js";
import type { RecordReader } from "./record-reader.js";
import { stateInWords } from "./state-in-words.js";
import { capitalize, paragraph } from "./text.js";

/**
 * Returns the explanation of a performance: the last report up to the day, then every other report. Reports that are the same
 * in words, such as those of two governments about one delivery, are one sentence.
 */
export function explainPerformance(reader: RecordReader, answer: Performance): string {
  const { subject, state, asOf, knownAt, caveats, reports, later, reviewedOn } = answer;
  const context = { reader, subject, knownAt, reviewedOn };
  const day = typeof asOf === "string" ? dayInWords(asOf) : dateInWords(asOf);
  const last = reports.at(-1);
  const inWords = (list: readonly PerformanceReport[]) => new Set(list.map((report) => reportInWords(reader, report)));
  const others = inWords(reports);
  let head = `Not recorded: by ${day} no report of performance is on record (this does not mean that it was missed)`;
  if (state !== "not-recorded" && last !== undefined) {
    // Only some of several promisors have performed if the last report has another state.
    const lead = last.type === state ? reportInWords(reader, last) : stateInWords(state);
    others.delete(lead);
    head = capitalize(lead);
  }
  return paragraph([
    head,
    ...[...others].map((report) => `It was ${report}`),
    ...[...inWords(later)].map((report) => `It is later ${report}`),
    state === "missed" ? "That it was missed does not end it" : undefined,
    ...caveats.map((caveat) =>
      caveat === "partial-date" ? "The exact day of a later report is not known" : caveatSentence(caveat, context),
    ),
  ]);
}

function reportInWords(reader: RecordReader, { type, on, by, quantity }: PerformanceReport): string {
  const who = by === undefined ? "" : ` by ${partyInProse(reader.record, by)}`;
  return `${stateInWords(type)}${who} ${boundInWords(on)}${quantity === undefined ? "" : `: ${quantityInWords(quantity)}`}`;
}
