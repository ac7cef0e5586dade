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

/** Returns the explanation of a performance: the last report up to the day, then every other report. */
export function explainPerformance(reader: RecordReader, answer: Performance): string {
  const { subject, state, asOf, knownAt, caveats, reports, later, reviewedOn } = answer;
  const context = { reader, subject, knownAt, reviewedOn };
  const day = typeof asOf === "string" ? dayInWords(asOf) : dateInWords(asOf);
  const last = reports.at(-1);
  const [head, others] =
    state === "not-recorded" || last === undefined
      ? [
          `Not recorded: by ${day} no report of performance is on record (this does not mean that it was missed)`,
          reports,
        ]
      : last.type === state
        ? [capitalize(reportInWords(reader, last)), reports.slice(0, -1)]
        : // Only some of several promisors have performed.
          [capitalize(stateInWords(state)), reports];
  return paragraph([
    head,
    ...others.map((report) => `It was ${reportInWords(reader, report)}`),
    ...later.map((report) => `It is later ${reportInWords(reader, report)}`),
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
