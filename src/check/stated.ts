import type { Agreement, Commitment, LifecycleEvent, Readout, Term } from "../model/index.js";
import type { At } from "./at.js";

/** A value in a record, and the entity that states it. */
export interface Stated<T, By> extends At<T> {
  readonly by: By;
}

/** A term, and the entity that states it. */
export type StatedTerm = Stated<Term, Agreement | Commitment | Readout | LifecycleEvent>;

/** The event that states a term; `undefined` for a term of another entity. */
export function eventOf({ within, by }: StatedTerm): LifecycleEvent | undefined {
  return within?.key === "events" ? (by as LifecycleEvent) : undefined;
}
