import type { PlainDate, ZonedTime } from "../model/index.js";
import type { TermVersion } from "./history/term-version.js";

/**
 * The fields that every answer of {@link expiryOf} has in addition to those of its end.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryBase, expiryOf } from "typed-agreements";
 *
 * const { superseded }: ExpiryBase = expiryOf(busan2025, "rare-earth-suspension");
 * console.log(superseded.length);
 * // → 2
 * ```
 */
export interface ExpiryBase<Id extends string = string> {
  /** Always `"expiry"`. */
  readonly question: "expiry";
  /** The id of the agreement or commitment asked about. */
  readonly subject: Id;
  /** The id of its agreement. */
  readonly agreement: string;
  /** The day asked about, if the question gave one. It matters for a term that renews itself. */
  readonly asOf?: PlainDate | ZonedTime;
  /** The day of knowledge, if the question gave one. */
  readonly knownAt?: PlainDate;
  /** `true` if the question allowed no assumption. */
  readonly strict?: true;
  /** The versions of the term before this one, newest first. */
  readonly superseded: readonly TermVersion[];
  /** The end by law, if an instrument sets it for a later day than the one announced. */
  readonly endByLaw?: TermVersion;
  /**
   * The way in which the term continues after this end: `automatically` unless notice is given, or by an `option` that a
   * party may use.
   */
  readonly renews?: "automatically" | "option";
  /** The number of renewals between the first end and this end; absent if there are none. */
  readonly renewals?: number;
  /** The last day on which notice prevents the renewal or, for an option, on which the option can be used. */
  readonly noticeBy?: PlainDate;
  /** The end if every renewal or option is used; absent if the clause does not limit their number. */
  readonly latestEnd?: PlainDate;
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
}

/**
 * The answer of {@link expiryOf}: the end of an agreement or a commitment by its newest term, and the basis of that end. It is
 * plain data whose `kind` tells the forms apart; {@link explain} returns it in English.
 *
 * @example
 * ```ts
 * import { busan2025, type Expiry, expiryOf } from "typed-agreements";
 *
 * const expiry: Expiry = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" });
 * console.log(expiry.kind === "on" && expiry.date, expiry.basis, expiry.assumed);
 * // → 2026-10-30 computed true
 * ```
 */
export type Expiry<Id extends string = string> = ExpiryBase<Id> & TermVersion;
