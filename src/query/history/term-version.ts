import type { CalendarDuration, CountingRule, PartialDate, PlainDate, Term, ZonedTime } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { Because } from "./because.js";
import type { State } from "./states.js";

/**
 * The origin of the end of a term: printed in the source (`stated`), counted from a start and a duration (`computed`), set by
 * an event that extended, renewed or amended it (`extended`), or by one that ended it early (`terminated`).
 *
 * @example
 * ```ts
 * import type { TermBasis } from "typed-agreements";
 *
 * const basis: TermBasis = "computed";
 * console.log(basis);
 * // → computed
 * ```
 */
export type TermBasis = "stated" | "computed" | "extended" | "terminated";

/**
 * The reason why an end is unknown.
 *
 * @example
 * ```ts
 * import type { UnknownReason } from "typed-agreements";
 *
 * const reason: UnknownReason = "no-start";
 * console.log(reason);
 * // → no-start
 * ```
 */
export type UnknownReason =
  | "no-term"
  | "no-end"
  | "no-start"
  | "unreadable-end"
  | "never-in-effect"
  | "not-yet-recorded";

/**
 * The starting point of a duration: the start that the term states (`effective`), an event by which it started (`started`),
 * the start of the whole or the agreement (`inherited`), the day of conclusion or, if that is later, the day on which the conditions were met,
 * both assumed (`concluded`, `conditions-met`), the event or date of
 * `countedFrom` (`counted-from`), or the end that it extends (`previous-end`).
 *
 * @example
 * ```ts
 * import type { Anchor } from "typed-agreements";
 *
 * const anchor: Anchor = { kind: "effective", on: "2025-11-10" };
 * console.log(anchor.kind);
 * // → effective
 * ```
 */
export interface Anchor {
  /** The kind of starting point. */
  readonly kind:
    | "effective"
    | "started"
    | "inherited"
    | "concluded"
    | "conditions-met"
    | "counted-from"
    | "previous-end";
  /** The date, as precisely as it is known. */
  readonly on: PartialDate | ZonedTime;
}

/**
 * The fields of every version of a term.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf, type TermVersionBase } from "typed-agreements";
 *
 * const version: TermVersionBase = expiryOf(busan2025, "rare-earth-suspension");
 * console.log(version.authority);
 * // → announced
 * ```
 */
export interface TermVersionBase {
  /** The term as the source states it: that of the commitment, or the one that the event sets. Absent for an early end. */
  readonly stated?: Term;
  /** The origin of the end; absent if the end is unknown. */
  readonly basis?: TermBasis;
  /** The counting rule, if the end was counted. */
  readonly rule?: CountingRule;
  /** The duration that was counted. */
  readonly duration?: CalendarDuration;
  /** The starting point of the duration. */
  readonly anchor?: Anchor;
  /** `true` if no source states the anchor, so that the day of conclusion was assumed. */
  readonly assumed?: true;
  /** The number of days by which the stated end is after the end that the stated duration gives; negative if it is before. */
  readonly discrepancy?: number;
  /** The authority of the end. */
  readonly authority?: Authority;
  /** The state after the end. */
  readonly endState?: State;
  /** The id of the whole or the agreement whose end this is, if it is not the end of the subject's own term. */
  readonly inheritedFrom?: string;
  /** The events and citations that set the end. */
  readonly because: Because;
}

/**
 * A term that ends on one day.
 *
 * @example
 * ```ts
 * import type { DatedEnd } from "typed-agreements";
 *
 * const end: DatedEnd = { kind: "on", date: "2026-11-09", lastFullDay: "2026-11-09" };
 * console.log(end.date);
 * // → 2026-11-09
 * ```
 */
export interface DatedEnd {
  /** The term ends on one day. */
  readonly kind: "on";
  /** The calendar day on which it ends. */
  readonly date: PlainDate;
  /** The last day that is certainly and wholly within the term. */
  readonly lastFullDay: PlainDate;
  /** The moment at which the term ends, if a clock time is known. */
  readonly until?: ZonedTime;
}

/**
 * A term that ends on some day within a range.
 *
 * @example
 * ```ts
 * import type { RangedEnd } from "typed-agreements";
 *
 * const end: RangedEnd = { kind: "between", earliest: "2026-01-01", latest: "2026-12-31" };
 * console.log(end.latest);
 * // → 2026-12-31
 * ```
 */
export interface RangedEnd {
  /** The term ends on some day within a range. */
  readonly kind: "between";
  /** The earliest day on which it can end. */
  readonly earliest: PlainDate;
  /** The latest day on which it can end. */
  readonly latest: PlainDate;
}

/**
 * A term that has no end, as its source states.
 *
 * @example
 * ```ts
 * import type { OpenEnd } from "typed-agreements";
 *
 * const end: OpenEnd = { kind: "open" };
 * console.log(end.kind);
 * // → open
 * ```
 */
export interface OpenEnd {
  /** The source states that the term has no end. */
  readonly kind: "open";
}

/**
 * A term with an unknown end.
 *
 * @example
 * ```ts
 * import type { UnknownEnd } from "typed-agreements";
 *
 * const end: UnknownEnd = { kind: "unknown", reason: "no-end" };
 * console.log(end.reason);
 * // → no-end
 * ```
 */
export interface UnknownEnd {
  /** The end is not known. */
  readonly kind: "unknown";
  /** The reason why the end is not known. */
  readonly reason: UnknownReason;
}

/**
 * A term as it was at one time: its end and the basis of that end. Each event that sets, extends or ends a term makes a new
 * version.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf, type TermVersion } from "typed-agreements";
 *
 * const [before]: readonly TermVersion[] = expiryOf(busan2025, "rare-earth-suspension").superseded;
 * console.log(before?.kind === "on" && before.date);
 * // → 2026-11-10
 * ```
 */
export type TermVersion = TermVersionBase & (DatedEnd | RangedEnd | OpenEnd | UnknownEnd);
