import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";
import type { Quantity } from "./quantity.js";
import type { ReadoutQuantity } from "./readout.js";

/**
 * A commitment to buy goods.
 *
 * @example
 * ```ts
 * import { busan2025, type Purchase } from "typed-agreements";
 *
 * const purchase = busan2025.commitments.find((c) => c.kind === "purchase") as Purchase;
 * console.log(purchase.goods, purchase.quantity?.kind);
 * // → [ 'soybeans', 'other agricultural commodities' ] unspecified
 * ```
 */
export interface Purchase<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A purchase. */
  readonly kind: "purchase";
  /** The goods to be bought. */
  readonly goods: readonly string[];
  /** The amount; absent if the source states none, not even in words. */
  readonly quantity?: Quantity;
  /** The amounts, if the source states several for different days. */
  readonly quantities?: readonly ReadoutQuantity[];
}
