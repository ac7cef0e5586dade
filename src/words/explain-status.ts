import { TERMINAL_STATES } from "../query/history/stretch.js";
import type { Caveat, Period, State, Status } from "../query/index.js";
import { caveatSentence } from "./caveat-sentence.js";
import { laterInWords } from "./later-in-words.js";
import { missedInWords } from "./missed-in-words.js";
import { notesOf } from "./notes.js";
import { planHead } from "./plan-head.js";
import type { Reading } from "./reading.js";
import { paragraph } from "./text.js";
import { undertakingHead } from "./undertaking-head.js";

/** Explains a status: the state, what it rests on, every later change, notes and caveats. */
export function explainStatus(reading: Reading, status: Status): string {
  const { subject, state, asOf, knownAt, caveats, later, term, because, planned, reviewedOn, moment } = status;
  const commitment = reading.commitment(subject);
  const isPlan =
    commitment === undefined
      ? reading.record.meeting?.id === subject && subject !== reading.record.id
      : commitment.kind === "visit" || commitment.kind === "invitation";
  const periods = reading.periods(subject, status) as readonly Period<State>[];
  const earlier = periods.slice(0, Math.max(0, periods.length - 1 - later.length));
  const head = isPlan ? planHead(reading, status) : undertakingHead(reading, status, earlier);
  // For a plan, the sentence about its date already says that the date passes.
  const passes = isPlan && planned !== undefined && later.length === 1 && later[0]?.state === "date-passed";
  const follows = laterInWords(reading, status, passes ? [] : later, head, knownAt);
  const events = reading.eventsOf([...because.events, ...later.flatMap((one) => one.because.events)], knownAt);
  const known: Caveat[] = [...new Set([...caveats, ...later.flatMap((one) => one.caveats)])];
  const said = new Set<Caveat>([...head.covers, ...follows.covers]);
  const context = { reading, subject, knownAt, reviewedOn, moment };
  return paragraph([
    ...head.sentences,
    ...follows.sentences,
    ...(isPlan ? [] : missedInWords(reading, subject, state, asOf, knownAt)),
    TERMINAL_STATES.has(state) && commitment?.atEnd !== undefined
      ? `Once it has ended: ${commitment.atEnd.text}`
      : undefined,
    ...(isPlan || caveats.includes("not-yet-recorded") ? [] : notesOf(reading, subject, [term], events)),
    ...known.filter((caveat) => !said.has(caveat)).map((caveat) => caveatSentence(caveat, context)),
  ]);
}
