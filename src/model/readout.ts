import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { Modality } from "./modality.js";
import type { Quantity } from "./quantity.js";
import type { Term } from "./term.js";
import type { PartialDate, PlainDate } from "./time.js";

/**
 * A range of days, inclusive.
 *
 * @example
 * ```ts
 * import type { DaySpan } from "typed-agreements";
 *
 * const window: DaySpan = { from: "2025-11-01", through: "2025-12-31" };
 * console.log(window.through);
 * // → 2025-12-31
 * ```
 */
export interface DaySpan {
  /** The first day, inclusive. */
  readonly from: PlainDate;
  /** The last day, inclusive. */
  readonly through: PlainDate;
}

/**
 * An amount and the days for which it is stated.
 *
 * @example
 * ```ts
 * import type { ReadoutQuantity } from "typed-agreements";
 *
 * const tranche: ReadoutQuantity = {
 *   quantity: { kind: "at-least", value: 12_000_000, unit: "metric ton" },
 *   during: { from: "2025-11-01", through: "2025-12-31" },
 * };
 * console.log(tranche.quantity.kind);
 * // → at-least
 * ```
 */
export interface ReadoutQuantity {
  /** The amount. */
  readonly quantity: Quantity;
  /** The days for which the amount is stated; absent if the source names none. */
  readonly during?: DaySpan;
}

/**
 * One party's account of a commitment; "readout" is the diplomatic term. An absent field means that this account does not state
 * the value. {@link discrepancies} lists the fields in which two accounts differ, or which only one of them states.
 *
 * @example
 * ```ts
 * import { type Readout, ReadoutSchema } from "typed-agreements";
 *
 * const readout: Readout = {
 *   by: "fr",
 *   on: "2026-03-02",
 *   summary: "France says the pause lasts ninety days.",
 *   term: { duration: "P90D" },
 *   citations: [{ source: "communique", locator: "paragraph 2", mode: "paraphrase" }],
 * };
 * console.log(ReadoutSchema.safeParse(readout).success);
 * // → true
 * ```
 */
export interface Readout<I extends Ids = Ids> {
  /** The id of the party that gave the account. */
  readonly by: I["party"];
  /** The day on which the account was given. */
  readonly on: PartialDate;
  /** A summary of the account, in our own words. */
  readonly summary: string;
  /** The term that this account states. */
  readonly term?: Term;
  /** The amounts that this account states. */
  readonly quantities?: readonly ReadoutQuantity[];
  /** The scope that this account states. */
  readonly scope?: string;
  /** The strength of the commitment that this account states. */
  readonly modality?: Modality;
  /** The sources of the account. */
  readonly citations: readonly Citation<I>[];
}
