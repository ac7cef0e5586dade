import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";

/**
 * A change of a tariff rate.
 *
 * @example
 * ```ts
 * import type { RateChange } from "typed-agreements";
 *
 * const rate: RateChange = { from: 57, to: 47, unit: "percent", basis: "average" };
 * console.log(`${rate.from - rate.to} percentage points`);
 * // → 10 percentage points
 * ```
 */
export interface RateChange {
  /** The rate before, in percent. More than 100 is lawful. */
  readonly from: number;
  /** The rate after, in percent. The difference of the two is in percentage points, and is derived, never stored. */
  readonly to: number;
  /** Rates are in percent of the value of the goods. */
  readonly unit: "percent";
  /** What the rate is: the `average` over goods, one `additional` duty among several, or the rate `applied` in all. */
  readonly basis: "average" | "additional" | "applied";
}

/**
 * A commitment to lower a tariff.
 *
 * @example
 * ```ts
 * import { busan2025, type TariffReduction } from "typed-agreements";
 *
 * const reductions: TariffReduction[] = busan2025.commitments.filter((one) => one.kind === "tariff-reduction");
 * for (const { id, rate } of reductions) console.log(id, rate.from, rate.to, rate.basis);
 * // → average-tariff-reduction 57 47 average
 * // → fentanyl-tariff-reduction 20 10 additional
 * ```
 */
export interface TariffReduction<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A lower tariff. */
  readonly kind: "tariff-reduction";
  /** The rate before and after. */
  readonly rate: RateChange;
}
