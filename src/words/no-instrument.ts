import type { Authority, State } from "../query/index.js";

/** A state and its authority. */
interface Authorized {
  readonly state: State;
  readonly authority?: Authority | undefined;
}

/** The clause about a state or an end that was only announced. */
export const NO_INSTRUMENT = "; no legal instrument is on record";

/** True if a state was only announced, and no instrument sets it afterwards: the sentence about that instrument follows. */
export function isWithoutInstrument({ state, authority }: Authorized, next: Authorized | undefined): boolean {
  return authority === "announced" && !(next?.state === state && next.authority === "legal");
}
