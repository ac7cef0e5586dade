import type { Point } from "./point.js";
import { ENDINGS } from "./reading.js";

/** The course of a subject, taken alone. */
export type Phase = "not-yet-effective" | "unknown" | "running" | "provisional" | Over;
export type Over = "expired" | "terminated" | "superseded" | "invalidated" | "performed" | "cancelled";

/** A change of phase. The changes of a subject are in order; each holds until the next. */
export interface Change {
  readonly at: Point;
  readonly to: Phase;
  /** It rests on law or on a court, and not only on an announcement or a report. */
  readonly legal: boolean;
  /** The effect of a later ending event by law for the same state, from which an announced end is one by law (I30). */
  readonly confirmedFrom?: Point;
  /** The place of the event that made it in the order of decisions; -1 for the term and the start. */
  readonly order: number;
  /** An act of law or a court ended it (I11). */
  readonly act?: boolean;
  /** It runs again after it was over. */
  readonly revival?: boolean;
  /** Nobody says from when on it applied again. */
  readonly gap?: boolean;
}

export function isOver(phase: Phase): phase is Over {
  return ENDINGS.includes(phase);
}
