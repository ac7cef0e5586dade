import type {
  CalendarDuration,
  Citation,
  CountingRule,
  PartialDate,
  PlainDate,
  PlannedTime,
  Term,
  ZonedTime,
} from "../../model/index.js";

/**
 * The state of an agreement or of a commitment that is no visit.
 *
 * @example
 * ```ts
 * import type { UndertakingState } from "typed-agreements";
 *
 * const state: UndertakingState = "provisionally-in-effect";
 * console.log(state);
 * // → provisionally-in-effect
 * ```
 */
export type UndertakingState =
  | "not-yet-effective"
  | "provisionally-in-effect"
  | "in-effect"
  | "suspended"
  | "expired"
  | "terminated"
  | "superseded"
  | "invalidated"
  | "performed"
  | "cancelled"
  | "unknown";

/**
 * The state of a visit, an invitation or a meeting.
 *
 * @example
 * ```ts
 * import type { VisitState } from "typed-agreements";
 *
 * const state: VisitState = "date-passed";
 * console.log(state);
 * // → date-passed
 * ```
 */
export type VisitState = "scheduled" | "postponed" | "occurred" | "cancelled" | "date-passed" | "unknown";

/**
 * The state of an agreement, a commitment or a meeting.
 *
 * @example
 * ```ts
 * import type { State } from "typed-agreements";
 *
 * const state: State = "in-effect";
 * console.log(state);
 * // → in-effect
 * ```
 */
export type State = UndertakingState | VisitState;

/**
 * The state of a party's participation in an agreement.
 *
 * @example
 * ```ts
 * import type { ParticipationState } from "typed-agreements";
 *
 * const state: ParticipationState = "signatory";
 * console.log(state);
 * // → signatory
 * ```
 */
export type ParticipationState = "none" | "signatory" | "provisional" | "party" | "suspended" | "withdrawn" | "unknown";

/**
 * What a state or an end rests on: an instrument of law or a court (`legal`), or an announcement or a report (`announced`).
 *
 * @example
 * ```ts
 * import type { Authority } from "typed-agreements";
 *
 * const authority: Authority = "announced";
 * console.log(authority);
 * // → announced
 * ```
 */
export type Authority = "legal" | "announced";

/**
 * A reason why an answer is not definite.
 *
 * Of a period: `assumed-start` (no source gives the start; conclusion was assumed), `entry-into-force-unrecorded` (no start is
 * recorded and none may be assumed), `announced-only` (it rests on no instrument), `low-confidence` (only on citations below
 * `high`), `uncertain-date` (the source marks the date as uncertain or approximate), `unknown-end` (an end is known to exist,
 * its date is not), `gap-unstated` (a later term says not from when it applies), `condition-open` (a precedent condition is
 * not known to be fulfilled), `assumed-renewal` (it renews itself unless notice was given), `nothing-recorded`,
 * `not-yet-recorded` (by the day of `knownAt`).
 *
 * Of the day asked about: `partial-date` (the state changes on some day around it), `boundary-day` (the source leaves open
 * whether that day is included), `changes-that-day` (at a clock time), `day-without-zone` (a moment is compared with days),
 * `after-review` (the record was reviewed before that day).
 *
 * @example
 * ```ts
 * import type { Caveat } from "typed-agreements";
 *
 * const caveat: Caveat = "announced-only";
 * console.log(caveat);
 * // → announced-only
 * ```
 */
export type Caveat =
  | "assumed-start"
  | "entry-into-force-unrecorded"
  | "announced-only"
  | "low-confidence"
  | "uncertain-date"
  | "unknown-end"
  | "gap-unstated"
  | "condition-open"
  | "assumed-renewal"
  | "nothing-recorded"
  | "not-yet-recorded"
  | "partial-date"
  | "boundary-day"
  | "changes-that-day"
  | "day-without-zone"
  | "after-review";

/**
 * The first day of a new state, which lies from `earliest` to `latest`.
 *
 * @example
 * ```ts
 * import type { Bound } from "typed-agreements";
 *
 * const inApril: Bound = { earliest: "2026-04-01", latest: "2026-04-30" };
 * console.log(inApril.latest);
 * // → 2026-04-30
 * ```
 */
export interface Bound {
  /** The earliest day that can be the first one. */
  readonly earliest: PlainDate;
  /** The latest day that can be the first one. */
  readonly latest: PlainDate;
  /** The clock time at which the state changes, on that day in its zone. */
  readonly moment?: ZonedTime;
  /** The source marks the date as uncertain or approximate (`?`, `~`, `%`). */
  readonly uncertain?: true;
}

