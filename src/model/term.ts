import type { CalendarDuration, CountingRule, PartialDate, PlainDate, ZonedTime } from "./time.js";

/**
 * A stated end that includes its last day: "through 9 November 2026".
 *
 * @example
 * ```ts
 * import type { EndThrough } from "typed-agreements";
 *
 * const end: EndThrough = { through: "2026-11-09" };
 * console.log(end.through);
 * // → 2026-11-09
 * ```
 */
export interface EndThrough {
  /** The last day, included. */
  readonly through: PlainDate;
}

/**
 * A stated boundary: at a moment (`ZonedTime`) it stops then; on a bare day the source leaves unsaid whether that day is
 * still included, so the last day that surely is, is the day before.
 *
 * @example
 * ```ts
 * import type { EndUntil } from "typed-agreements";
 *
 * const end: EndUntil = { until: { date: "2026-11-10", time: "00:01", zone: "America/New_York" } };
 * console.log(typeof end.until);
 * // → object
 * ```
 */
export interface EndUntil {
  /** The moment it stops, or the boundary day. */
  readonly until: PlainDate | ZonedTime;
}

/**
 * Stated to have no end. Not the same as a source that is silent about the end: then `end` is absent.
 *
 * @example
 * ```ts
 * import type { EndOpen } from "typed-agreements";
 *
 * const end: EndOpen = { open: true };
 * console.log(end.open);
 * // → true
 * ```
 */
export interface EndOpen {
  /** Always `true`: the source says that there is no end. */
  readonly open: true;
}

/**
 * The end of a term as a source states it: {@link EndThrough}, {@link EndUntil} or {@link EndOpen}.
 *
 * @example
 * ```ts
 * import type { TermEnd } from "typed-agreements";
 *
 * const ends: TermEnd[] = [{ through: "2026-11-09" }, { until: "2026-11-10" }, { open: true }];
 * console.log(ends.length);
 * // → 3
 * ```
 */
export type TermEnd = EndThrough | EndUntil | EndOpen;

/**
 * How long an undertaking runs, as the source states it; nothing in it is computed.
 *
 * A field that is absent is something the source does not say. There is no sentinel date for "no end": a stated absence of
 * an end is `{ open: true }`.
 *
 * @example
 * ```ts
 * import { busan2025, type Term } from "typed-agreements";
 *
 * const term: Term | undefined = busan2025.commitments.find((c) => c.id === "rare-earth-suspension")?.term;
 * console.log(term);
 * // → { duration: 'P1Y' }
 * ```
 */
export interface Term {
  /** When it starts. */
  readonly effective?: PartialDate | ZonedTime;
  /** How long it runs. */
  readonly duration?: CalendarDuration;
  /** When it ends. A stated end governs over one computed from the duration. */
  readonly end?: TermEnd;
  /** How the duration is counted, where the instrument prescribes it. */
  readonly rule?: CountingRule;
  /** A remark on the term; explains a stated end that the stated duration does not give. */
  readonly note?: string;
}
