import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";

/**
 * A commitment to continue talks.
 *
 * @example
 * ```ts
 * import { busan2025, type Dialogue } from "typed-agreements";
 *
 * const dialogue = busan2025.commitments.find((c) => c.kind === "dialogue") as Dialogue;
 * console.log(dialogue.promisors);
 * // → [ 'us', 'cn' ]
 * ```
 */
export interface Dialogue<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A dialogue. */
  readonly kind: "dialogue";
  /** The subject of the talks, or their participants. */
  readonly subject: string;
}
