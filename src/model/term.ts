import type { CalendarDuration, CountingRule, PartialDate, ZonedTime } from "./time.js";

/**
 * A stated end whose last day is included: "through 9 November 2026".
 *
 * In a contract, "through 2026" means through 31 December: write `2026-12-31`. A partial date means that the last day is some
 * day within it.
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
  /** The last day, inclusive, as precisely as known. */
  readonly through: PartialDate;
}

/**
 * A stated boundary: "until 10 November 2026". A moment ({@link ZonedTime}) is the moment at which the term stops. If the
 * boundary is a day, the source leaves open whether that day is included, so the last day that is certainly included is the
 * day before.
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
  /** The moment at which the term stops, or the boundary day as precisely as known. */
  readonly until: PartialDate | ZonedTime;
}

/**
 * A stated first day on which the term no longer applies: "shall cease to apply from 1 January 2027".
 *
 * @example
 * ```ts
 * import type { EndBefore } from "typed-agreements";
 *
 * const end: EndBefore = { before: "2027-01-01" };
 * console.log(end.before);
 * // → 2027-01-01
 * ```
 */
export interface EndBefore {
  /** The first day on which the term no longer applies, as precisely as known. */
  readonly before: PartialDate;
}

/**
 * A stated absence of an end. If the source does not mention the end, leave out `end` instead.
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
  /** Always `true`: the source states that there is no end. */
  readonly open: true;
}

/**
 * An end that a source states but that is not a valid date: "1976-06-31". Queries report such an end as unknown, not as
 * missing.
 *
 * @example
 * ```ts
 * import type { EndUnreadable } from "typed-agreements";
 *
 * const end: EndUnreadable = { unreadable: "1976-06-31" };
 * console.log(end.unreadable);
 * // → 1976-06-31
 * ```
 */
export interface EndUnreadable {
  /** The end as the source prints it. */
  readonly unreadable: string;
}

/**
 * The end of a term as a source states it: {@link EndThrough}, {@link EndUntil}, {@link EndBefore}, {@link EndOpen} or
 * {@link EndUnreadable}.
 *
 * @example
 * ```ts
 * import type { TermEnd } from "typed-agreements";
 *
 * const ends: TermEnd[] = [{ through: "2026-11-09" }, { before: "2026-11-10" }, { open: true }];
 * console.log(ends.length);
 * // → 3
 * ```
 */
export type TermEnd = EndThrough | EndUntil | EndBefore | EndOpen | EndUnreadable;

/**
 * A clause by which a term renews itself, or can be renewed.
 *
 * @example
 * ```ts
 * import type { Renewal } from "typed-agreements";
 *
 * const yearly: Renewal = { period: "P1Y", notice: "P3M" };
 * console.log(yearly.period);
 * // → P1Y
 * ```
 */
export interface Renewal {
  /** The length of each renewal. The nth end is the first end plus n periods. */
  readonly period: CalendarDuration;
  /** The period before an end by which notice prevents the renewal or, for an option, by which the option has to be used. */
  readonly notice?: CalendarDuration;
  /** The largest number of renewals; absent if the source sets no limit. */
  readonly times?: number;
  /** `true` for an option to extend, which is never assumed to be used. Without it the renewal is automatic. */
  readonly option?: true;
}

/**
 * The term of an agreement or a commitment, as the source states it; nothing in it is computed.
 *
 * An absent field is a value that the source does not state. There is no placeholder date for "no end": a stated absence of an
 * end is `{ open: true }`.
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
  /** The start: a day, as precisely as known, or a moment. */
  readonly effective?: PartialDate | ZonedTime;
  /** The duration, in calendar units: `"P1Y"`. */
  readonly duration?: CalendarDuration;
  /**
   * The starting point of the duration, if that is not the start of the term: the id of an event of the record, a date or a
   * moment.
   */
  readonly countedFrom?: string | ZonedTime;
  /** The end. A stated end takes precedence over one computed from the duration. */
  readonly end?: TermEnd;
  /** The counting rule, if the instrument prescribes one. */
  readonly rule?: CountingRule;
  /** The clause by which the term renews itself, or can be renewed. */
  readonly renewal?: Renewal;
  /** A remark on the term. If the stated end differs from the one that the duration gives, it says why. */
  readonly note?: string;
}
