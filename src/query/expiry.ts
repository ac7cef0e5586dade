import type { Citation, CountingRule, Ids, PlainDate, ZonedTime } from "../model/index.js";

/**
 * What an expiry rests on: the end is `stated`, `computed` from a start and a duration, set by an event that `extended` the
 * term, or brought about by one that `terminated` it.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryBasis, expiryOf } from "typed-agreements";
 *
 * const basis: ExpiryBasis | undefined = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" }).basis;
 * console.log(basis);
 * // → computed
 * ```
 */
export type ExpiryBasis = "stated" | "computed" | "extended" | "terminated";

/**
 * Why it is not known when a commitment ends.
 *
 * - `no-term`: the source states no term.
 * - `no-end`: the source states a term with neither an end nor a duration.
 * - `no-start`: there is a duration but nothing to count it from, or only an assumed start and `strict` was asked for.
 * - `not-yet-recorded`: on the day of `knownAt` the record did not have the commitment.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf, type UnknownReason } from "typed-agreements";
 *
 * const expiry = expiryOf(busan2025, "high-level-dialogue");
 * const reason: UnknownReason | undefined = expiry.kind === "unknown" ? expiry.reason : undefined;
 * console.log(reason);
 * // → no-term
 * ```
 */
export type UnknownReason = "no-term" | "no-end" | "no-start" | "not-yet-recorded";

/**
 * What an answer rests on, to follow up.
 *
 * @example
 * ```ts
 * import { type Because, busan2025, expiryOf } from "typed-agreements";
 *
 * const because: Because = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" }).because;
 * console.log(because.citations[0]?.quote);
 * // → a one-year suspension of its export restrictions on rare earth elements
 * ```
 */
export interface Because<I extends Ids = Ids> {
  /** The events that led to the answer, in order. */
  readonly events: readonly I["event"][];
  /** Where it stands. */
  readonly citations: readonly Citation<I>[];
  /** The moment within the day asked about at which a state changes; only of a status. */
  readonly moment?: ZonedTime;
}

/**
 * What every {@link Expiry} says, whatever its kind.
 *
 * @example
 * ```ts
 * import { busan2025, expiries, type ExpiryBase } from "typed-agreements";
 *
 * const all: readonly ExpiryBase[] = expiries(busan2025, { knownAt: "2025-10-30" });
 * console.log(all.length, all[0]?.commitment);
 * // → 9 rare-earth-suspension
 * ```
 */
export interface ExpiryBase<I extends Ids = Ids> {
  /** The commitment it is about. */
  readonly commitment: I["commitment"];
  /** What the end rests on; absent when it is unknown. */
  readonly basis?: ExpiryBasis;
  /** The counting rule, when the end was counted. */
  readonly rule?: CountingRule;
  /** What it was counted from: the stated start, or the day the agreement was concluded. */
  readonly anchor?: "effective" | "concluded";
  /** The source does not give the anchor: it was assumed. */
  readonly assumed?: true;
  /** Whether the end rests on an instrument of law or only on an announcement. */
  readonly authority?: "legal" | "announced";
  /** Days by which a stated end lies after the one that the stated duration gives; negative when before. */
  readonly discrepancy?: number;
  /** What it rests on. */
  readonly because: Because<I>;
  /** The answers that held before, newest first. */
  readonly superseded: readonly Expiry<I>[];
  /** The answer in one English sentence, with its reckoning. */
  readonly explanation: string;
}

/**
 * It ends on a known day.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryOn, expiryOf } from "typed-agreements";
 *
 * const expiry = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" }) as ExpiryOn;
 * console.log(expiry.date, expiry.lastFullDay);
 * // → 2026-10-30 2026-10-30
 * ```
 */
export interface ExpiryOn<I extends Ids = Ids> extends ExpiryBase<I> {
  /** It ends on one day. */
  readonly kind: "on";
  /** The calendar day on which it ends. */
  readonly date: PlainDate;
  /** The last day that is surely and wholly within the term. */
  readonly lastFullDay: PlainDate;
  /** The moment it ends, where a clock time is known. */
  readonly until?: ZonedTime;
}

/**
 * It ends on some day within a range, because a date that it rests on is known only in part.
 *
 * @example
 * ```ts
 * import { asKnownAt, busan2025, type ExpiryBetween, expiryOf } from "typed-agreements";
 *
 * const vague = { ...asKnownAt(busan2025, "2025-10-30"), concludedOn: "2025-10" };
 * const expiry = expiryOf(vague, "rare-earth-suspension") as ExpiryBetween;
 * console.log(expiry.earliest, expiry.latest);
 * // → 2026-10-01 2026-10-31
 * ```
 */
export interface ExpiryBetween<I extends Ids = Ids> extends ExpiryBase<I> {
  /** It ends on some day within a range. */
  readonly kind: "between";
  /** The earliest day on which it can end. */
  readonly earliest: PlainDate;
  /** The latest day on which it can end. */
  readonly latest: PlainDate;
}

/**
 * It is stated to have no end.
 *
 * @example
 * ```ts
 * import { type ExpiryOpen, expiries } from "typed-agreements";
 * import { busan2025 } from "typed-agreements/data";
 *
 * const open = expiries(busan2025).filter((expiry) => expiry.kind === "open");
 * const first: ExpiryOpen | undefined = open[0];
 * console.log(open.length, first);
 * // → 0 undefined
 * ```
 */
export interface ExpiryOpen<I extends Ids = Ids> extends ExpiryBase<I> {
  /** It has no end, and the source says so. */
  readonly kind: "open";
}

/**
 * It is not known when it ends. Not the same as having no end.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryUnknown, expiryOf } from "typed-agreements";
 *
 * const expiry = expiryOf(busan2025, "rare-earth-suspension", { strict: true, knownAt: "2025-10-30" }) as ExpiryUnknown;
 * console.log(expiry.reason);
 * // → no-start
 * ```
 */
export interface ExpiryUnknown<I extends Ids = Ids> extends ExpiryBase<I> {
  /** It is not known. */
  readonly kind: "unknown";
  /** Why not. */
  readonly reason: UnknownReason;
}

/**
 * When a commitment ends, told apart by `kind`.
 *
 * @example
 * ```ts
 * import { busan2025, type Expiry, expiryOf } from "typed-agreements";
 *
 * const inShort = (expiry: Expiry): string => {
 *   switch (expiry.kind) {
 *     case "on":
 *       return expiry.date;
 *     case "between":
 *       return `${expiry.earliest} to ${expiry.latest}`;
 *     case "open":
 *       return "no end";
 *     case "unknown":
 *       return `unknown: ${expiry.reason}`;
 *   }
 * };
 * console.log(inShort(expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" })));
 * // → 2026-10-30
 * ```
 */
export type Expiry<I extends Ids = Ids> = ExpiryOn<I> | ExpiryBetween<I> | ExpiryOpen<I> | ExpiryUnknown<I>;
