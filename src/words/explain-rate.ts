import type { Caveat, RateAnswer } from "../query/index.js";
import { pointInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { groundsInWords } from "./grounds-in-words.js";
import { levelInWords } from "./rate-in-words.js";
import type { RecordReader } from "./record-reader.js";
import { paragraph } from "./text.js";

/** Returns the explanation of a rate: its value, the day from which it applies, and the act that set it. */
export function explainRate(reader: RecordReader, answer: RateAnswer): string {
  const { subject, since, knownAt, caveats, because, asOf, certainty } = answer;
  const events = reader.eventsOf(because.events, knownAt);
  const said = events.some(({ authority }) => authority === "legal" || authority === "judicial")
    ? "legal"
    : "announced";
  const grounds = events.length === 0 ? undefined : groundsInWords(reader, events, said);
  const { reviewedOn } = reader.record;
  const context = {
    reader,
    subject,
    knownAt,
    reviewedOn: knownAt !== undefined && knownAt < reviewedOn ? knownAt : reviewedOn,
    moment: since?.moment,
  };
  const from = since === undefined ? "" : ` from ${pointInWords(since)}`;
  const or = certainty === "possible" && caveats.includes("partial-date") ? ", or already another rate" : "";
  return paragraph([
    `${levelInWords(answer)}${or}${or === "" ? from : `: this one applies${from}`}${grounds === undefined ? "" : `, ${grounds}`}`,
    ...caveats.map((caveat) => rateCaveat(caveat, typeof asOf === "object") ?? caveatSentence(caveat, context)),
  ]);
}

function rateCaveat(caveat: Caveat, isMoment: boolean): string | undefined {
  return caveat === "changes-that-day" && !isMoment ? "This is the rate at the end of the day" : undefined;
}
