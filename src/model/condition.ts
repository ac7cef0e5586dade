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
  /** The performance of a commitment by a party. */
  readonly kind: "performance";
  /** The id of the party that has to perform. */
  readonly party: I["party"];
  /** The id of the commitment that the party has to perform. */
  readonly commitment: I["commitment"];
}

/**
 * A requirement or a trigger in words, if it is not a commitment of the record.
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
  /** A requirement that is not a commitment of the record. */
  readonly kind: "circumstance";
  /** The circumstance, in our own words. */
  readonly description: string;
}

/**
 * The effect of a condition: it must be met first (`precedent`), must remain met (`continuing`), or starts a review when it
 * occurs (`review-trigger`).
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
 * A requirement on which an agreement or a commitment depends. A condition with `attributedTo` is an expert's reading, not a
 * clause.
 *
 * @example
 * ```ts
 * import { busan2025, type Condition } from "typed-agreements";
 *
 * const conditions: readonly Condition[] = busan2025.conditions;
 * for (const { id, kind, attributedTo } of conditions.slice(0, 4)) console.log(id, kind, attributedTo);
 * // → renegotiation-review review-trigger experts
 * // → china-fentanyl-compliance continuing lin
 * // → us-tariff-adherence continuing lin
 * // → fentanyl-order-condition continuing undefined
 * ```
 */
export interface Condition<I extends Ids = Ids> {
  /** The id of the condition, unique in the record. Never change it. */
  readonly id: I["condition"];
  /** The condition, in our own words. */
  readonly summary: string;
  /** The id of the agreement or commitment that depends on the requirement. */
  readonly dependent: I["agreement"] | I["commitment"];
  /** The requirement: that a party performs a commitment, or a circumstance. */
  readonly requires: PerformanceRequirement<I> | CircumstanceRequirement;
  /** The effect of the condition: to be met first, to remain met, or a trigger of a review. */
  readonly kind: ConditionKind;
  /** The id of the assessment that reads the condition into the agreement, if it is not a clause. */
  readonly attributedTo?: I["assessment"];
  /** The id of the event that introduced the condition, if it was not part of the agreement from the start. */
  readonly introducedBy?: I["event"];
  /** The sources of the condition. */
  readonly citations: readonly Citation<I>[];
}
