import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";
import type { Quantity } from "./quantity.js";

/**
 * A commitment of any other kind, described by its summary.
 *
 * @example
 * ```ts
 * import { busan2025, type Undertaking } from "typed-agreements";
 *
 * const roadmap = busan2025.commitments.find((c) => c.kind === "undertaking") as Undertaking;
 * console.log(roadmap.id);
 * // → rare-earth-supply
 * ```
 */
export interface Undertaking<I extends Ids = Ids> extends CommitmentBase<I> {
  /** An undertaking in words. */
  readonly kind: "undertaking";
  /** The amount, if there is one: dollars invested, soldiers withdrawn. */
  readonly quantity?: Quantity;
}
