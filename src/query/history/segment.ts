import type { CountingRule, Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { KnownEvents } from "./events.js";
import type { Ground } from "./ground.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound, Caveat } from "./period.js";
import type { Start } from "./start.js";
import type { UndertakingState } from "./states.js";
import type { Version } from "./version.js";

/** A stretch of the life of a subject by its own term and events: before it started, while it runs, after it ended. */
export interface Segment {
  readonly kind: "before" | "running" | "over";
  /** The bound at which it begins; absent for the first. */
  from?: Bound;
  readonly state: UndertakingState;
  authority?: Authority | undefined;
  caveats: readonly Caveat[];
  /** The events and citations of the segment, in addition to those of its version. */
  readonly grounds: readonly Ground[];
  /** The version of the term while it runs; what ended it when it is over. */
  version?: Version;
  /** Ended by an act of law or of a court, which an announcement does not undo. */
  act?: boolean;
}

/** The life of a subject by its own term and events alone, without suspensions, its whole and its agreement. */
export interface Life {
  readonly start: Start;
  readonly segments: readonly Segment[];
  /** The index of the first segment that runs by law; the number of segments if there is none. */
  readonly lawful: number;
  /** Every version of the term, the oldest first. */
  readonly versions: readonly Version[];
  /** For each extension: the end that the subject had before it. */
  readonly extensions: readonly Extension[];
}

/** An extension of the agreement, with the end that it extends. */
export interface Extension {
  readonly event: HistoryEvent;
  readonly before: Bound;
}

/** The input from which the life of a subject is computed. */
export interface LifeContext {
  readonly start: Start;
  readonly term: Term | undefined;
  readonly authority: Authority;
  readonly ground: Ground;
  readonly rule: CountingRule | undefined;
  readonly events: KnownEvents;
  /** The events on the subject, in the order of decision. */
  readonly own: readonly HistoryEvent[];
  /** Extensions of the agreement, which move an end that is the agreement's. */
  readonly extensions: readonly Extension[];
  /** The parties that have to perform before it is performed. */
  readonly promisors: readonly string[];
}

/** A life while the events are applied to it. */
export interface LifeDraft {
  readonly context: LifeContext;
  readonly segments: Segment[];
  readonly versions: Version[];
  readonly extensions: Extension[];
  /** The start, where the term of an event moved it. */
  startedAt: Bound | undefined;
  /** The bound at which a subject that had ended got a new term. From it on, it no longer applies provisionally. */
  definitiveFrom: Bound | undefined;
  /** The promisors that have performed, once one has. */
  performedBy?: Set<string>;
}
