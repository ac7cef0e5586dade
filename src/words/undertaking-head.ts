import { dayInWords } from "../calendar/day-in-words.js";
import type { LifecycleEvent } from "../model/index.js";
import { isRunning, TERMINAL_STATES } from "../query/history/stretch.js";
import type { Bound, Caveat, LaterState, ParticipationState, Period, State, Status } from "../query/index.js";
import { pointInWords } from "./bound-in-words.js";
import { bindsOthers, boundPartiesInWords } from "./bound-parties.js";
import { groundsInWords } from "./grounds-in-words.js";
import { isWithoutInstrument, NO_INSTRUMENT } from "./no-instrument.js";
import type { RecordReader } from "./record-reader.js";
import { stateInWords } from "./state-in-words.js";
import { mayHaveChanged, stateOrNext } from "./state-or-next.js";
import { capitalize } from "./text.js";
import { unknownEndSentence } from "./unknown-end-sentence.js";
import { untilInWords } from "./until-in-words.js";

/** The first sentences of an explanation, with the caveats and later states that they already cover. */
export interface Head {
  readonly sentences: readonly string[];
  /** The caveats that the sentences cover. */
  readonly covers: readonly Caveat[];
  /** The number of later states that they cover. */
  readonly told: number;
}

/** Returns the first sentences about an agreement or a commitment. */
export function undertakingHead(reader: RecordReader, status: Status, earlier: readonly Period[]): Head {
  const events = reader.eventsOf(status.because.events, status.knownAt);
  if (status.state === "unknown") return unknownHead(status);
  if (status.state === "not-yet-effective") return notYetHead(reader, status);
  return isRunning(status.state)
    ? runningHead(reader, status, events, earlier.at(-1))
    : endedHead(reader, status, events, earlier);
}

function unknownHead({ caveats, knownAt, strict, later }: Status): Head {
  if (caveats.includes("not-yet-recorded")) {
    const when = knownAt === undefined ? "it was" : `by ${dayInWords(knownAt)} it was`;
    return { sentences: [`Unknown: ${when} not yet on record`], covers: ["not-yet-recorded"], told: 0 };
  }
  const assumed = strict === true ? ", and none is assumed" : "";
  const open = later.length > 0 ? " by then" : "";
  return { sentences: [`Unknown: no start is on record${open}${assumed}`], covers: ["nothing-recorded"], told: 0 };
}

function notYetHead(reader: RecordReader, status: Status): Head {
  const { caveats, later, knownAt } = status;
  const [next, afterwards] = later;
  const state = stateOrNext(status);
  if (next === undefined || !isRunning(next.state)) {
    const reason = caveats.includes("entry-into-force-unrecorded")
      ? "no entry into force is on record, and none is assumed"
      : "no start is on record";
    return { sentences: [`${state}: ${reason}`], covers: ["entry-into-force-unrecorded"], told: 0 };
  }
  const grounds = groundsInWords(reader, reader.eventsOf(next.because.events, knownAt), next.authority);
  const takes =
    next.state === "in-effect"
      ? "it takes effect"
      : next.state === "suspended"
        ? "it takes effect, and is suspended,"
        : "it is applied provisionally";
  const sentence = `${state}: ${takes} from ${pointInWords(next.from)}${grounds === undefined ? "" : `, ${grounds}`}`;
  const silent = isWithoutInstrument(next, afterwards) ? NO_INSTRUMENT : "";
  return {
    sentences: [sentence + silent],
    covers: next.authority === "announced" ? ["announced-only"] : [],
    told: 1,
  };
}

