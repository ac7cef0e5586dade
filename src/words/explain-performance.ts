import { dayInWords } from "../calendar/day-in-words.js";
import type { Performance, PerformanceReport } from "../query/index.js";
import { boundInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { dateInWords } from "./date-in-words.js";
import { partyInProse } from "./party-name.js";
import { quantityInWords } from "./quantity-in-words.js";
import type { Reading } from "./reading.js";
import { stateInWords } from "./state-in-words.js";
import { capitalize, paragraph } from "./text.js";

/** Explains a performance: whether the commitment was performed, with every report. */
export function explainPerformance(reading: Reading, answer: Performance): string {
  const { subject, state, asOf, knownAt, caveats, reports, later, reviewedOn } = answer;
  const context = { reading, subject, knownAt, reviewedOn };
  const day = typeof asOf === "string" ? dayInWords(asOf) : dateInWords(asOf);
  const last = reports.at(-1);
  const [head, others] =
    state === "not-recorded" || last === undefined
      ? [
          `Not recorded: by ${day} no report of performance is on record (this does not mean that it was missed)`,
          reports,
        ]
      : last.type === state
        ? [capitalize(reportInWords(reading, last)), reports.slice(0, -1)]
        : // Only some of several promisors have performed.
          [capitalize(stateInWords(state)), reports];
  return paragraph([
    head,
    ...others.map((report) => `It was ${reportInWords(reading, report)}`),
    ...later.map((report) => `It is later ${reportInWords(reading, report)}`),
    state === "missed" ? "That it was missed does not end it" : undefined,
    ...caveats.map((caveat) =>
      caveat === "partial-date" ? "The exact day of a later report is not known" : caveatSentence(caveat, context),
    ),
  ]);
}

function reportInWords(reading: Reading, { type, on, by, quantity }: PerformanceReport): string {
  const who = by === undefined ? "" : ` by ${partyInProse(reading.record, by)}`;
  return `${stateInWords(type)}${who} ${boundInWords(on)}${quantity === undefined ? "" : `: ${quantityInWords(quantity)}`}`;
}
