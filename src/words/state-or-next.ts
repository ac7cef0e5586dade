import type { Caveat, ParticipationState, State } from "../query/index.js";
import { stateInWords } from "./state-in-words.js";
import { capitalize } from "./text.js";

/** The caveats with which the next change may already have come by the day asked about. */
const UNSETTLING_CAVEATS: ReadonlySet<Caveat> = new Set(["partial-date", "boundary-day", "day-without-zone"]);

/** A state with the states that follow it: of an undertaking, a plan or a party. */
interface StateAndNext {
  readonly state: State | ParticipationState;
  readonly caveats: readonly Caveat[];
  readonly later: readonly { readonly state: State | ParticipationState }[];
}

/** Returns the state in words; if it is not certain that the next change is still to come, with the next state. */
export function stateOrNext(near: StateAndNext): string {
  return `${capitalize(stateInWords(near.state))}${orNext(near)}`;
}

/** Returns ", or already expired" if it is not certain that the next change is still to come; otherwise an empty string. */
export function orNext({ state, caveats, later }: StateAndNext): string {
  const next = later[0]?.state;
  return next !== undefined && mayHaveChanged(state, caveats, next)
    ? `, or already ${ALREADY[next] ?? stateInWords(next)}`
    : "";
}

/** True if the next change may already have come, and changes the state. */
export function mayHaveChanged(state: string, caveats: readonly Caveat[], next: string | undefined): boolean {
  return next !== undefined && next !== state && caveats.some((caveat) => UNSETTLING_CAVEATS.has(caveat));
}

/** States that read differently after "already". */
const ALREADY: Partial<Record<State | ParticipationState, string>> = {
  unknown: "in an unknown state",
  occurred: "held",
  "date-passed": "past its date",
  scheduled: "scheduled again",
  none: "no party",
  party: "a party",
  signatory: "a signatory",
  provisional: "applying it provisionally",
};
