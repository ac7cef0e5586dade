import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * A requirement that a party performs a commitment.
 *
 * @example
 * ```ts
 * import type { PerformanceRequirement } from "typed-agreements";
 *
 * const requires: PerformanceRequirement = { kind: "performance", party: "cn", commitment: "fentanyl-cooperation" };
 * console.log(requires.commitment);
 * // → fentanyl-cooperation
 * ```
 */
export interface PerformanceRequirement<I extends Ids = Ids> {
  /** A party has to perform a commitment. */
  readonly kind: "performance";
  /** The party that has to perform. */
  readonly party: I["party"];
  /** The commitment it has to perform. */
  readonly commitment: I["commitment"];
}

/**
 * A requirement or a trigger that is no commitment of the record, in words.
 *
 * @example
 * ```ts
 * import type { CircumstanceRequirement } from "typed-agreements";
 *
 * const requires: CircumstanceRequirement = { kind: "circumstance", description: "Both parliaments consent." };
 * console.log(requires.description);
 * // → Both parliaments consent.
 * ```
 */
export interface CircumstanceRequirement {
  /** Something has to happen that is no commitment of the record. */
  readonly kind: "circumstance";
  /** What has to happen, in our own words. */
  readonly description: string;
}

/**
 * How a condition works: it must be met first (`precedent`), must go on being met (`continuing`), or starts a review when
 * it comes about (`review-trigger`).
 *
 * @example
 * ```ts
 * import type { ConditionKind } from "typed-agreements";
 *
 * const kind: ConditionKind = "precedent";
 * console.log(kind);
 * // → precedent
 * ```
 */
export type ConditionKind = "precedent" | "continuing" | "review-trigger";

/**
 * What an agreement or a commitment depends on. A condition that an expert reads into it carries `attributedTo`: it is that
 * expert's reading and no clause.
 *
 * @example
 * ```ts
 * import { busan2025, type Condition } from "typed-agreements";
 *
 * const conditions: readonly Condition[] = busan2025.conditions;
 * for (const { id, kind, attributedTo } of conditions) console.log(id, kind, attributedTo);
 * // → renegotiation-review review-trigger experts
 * // → china-fentanyl-compliance continuing lin
 * // → us-tariff-adherence continuing lin
 * ```
 */
export interface Condition<I extends Ids = Ids> {
  /** The id, unique in the record. */
  readonly id: I["condition"];
  /** The condition, in our own words. */
  readonly summary: string;
  /** What depends on it: the agreement, or one commitment. */
  readonly dependent: I["agreement"] | I["commitment"];
  /** What it requires. */
  readonly requires: PerformanceRequirement<I> | CircumstanceRequirement;
  /** How it works. */
  readonly kind: ConditionKind;
  /** The assessment whose reading it is, when it is no clause. */
  readonly attributedTo?: I["assessment"];
  /** The event that brought it into the record, when it was not there from the start. */
  readonly introducedBy?: I["event"];
  /** What it rests on. */
  readonly citations: readonly Citation<I>[];
}
