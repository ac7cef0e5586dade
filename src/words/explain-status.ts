import { TERMINAL_STATES } from "../query/history/stretch.js";
import type { Caveat, Period, State, Status } from "../query/index.js";
import { caveatSentence } from "./caveat-sentence.js";
import { laterInWords } from "./later-in-words.js";
import { missedInWords } from "./missed-in-words.js";
import { notesOf } from "./notes.js";
import { planHead } from "./plan-head.js";
import type { RecordReader } from "./record-reader.js";
import { paragraph } from "./text.js";
import { undertakingHead } from "./undertaking-head.js";

/** Returns the explanation of a status: the state, its basis, every later change, notes and caveats. */
export function explainStatus(reader: RecordReader, status: Status): string {
  const { subject, state, asOf, knownAt, caveats, later, term, because, planned, reviewedOn, moment } = status;
  const commitment = reader.commitment(subject);
  const isPlan =
    commitment === undefined
      ? reader.record.meeting?.id === subject && subject !== reader.record.id
      : commitment.kind === "visit" || commitment.kind === "invitation";
  const periods = reader.periods(subject, status) as readonly Period<State>[];
  const earlier = periods.slice(0, Math.max(0, periods.length - 1 - later.length));
  const head = isPlan ? planHead(reader, status) : undertakingHead(reader, status, earlier);
  // For a plan, the sentence about its date already says that the date passes.
  const passes = isPlan && planned !== undefined && later.length === 1 && later[0]?.state === "date-passed";
  const follows = laterInWords(reader, status, passes ? [] : later, head, status);
  const events = reader.eventsOf([...because.events, ...later.flatMap((one) => one.because.events)], knownAt);
  const known: Caveat[] = [...new Set([...caveats, ...later.flatMap((one) => one.caveats)])];
  const said = new Set<Caveat>([...head.covers, ...follows.covers]);
  const context = { reader, subject, knownAt, reviewedOn, moment };
  return paragraph([
    ...head.sentences,
    ...follows.sentences,
    ...(isPlan ? [] : missedInWords(reader, subject, state, asOf, knownAt)),
    TERMINAL_STATES.has(state) && commitment?.atEnd !== undefined
      ? `Once it has ended: ${commitment.atEnd.text}`
      : undefined,
    ...(isPlan || caveats.includes("not-yet-recorded") ? [] : notesOf(reader, subject, [term], events)),
    ...known.filter((caveat) => !said.has(caveat)).map((caveat) => caveatSentence(caveat, context)),
  ]);
}
