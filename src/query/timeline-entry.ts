import type { Ids, LifecycleEvent, Meeting, Readout, ReadoutQuantity, Source } from "../model/index.js";
import type { EventRevision } from "./event-revisions.js";
import type { Authority } from "./history/authority.js";
import type { Caveat } from "./history/period.js";
import type { State } from "./history/states.js";
import type { TermVersion } from "./history/term-version.js";
import type { Certainty } from "./status.js";
import type { TimelineBase } from "./timeline-base.js";

/**
 * The kinds of entries in a timeline, each with its own fields.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineSubjects } from "typed-agreements";
 *
 * const kind: keyof TimelineSubjects = "end";
 * console.log(timeline(busan2025, { kinds: [kind] }).length > 0);
 * // → true
 * ```
 */
export interface TimelineSubjects<I extends Ids = Ids> {
  /** The agreement was concluded. */
  readonly concluded: {
    /** The id of the agreement. */
    readonly subject: I["agreement"];
  };
  /** The meeting at which it was reached. */
  readonly meeting: {
    /** The id of the meeting. */
    readonly subject: I["meeting"];
    /** The meeting. */
    readonly meeting: Meeting<I>;
  };
  /** A measure was announced that a commitment suspends. */
  readonly "measure-announced": {
    /** The id of the commitment. */
    readonly subject: I["commitment"];
  };
  /** An agreement or a commitment starts by its own term or an event on it. */
  readonly start: {
    /** The id of the agreement or the commitment. */
    readonly subject: I["agreement"] | I["commitment"];
  };
  /** An agreement or a commitment is suspended. One that is suspended only with its agreement has no entry of its own. */
  readonly suspension: {
    /** The id of the agreement or the commitment. */
    readonly subject: I["agreement"] | I["commitment"];
  };
  /** A suspension is over, by its own end or because it was lifted, and what was suspended is in effect again. */
  readonly resumption: {
    /** The id of the agreement or the commitment. */
    readonly subject: I["agreement"] | I["commitment"];
  };
  /** A step of the schedule of a tariff: from that day the rate is another. A rate that an event sets is in the entry of the event. */
  readonly rate: {
    /** The id of the commitment. */
    readonly subject: I["commitment"];
    /** The rate from then on, in the unit of the commitment. */
    readonly to: number;
  };
  /** A party's withdrawal from the agreement takes effect: after the period of notice, if there is one. */
  readonly withdrawal: {
    /** The id of the party. */
    readonly subject: I["party"];
  };
  /**
   * An agreement or a commitment ends. A commitment that only ends with its agreement has no entry of its own. If an
   * announcement extended a term, there is an entry for the last end by law and one for the announced end.
   */
  readonly end: {
    /** The id of the agreement or the commitment. */
    readonly subject: I["agreement"] | I["commitment"];
    /** The term that ends. */
    readonly term: TermVersion;
    /** The state from then on; `in-effect` if it continues by announcement. */
    readonly state: State;
    /** The authority of the end. */
    readonly authority?: Authority;
    /** The certainty of the end. */
    readonly certainty: Certainty;
    /** The reasons why it is not definite; empty if it is definite. */
    readonly caveats: readonly Caveat[];
  };
  /** A visit is planned, by the commitment itself or by an event. */
  readonly planned: {
    /** The id of the commitment or the meeting. */
    readonly subject: I["commitment"] | I["meeting"];
    /** The event that planned it; absent for the plan of the commitment itself. */
    readonly event?: LifecycleEvent<I>;
    /** `true` if a later event changed the plan: another plan, a postponement or a cancellation. */
    readonly changed?: true;
  };
  /** A quantity is due, by the commitment or by one party's account. The entry covers the days for which it is stated. */
  readonly due: {
    /** The id of the commitment. */
    readonly subject: I["commitment"];
    /** The id of the party that gave the account; absent if the commitment itself states the quantity. */
    readonly by?: I["party"];
    /** The amount and its days. */
    readonly quantity: ReadoutQuantity;
  };
  /** The last day on which notice prevents the renewal of a term, or on which an option to extend it can be used. Only in {@link upcoming}. */
  readonly notice: {
    /** The id of the agreement or the commitment. */
    readonly subject: I["agreement"] | I["commitment"];
    /** The term that renews itself or can be extended. */
    readonly term: TermVersion;
    /** `automatically` for a notice against the renewal, `option` for one that extends the term. */
    readonly renews: "automatically" | "option";
  };
  /** A term renews itself unless notice was given. Only in {@link upcoming}. */
  readonly renewal: {
    /** The id of the agreement or the commitment. */
    readonly subject: I["agreement"] | I["commitment"];
    /** The term that renews itself. */
    readonly term: TermVersion;
  };
  /** An event happened. */
  readonly event: {
    /** The event, as the record first stated it. */
    readonly event: LifecycleEvent<I>;
    /** The change that later events made to it; absent if they left it as it was. */
    readonly revision?: EventRevision<I>;
  };
  /**
   * An event takes effect on another day than the one on which it happened; for a withdrawal, the day on which the period of notice
   * ends. An event that was retracted or cancelled has none.
   */
  readonly effect: {
    /** The event, with its corrections in place. */
    readonly event: LifecycleEvent<I>;
  };
  /** A party gave its account of a commitment. */
  readonly readout: {
    /** The id of the commitment. */
    readonly subject: I["commitment"];
    /** The account. */
    readonly readout: Readout<I>;
  };
  /** A source was published. */
  readonly published: {
    /** The source. */
    readonly source: Source<I>;
  };
  /** The record was reviewed: it does not contain anything later. */
  readonly reviewed: {
    /** The id of the agreement. */
    readonly subject: I["agreement"];
  };
}

/**
 * One entry of a timeline. The field `kind` tells the entries apart; {@link describeEntry} returns one line in English.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineEntry } from "typed-agreements";
 *
 * const ends = timeline(busan2025).filter((entry: TimelineEntry) => entry.kind === "end");
 * console.log(ends.length > 0);
 * // → true
 * ```
 */
export type TimelineEntry<I extends Ids = Ids> = {
  [K in keyof TimelineSubjects<I>]: TimelineBase & {
    /** The kind of the entry. */
    readonly kind: K;
  } & TimelineSubjects<I>[K];
}[keyof TimelineSubjects<I>];