function runningHead(
  reader: RecordReader,
  status: Status,
  events: readonly LifecycleEvent[],
  previous: Period | undefined,
): Head {
  const { state, since, until, term, authority, later, caveats, bound } = status;
  const [next] = later;
  const covers: Caveat[] = [];
  const goesOnFrom = previous !== undefined && previous.state === state;
  const afterLaw = goesOnFrom && authority === "announced" && previous.authority === "legal";
  const again = state === "in-effect" && wasInterrupted(previous?.state) ? " again" : "";
  // A state that only continues did not start with this period.
  const from = since === undefined || goesOnFrom ? "" : ` from ${pointInWords(since)}`;
  // The act that suspends it may give no end, or a later one.
  const isCut = state === "suspended" && (!isRunning(next?.state ?? state) || hasOwnEvents(reader, status));
  const ends =
    until === undefined || isCut || goesOn(status, next)
      ? ""
      : ` ${untilInWords(until, endsByTerm(next?.state) ? term : undefined)}`;
  const grounds = groundsInWords(reader, events, authority);
  const open = until === undefined && term?.kind === "open" ? ", with no end, as the source states" : "";
  const either = mayHaveChanged(state, caveats, next?.state) ? `: ${stateInWords(state)}` : "";
  let head = `${stateOrNext(status)}${either}${again}${from}${ends}${open}`;
  if (grounds !== undefined) head += `, ${grounds}`;
  if (isWithoutInstrument(status, next)) head += NO_INSTRUMENT;
  if (authority === "announced") covers.push("announced-only");
  const sentences = [head];
  if (afterLaw && since !== undefined) sentences.push(`The last instrument ran out ${ranOutInWords(since, previous)}`);
  if (caveats.includes("assumed-renewal") && since !== undefined) {
    sentences.push(`It renewed itself from ${pointInWords(since)} unless notice was given, and no notice is on record`);
    covers.push("assumed-renewal");
  }
  // A term that renews itself is that of the agreement, if the commitment has none.
  if (until === undefined && term?.kind === "unknown" && !caveats.includes("assumed-renewal")) {
    const continuedBy = reader.eventsOf(term.because.events, status.knownAt);
    sentences.push(unknownEndSentence(term.reason, term, continuedBy, status.knownAt));
    covers.push("unknown-end");
  }
  if (bound !== undefined) sentences.push(capitalize(boundPartiesInWords(reader, status.subject, bound)));
  // A term that expires needs no sentence of its own: its end says it.
  const told = next?.state === "expired" && !isCut && !hasOwnEvents(reader, status) ? 1 : 0;
  return { sentences, covers, told };
}

/** True if the state goes on, as sure as before or surer, or only binds other parties: what follows is no end. */
function goesOn(status: Status, next: LaterState | undefined): boolean {
  if (next === undefined || next.state !== status.state || next.authority !== status.authority) return false;
  return bindsOthers(status, next) || next.caveats.every((caveat) => status.caveats.includes(caveat));
}

/** Returns the day on which the last instrument ran out. After that day only an announcement counts. */
function ranOutInWords(since: Bound, { term }: Period): string {
  if (since.moment !== undefined) return `at ${pointInWords(since)}`;
  if (term?.kind === "on" && term.date === since.earliest) return `on ${dayInWords(since.earliest)}`;
  return since.earliest === since.latest ? `before ${pointInWords(since)}` : `by ${dayInWords(since.latest)}`;
}

/** True if the next state is the end of the term, or its continuation beyond the law. */
function endsByTerm(next: State | undefined): boolean {
  return next === "expired" || next === "in-effect" || next === "provisionally-in-effect" || next === "suspended";
}

/** True if the state ends because of events that the sentence about it has not named. */
function hasOwnEvents(reader: RecordReader, { later, because, knownAt }: Status): boolean {
  const [next] = later;
  if (next === undefined) return false;
  const own = new Set(because.events);
  return reader.eventsOf(next.because.events, knownAt).some(({ id }) => !own.has(id));
}

function wasInterrupted(state: State | ParticipationState | undefined): boolean {
  return state === "suspended" || (state !== undefined && TERMINAL_STATES.has(state));
}

function endedHead(
  reader: RecordReader,
  status: Status,
  events: readonly LifecycleEvent[],
  earlier: readonly Period[],
): Head {
  const { since, authority } = status;
  const ran = earlier.some(({ state }) => isRunning(state));
  const grounds = groundsInWords(reader, events, authority);
  const last = earlier.at(-1);
  const announced = last?.state === status.state && last.from !== undefined ? last.from : undefined;
  const when = since === undefined || announced !== undefined ? "" : ` from ${pointInWords(since)}`;
  const what = ran ? `no longer in effect${when}` : `over${when} ${neverRanInWords(earlier)}`;
  const because = grounds === undefined ? "" : `, ${grounds}`;
  const silent = isWithoutInstrument(status, status.later[0]) ? NO_INSTRUMENT : "";
  return {
    sentences: [
      `${stateOrNext(status)}: ${what}${because}${silent}`,
      ...(announced === undefined ? [] : [`It was announced to be so from ${pointInWords(announced)}`]),
    ],
    covers: authority === "announced" ? ["announced-only"] : [],
    told: 0,
  };
}

function neverRanInWords(earlier: readonly Period[]): string {
  const unsaid = earlier.some(
    ({ state, caveats }) => state === "unknown" || caveats.includes("entry-into-force-unrecorded"),
  );
  return unsaid ? "with no start on record" : "without having taken effect";
}
