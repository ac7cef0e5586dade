import { boundOn, compareBounds } from "../query/history/bound.js";
import { eventsOn } from "../query/history/events.js";
import type { Bound, Caveat, RateAnswer } from "../query/index.js";
import { pointInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { groundsInWords } from "./grounds-in-words.js";
import { levelInWords } from "./rate-in-words.js";
import type { RecordReader } from "./record-reader.js";
import { paragraph } from "./text.js";

/** Returns the explanation of a rate: its value, the day from which it applies, and the act that set it. */
export function explainRate(reader: RecordReader, answer: RateAnswer): string {
  const { subject, since, knownAt, caveats, because, asOf } = answer;
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
  const or = caveats.includes("partial-date") ? orOtherRate(reader, answer) : "";
  return paragraph([
    `${levelInWords(answer)}${from}${grounds === undefined ? "" : `, ${grounds}`}${or}`,
    ...caveats.map((caveat) => rateCaveat(caveat, typeof asOf === "object") ?? caveatSentence(caveat, context)),
  ]);
}

/** Returns what may apply instead: ", or already 5% from some day in 2022", ", or no longer in force". */
function orOtherRate(reader: RecordReader, answer: RateAnswer): string {
  const { subject, knownAt } = answer;
  const day = typeof answer.asOf === "object" ? answer.asOf.date : answer.asOf;
  const mayHaveCome = (at: Bound | undefined): at is Bound => at !== undefined && at.earliest <= day && day < at.latest;
  const tariff = reader.commitment(subject);
  const steps = tariff?.kind === "tariff" ? (tariff.steps ?? []) : [];
  const changes = eventsOn(reader.events(knownAt), subject).flatMap(({ event: { rate, type }, effect }) =>
    rate === undefined || type === "corrected" ? [] : [{ value: rate.to, at: effect }],
  );
  // An event replaces the later steps.
  const levels = steps
    .map(({ from, to }) => ({ value: to, at: boundOn(from) }))
    .filter(({ at }) => changes.every((change) => compareBounds(at, change.at) < 0));
  const other = [...levels, ...changes].find(({ at }) => mayHaveCome(at));
  if (other !== undefined)
    return `, or already ${levelInWords({ ...answer, value: other.value })} from ${pointInWords(other.at)}`;
  const mayBeOver = reader
    .periods(subject, { knownAt })
    .some(({ state, from }) => state !== "in-effect" && state !== "provisionally-in-effect" && mayHaveCome(from));
  return mayBeOver ? ", or no longer in force" : "";
}

function rateCaveat(caveat: Caveat, isMoment: boolean): string | undefined {
  return caveat === "changes-that-day" && !isMoment ? "This is the rate at the end of the day" : undefined;
}
