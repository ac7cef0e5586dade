import type { CalendarDuration, PartialDate } from "./time.js";

/** The unit of a number and, for a rate, the period it is counted over. */
interface Measured {
  /** The unit of the number: `"metric ton"`, `"US dollar"`, `"aircraft"`. */
  readonly unit: string;
  /** The period over which it is counted, if it is an amount per period: `"P1Y"` for a year. */
  readonly per?: CalendarDuration;
}

/**
 * The quantity of a baseline: an exact number, which has no baseline of its own.
 *
 * @example
 * ```ts
 * import type { BaselineQuantity } from "typed-agreements";
 *
 * const exports: BaselineQuantity = { kind: "exact", value: 19_500_000_000, unit: "US dollar" };
 * console.log(exports.value);
 * // → 19500000000
 * ```
 */
export interface BaselineQuantity extends Measured {
  /** An exact quantity. */
  readonly kind: "exact";
  /** The number, in `unit`. */
  readonly value: number;
}

/**
 * The baseline to which a quantity is added: "200 billion dollars more than in 2017".
 *
 * @example
 * ```ts
 * import type { Baseline } from "typed-agreements";
 *
 * const baseline: Baseline = { period: "2017" };
 * console.log(baseline.period);
 * // → 2017
 * ```
 */
export interface Baseline {
  /** The quantity in that period, if a source states it. */
  readonly quantity?: BaselineQuantity;
  /** The period of comparison. */
  readonly period: PartialDate;
}

/** The fields of every counted quantity. */
interface Counted extends Measured {
  /** The baseline, if the number is an amount in addition to it. */
  readonly above?: Baseline;
}

/**
 * A quantity stated as one number.
 *
 * @example
 * ```ts
 * import type { ExactQuantity } from "typed-agreements";
 *
 * const jets: ExactQuantity = { kind: "exact", value: 200, unit: "aircraft" };
 * console.log(jets.value);
 * // → 200
 * ```
 */
export interface ExactQuantity extends Counted {
  /** One number. */
  readonly kind: "exact";
  /** The number, in `unit`. */
  readonly value: number;
}

/**
 * A quantity stated as a minimum.
 *
 * @example
 * ```ts
 * import type { AtLeastQuantity } from "typed-agreements";
 *
 * const soybeans: AtLeastQuantity = { kind: "at-least", value: 25_000_000, unit: "metric ton", per: "P1Y" };
 * console.log(soybeans.per);
 * // → P1Y
 * ```
 */
export interface AtLeastQuantity extends Counted {
  /** A minimum. */
  readonly kind: "at-least";
  /** The minimum, in `unit`, inclusive. */
  readonly value: number;
}

/**
 * A quantity stated as a maximum.
 *
 * @example
 * ```ts
 * import type { AtMostQuantity } from "typed-agreements";
 *
 * const quota: AtMostQuantity = { kind: "at-most", value: 100_000, unit: "vehicle", per: "P1Y" };
 * console.log(quota.value);
 * // → 100000
 * ```
 */
export interface AtMostQuantity extends Counted {
  /** A maximum. */
  readonly kind: "at-most";
  /** The maximum, in `unit`, inclusive. */
  readonly value: number;
}

/**
 * A quantity stated as a range.
 *
 * @example
 * ```ts
 * import type { RangeQuantity } from "typed-agreements";
 *
 * const range: RangeQuantity = { kind: "range", min: 10, max: 15, unit: "percent" };
 * console.log(range.max - range.min);
 * // → 5
 * ```
 */
export interface RangeQuantity extends Counted {
  /** From a minimum to a maximum. */
  readonly kind: "range";
  /** The minimum, in `unit`, inclusive. */
  readonly min: number;
  /** The maximum, in `unit`, inclusive. */
  readonly max: number;
}

/**
 * A quantity that the source states only in words. It contains no number, so it cannot be misread as 0.
 *
 * @example
 * ```ts
 * import { busan2025, type UnspecifiedQuantity } from "typed-agreements";
 *
 * const purchase = busan2025.commitments.find((commitment) => commitment.kind === "purchase");
 * const quantity = purchase?.quantity as UnspecifiedQuantity;
 * console.log(quantity.wording);
 * // → a substantial volume
 * ```
 */
export interface UnspecifiedQuantity {
  /** No number is stated. */
  readonly kind: "unspecified";
  /** The words of the source: "a substantial volume". */
  readonly wording: string;
}

/**
 * An amount: one number, a minimum, a maximum, a range, or words without a number. The field `kind` tells them apart.
 *
 * @example
 * ```ts
 * import { type Quantity, QuantitySchema } from "typed-agreements";
 *
 * const quantity: Quantity = { kind: "at-least", value: 12_000_000, unit: "metric ton" };
 * console.log(QuantitySchema.safeParse(quantity).success, QuantitySchema.safeParse({ kind: "unspecified" }).success);
 * // → true false
 * ```
 */
export type Quantity = ExactQuantity | AtLeastQuantity | AtMostQuantity | RangeQuantity | UnspecifiedQuantity;
