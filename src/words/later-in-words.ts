import type { LifecycleEvent } from "../model/index.js";
import { isRunning, TERMINAL_STATES } from "../query/history/stretch.js";
import type { Authority, Caveat, LaterState, State, Status } from "../query/index.js";
import { boundInWords, pointInWords } from "./bound-in-words.js";
import { bindsOthers, boundPartiesInWords } from "./bound-parties.js";
import { onDateInWords, rangeInWords } from "./date-in-words.js";
import { groundsInWords } from "./grounds-in-words.js";
import { isWithoutInstrument } from "./no-instrument.js";
import type { RecordReader } from "./record-reader.js";
import { stateInWords } from "./state-in-words.js";

/** The state with which a later state is compared. */
interface PrecedingState {
  readonly state: State;
  readonly authority?: Authority | undefined;
  readonly bound?: readonly string[] | undefined;
  readonly caveats: readonly Caveat[];
}

/** The sentences about the later states, and the caveats that they cover. */
export interface LaterSentences {
  readonly sentences: readonly string[];
  readonly covers: readonly Caveat[];
}

/** Returns a sentence for every later state, in order, except those that the first sentences already cover. */
export function laterInWords(
  reader: RecordReader,
  before: PrecedingState,
  later: readonly LaterState[],
  { told, covers: said }: { readonly told: number; readonly covers: readonly Caveat[] },
  { subject, knownAt }: Pick<Status, "subject" | "knownAt">,
): LaterSentences {
  const covers = new Set<Caveat>(said);
  let grounds: string | undefined;
  const sentences = later.map((one, index) => {
    const last = later[index - 1] ?? before;
    const events = reader.eventsOf(one.because.events, knownAt);
    const words = groundsInWords(reader, events, one.authority);
    // The grounds that the last sentence gave are not repeated.
    const because = words === undefined || words === "under its own terms" || words === grounds ? "" : `, ${words}`;
    grounds = words;
    if (index < told) return "";
    const silent = isWithoutInstrument(one, later[index + 1]) && !covers.has("announced-only");
    for (const caveat of coveredBy(one, last)) covers.add(caveat);
    const sentence = bindsOthers(last, one)
      ? `From ${pointInWords(one.from)} ${boundPartiesInWords(reader, subject, one.bound)}${because}`
      : one.state === last.state
        ? continues(one, last, because)
        : changes(one, last, because, events);
    return `${sentence}${silent ? "; no legal instrument for that is on record" : ""}`;
  });
  return { sentences: sentences.slice(told), covers: [...covers] };
}

/** Returns the caveats that the sentence about a later state covers. */
function coveredBy({ state, caveats, authority }: LaterState, last: PrecedingState): readonly Caveat[] {
  const added = (caveat: Caveat): boolean =>
    state === last.state && caveats.includes(caveat) && !last.caveats.includes(caveat);
  return [
    ...(authority === "announced" ? (["announced-only"] as const) : []),
    ...(added("assumed-renewal") ? (["assumed-renewal"] as const) : []),
    ...(added("unknown-end") ? (["unknown-end"] as const) : []),
  ];
}

/** Returns the sentence for a state that continues on other grounds. */
function continues(one: LaterState, last: PrecedingState, because: string): string {
  const from = `From ${pointInWords(one.from)}`;
  const added = (caveat: Caveat): boolean => one.caveats.includes(caveat) && !last.caveats.includes(caveat);
  const dropped = (caveat: Caveat): boolean => !one.caveats.includes(caveat) && last.caveats.includes(caveat);
  if (one.planned !== undefined) {
    return `${from} it is planned for ${rangeInWords(one.planned.from, one.planned.through)}${because}`;
  }
  const state = one.state === "in-effect" ? "continues" : `is still ${stateInWords(one.state)}`;
  if (added("assumed-renewal")) return `It renews itself ${boundInWords(one.from)} unless notice is given${because}`;
  if (added("unknown-end")) return `${from} it ${state}${because}, and the day on which that ends is not known`;
  if (one.authority === "legal" && last.authority === "announced" && because === "") {
    return `${from} it rests on a legal instrument`;
  }
  if (dropped("condition-open")) return `${from} its condition is recorded as met`;
  if (dropped("assumed-renewal")) return `${from} its renewal is confirmed${because}`;
  return `${from} it ${state}${because}`;
}

/** Returns the sentence for a state that follows another. */
function changes(
  { state, planned, from: bound }: LaterState,
  last: PrecedingState,
  because: string,
  events: readonly LifecycleEvent[],
): string {
  const from = `From ${pointInWords(bound)}`;
  const again = last.state === "suspended" || TERMINAL_STATES.has(last.state) ? " again" : "";
  switch (state) {
    case "in-effect":
      if (last.state === "not-yet-effective") return `It takes effect ${boundInWords(bound)}${because}`;
      if (last.state === "provisionally-in-effect") return `${from} it is definitively in effect${because}`;
      return `${from} it is in effect${again}${because}`;
    case "provisionally-in-effect":
      return `${from} it is applied provisionally${again}${because}`;
    case "expired":
      return `${from} it is ${isRunning(last.state) ? "no longer in effect" : "expired"}${because}`;
    case "scheduled":
      return `${from} it is ${planned === undefined ? "scheduled" : `planned for ${rangeInWords(planned.from, planned.through)}`}${because}`;
    case "postponed":
    case "cancelled":
      return `It is ${state} ${boundInWords(bound)}${because}`;
    case "occurred":
      return `It takes place ${occurrenceOf(events) ?? boundInWords(bound)}${because}`;
    case "date-passed":
      return `${from} its planned date has passed, with no outcome recorded until then`;
    case "unknown":
      return `${from} its state is unknown`;
    default:
      return `${from} it is ${stateInWords(state)}${because}`;
  }
}

/** Returns when a visit or a meeting took place, if an event says so: "from 13 to 15 May 2026". */
export function occurrenceOf(events: readonly LifecycleEvent[]): string | undefined {
  const event = events.find(({ type }) => type === "occurred" || type === "performed");
  if (event?.on === undefined) return undefined;
  const { on, through } = event;
  return through === undefined || through === on ? onDateInWords(on) : `from ${rangeInWords(on, through)}`;
}
