/**
 * A number or a name under which a register lists an agreement.
 *
 * @example
 * ```ts
 * import type { Identifier } from "typed-agreements";
 *
 * const unts: Identifier = { scheme: "UNTS", value: "I-54113" };
 * console.log(unts.value);
 * // → I-54113
 * ```
 */
export interface Identifier {
  /** The register or numbering scheme: `"UNTS"`, `"CELEX"`, `"Federal Register"`. */
  readonly scheme: string;
  /** The number or name in that register: `"I-54113"`. */
  readonly value: string;
  /** The address of the entry in the register. */
  readonly url?: string;
}
