import type {
  Citation,
  Ids,
  LifecycleEvent,
  Meeting,
  PartialDate,
  PlainDate,
  Readout,
  ReadoutQuantity,
  Source,
  ZonedTime,
} from "../model/index.js";
import type { Expiry } from "./expiry.js";

/**
 * What stands on a {@link timeline}, by its kind, and what comes with an entry of that kind.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineSubjects } from "typed-agreements";
 *
 * const kind: keyof TimelineSubjects = "due";
 * const due = timeline(busan2025, { kinds: [kind] });
 * console.log(due.map((entry) => entry.latest));
 * // → [ '2025-12-31', '2026-12-31', '2027-12-31', '2028-12-31' ]
 * ```
 */
export interface TimelineSubjects<I extends Ids = Ids> {
  /** The agreement was concluded. */
  readonly concluded: {
    /** The agreement. */
    readonly agreement: I["agreement"];
  };
  /** The meeting at which it was reached. */
  readonly meeting: {
    /** The meeting. */
    readonly meeting: Meeting<I>;
  };
  /** A measure was announced that a commitment suspends. */
  readonly "measure-announced": {
    /** The commitment. */
    readonly commitment: I["commitment"];
  };
  /** A commitment starts, as its own term states. */
  readonly start: {
    /** The commitment. */
    readonly commitment: I["commitment"];
  };
  /**
   * A commitment ends. Beside an end that is only announced stands the latest one that rests on law: it is the one that
   * counts if no instrument follows.
   */
  readonly end: {
    /** The commitment. */
    readonly commitment: I["commitment"];
    /** The end, with its reckoning. */
    readonly expiry: Expiry<I>;
  };
  /** A visit is planned, by the commitment itself or by an event. */
  readonly planned: {
    /** The commitment. */
    readonly commitment: I["commitment"];
    /** The event that planned it; none for the plan of the commitment itself. */
    readonly event?: LifecycleEvent<I>;
  };
  /** A quantity falls due, by one party's account; the entry is the span of days that it is for. */
  readonly due: {
    /** The commitment. */
    readonly commitment: I["commitment"];
    /** The party whose account it is. */
    readonly by: I["party"];
    /** How much, and the days it is for. */
    readonly quantity: ReadoutQuantity;
  };
  /** An event happened. */
  readonly event: {
    /** The event. */
    readonly event: LifecycleEvent<I>;
  };
  /** An event takes effect, on another day than that on which it happened. */
  readonly effect: {
    /** The event. */
    readonly event: LifecycleEvent<I>;
  };
  /** A party gave its account of a commitment. */
  readonly readout: {
    /** The commitment. */
    readonly commitment: I["commitment"];
    /** The account. */
    readonly readout: Readout<I>;
  };
  /** A source was published. */
  readonly published: {
    /** The source. */
    readonly source: Source<I>;
  };
  /** The record was reviewed: what came later is not in it. */
  readonly reviewed: {
    /** The agreement. */
    readonly agreement: I["agreement"];
  };
}

/**
 * What every entry of a {@link timeline} says, whatever its kind.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineBase } from "typed-agreements";
 *
 * const [first]: readonly TimelineBase[] = timeline(busan2025, { from: "2026-05-01", kinds: ["event"] });
 * console.log(first?.on, first?.through, first?.earliest, first?.latest);
 * // → 2026-05-13 2026-05-15 2026-05-13 2026-05-15
 * ```
 */
export interface TimelineBase<I extends Ids = Ids> {
  /** When, as the source has it. */
  readonly on: PartialDate | ZonedTime;
  /** The last day, included, when it lasts more than one. */
  readonly through?: PartialDate;
  /** The earliest day that it can lie on; by it the timeline is sorted. */
  readonly earliest: PlainDate;
  /** The latest day that it can lie on, or the last that it lasts. */
  readonly latest: PlainDate;
  /** What it is, in English. */
  readonly summary: string;
  /** What it rests on. */
  readonly citations: readonly Citation<I>[];
}

/**
 * Something dated in a record, told apart by `kind`.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineEntry } from "typed-agreements";
 *
 * const inShort = (entry: TimelineEntry): string => {
 *   switch (entry.kind) {
 *     case "event":
 *       return `${entry.earliest} ${entry.event.type}`;
 *     case "end":
 *       return `${entry.earliest} end of ${entry.commitment}`;
 *     default:
 *       return `${entry.earliest} ${entry.kind}`;
 *   }
 * };
 * console.log(timeline(busan2025, { knownAt: "2025-10-30", kinds: ["concluded", "meeting", "end"] }).map(inShort));
 * // → [
 * // →   '2025-10-30 concluded',
 * // →   '2025-10-30 meeting',
 * // →   '2026-10-30 end of rare-earth-suspension'
 * // → ]
 * ```
 */
export type TimelineEntry<I extends Ids = Ids> = {
  [K in keyof TimelineSubjects<I>]: TimelineBase<I> & {
    /** What it is. */
    readonly kind: K;
  } & TimelineSubjects<I>[K];
}[keyof TimelineSubjects<I>];
