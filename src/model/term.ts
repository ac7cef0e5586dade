import type { CalendarDuration, CountingRule, PartialDate, ZonedTime } from "./time.js";

/**
 * A stated end that includes its last day: "through 9 November 2026".
 *
 * "Through 2026" in a contract means through 31 December: write `2026-12-31`. A partial date means that the last day is some
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
  /** The last day, included, as precisely as known. */
  readonly through: PartialDate;
}

/**
 * A stated boundary. At a moment (`ZonedTime`) the term stops then. On a bare day the source leaves open whether that day is
 * still included, so the last day that is certainly included is the day before.
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
  /** Always `true`: the source states that there is no end. */
  readonly open: true;
}

/**
 * An end that a source states and nobody can read as a date: "1976-06-31". The answer is then that the end is unknown, never
 * that no end is on record.
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
  /** How long each renewal lasts. The nth end is the first end plus n periods. */
  readonly period: CalendarDuration;
  /** How long before an end notice has to be given so that the term is not renewed. */
  readonly notice?: CalendarDuration;
  /** How often it is renewed at most; absent when the source sets no limit. */
  readonly times?: number;
  /** `true` for an option to extend, which nobody may assume to be used. Without it the renewal is automatic. */
  readonly option?: true;
}

/**
 * How long an agreement or a commitment runs, as the source states it; nothing in it is computed.
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
  /** What the duration is counted from when that is not the start: the id of an event of the record, a date or a moment. */
  readonly countedFrom?: string | ZonedTime;
  /** When it ends. A stated end governs over one computed from the duration. */
  readonly end?: TermEnd;
  /** How the duration is counted, where the instrument prescribes it. */
  readonly rule?: CountingRule;
  /** The clause by which it renews itself, or can be renewed. */
  readonly renewal?: Renewal;
  /** A remark on the term; explains a stated end that the stated duration does not give. */
  readonly note?: string;
}