/**
 * The events and citations that an answer rests on.
 *
 * @example
 * ```ts
 * import type { Because } from "typed-agreements";
 *
 * const because: Because = { events: ["pause-extended"], citations: [{ source: "order", mode: "paraphrase" }] };
 * console.log(because.events.length);
 * // → 1
 * ```
 */
export interface Because {
  /** Ids of the events, in the order in which they were decided. */
  readonly events: readonly string[];
  /** The citations of these events, or of the commitment. */
  readonly citations: readonly Citation[];
}

/**
 * How the end of a term was found: printed in the source (`stated`), counted from a start and a duration (`computed`), set by an
 * event that extended, renewed or amended it (`extended`), or by one that ended it early (`terminated`).
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
 * What a duration was counted from: the start that the term states (`effective`), an event by which it started
 * (`started`), the start of the whole or the agreement (`inherited`), the day of conclusion, assumed (`concluded`), the event or
 * date of `countedFrom` (`counted-from`), or the end that it extends (`previous-end`).
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
  /** What it is. */
  readonly kind: "effective" | "started" | "inherited" | "concluded" | "counted-from" | "previous-end";
  /** When it is, as precisely as known. */
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
  /** How the end was found; absent when it is unknown. */
  readonly basis?: TermBasis;
  /** The counting rule, when the end was counted. */
  readonly rule?: CountingRule;
  /** The duration that was counted. */
  readonly duration?: CalendarDuration;
  /** What it was counted from. */
  readonly anchor?: Anchor;
  /** The source does not give the anchor: the day of conclusion was assumed. */
  readonly assumed?: true;
  /** Days by which a stated end lies after the one that the stated duration gives; negative when before. */
  readonly discrepancy?: number;
  /** What the end rests on. */
  readonly authority?: Authority;
  /** The state once it has ended. */
  readonly endState?: State;
  /** The id of the whole or the agreement whose end this is, when it is not that of the subject's own term. */
  readonly inheritedFrom?: string;
  /** The events and citations that set it. */
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
  /** It ends on one day. */
  readonly kind: "on";
  /** The calendar day on which it ends. */
  readonly date: PlainDate;
  /** The last day that is certainly and wholly within the term. */
  readonly lastFullDay: PlainDate;
  /** The moment it ends, where a clock time is known. */
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
  /** It ends on some day within a range. */
  readonly kind: "between";
  /** The earliest day on which it can end. */
  readonly earliest: PlainDate;
  /** The latest day on which it can end. */
  readonly latest: PlainDate;
}

/**
 * A term that has no end, by the words of its source.
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
  /** It has no end, and the source says so. */
  readonly kind: "open";
}

/**
 * A term of which the end is not known.
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
  /** It is not known. */
  readonly kind: "unknown";
  /** Why not. */
  readonly reason: UnknownReason;
}

/**
 * A term as it was at one time: its end and how that was found. Each event that sets, extends or ends a term makes a new version.
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

/**
 * A stretch of time in one state.
 *
 * The periods of a subject are in order and cover all time without a gap. Two neighbours always differ in state, authority,
 * caveats or `bound`.
 *
 * @example
 * ```ts
 * import { busan2025, type Period, periodsOf } from "typed-agreements";
 *
 * const periods: readonly Period[] = periodsOf(busan2025, "rare-earth-suspension");
 * console.log(periods.map((period) => period.state));
 * // → [ 'not-yet-effective', 'in-effect', 'in-effect', 'expired' ]
 * ```
 */
export interface Period<S extends State | ParticipationState = State | ParticipationState> {
  /** The state. */
  readonly state: S;
  /** The first day; absent: from the beginning of time. */
  readonly from?: Bound;
  /** The first day of the next period; absent: nothing on record ends this one. */
  readonly to?: Bound;
  /** What the state rests on. */
  readonly authority?: Authority;
  /** The term as it was while the period ran, of an undertaking. */
  readonly term?: TermVersion;
  /** The plan that counts, of a visit or a meeting. */
  readonly planned?: PlannedTime;
  /** The promisors and promisees that are bound, where that is not all of them. */
  readonly bound?: readonly string[];
  /** The events and citations that the state rests on. */
  readonly because: Because;
  /** The reasons why the state is not definite, other than those that depend on the day asked about. */
  readonly caveats: readonly Caveat[];
}
