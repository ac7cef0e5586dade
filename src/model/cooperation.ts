import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";

/**
 * A commitment to work together on a subject.
 *
 * @example
 * ```ts
 * import { busan2025, type Cooperation } from "typed-agreements";
 *
 * const cooperation = busan2025.commitments.find((c) => c.kind === "cooperation") as Cooperation;
 * console.log(cooperation.subject);
 * // → control of fentanyl precursors
 * ```
 */
export interface Cooperation<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A cooperation. */
  readonly kind: "cooperation";
  /** The subject of the cooperation. */
  readonly subject: string;
}
