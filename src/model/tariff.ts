import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";
import type { PartialDate, ZonedTime } from "./time.js";

/**
 * A tariff rate that was agreed: lowered, raised or maintained.
 *
 * @example
 * ```ts
 * import type { Rate } from "typed-agreements";
 *
 * const rate: Rate = { from: 57, to: 47, unit: "percent", basis: "average" };
 * console.log(rate.to);
 * // → 47
 * ```
 */
export interface Rate {
  /** The rate before, in `unit`; absent if the source states only the new one. */
  readonly from?: number;
  /**
   * The new rate, in `unit`. A rate above 100 percent is valid. The difference of two rates is not stored: it is computed, in
   * percentage points.
   */
  readonly to: number;
  /** The unit of the rate: `"percent"` of the value of the goods, or a specific duty such as `"US dollar per kilogram"`. */
  readonly unit: "percent" | (string & {});
  /** The kind of rate: the `average` over goods, one `additional` duty among several, or the rate `applied` in total. */
  readonly basis: "average" | "additional" | "applied";
  /** `ceiling` if `to` is a maximum, `floor` if it is a minimum; absent if it is the rate itself. */
  readonly bound?: "ceiling" | "floor";
}

/**
 * One step of a schedule of rates.
 *
 * @example
 * ```ts
 * import type { RateStep } from "typed-agreements";
 *
 * const steps: RateStep[] = [{ from: "2027-01-01", to: 10 }, { from: "2028-01-01", to: 5 }];
 * console.log(steps.length);
 * // → 2
 * ```
 */
export interface RateStep {
  /** The day on which the rate of this step begins to apply. */
  readonly from: PartialDate | ZonedTime;
  /** The rate, in the unit of the commitment's rate. */
  readonly to: number;
}

/**
 * The rate that an event sets.
 *
 * @example
 * ```ts
 * import type { RateSet } from "typed-agreements";
 *
 * const rate: RateSet = { to: 125 };
 * console.log(rate.to);
 * // → 125
 * ```
 */
export interface RateSet {
  /** The rate from the effect of the event on, in the unit of the commitment's rate. */
  readonly to: number;
}

/**
 * A commitment on a tariff: to lower, raise or maintain a rate.
 *
 * @example
 * ```ts
 * import { busan2025, type Tariff } from "typed-agreements";
 *
 * const tariffs: Tariff[] = busan2025.commitments.filter((one) => one.kind === "tariff");
 * for (const { id, rate } of tariffs.slice(0, 2)) console.log(id, rate.from, rate.to, rate.basis);
 * // → average-tariff-reduction 57 47 average
 * // → fentanyl-tariff-reduction 20 10 additional
 * ```
 */
export interface Tariff<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A tariff. */
  readonly kind: "tariff";
  /** The rate before and after. */
  readonly rate: Rate;
  /** The schedule by which the rate changes after its start, in order. */
  readonly steps?: readonly RateStep[];
}
