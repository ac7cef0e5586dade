import type { Cooperation } from "./cooperation.js";
import type { Dialogue } from "./dialogue.js";
import type { Ids } from "./ids.js";
import type { Invitation } from "./invitation.js";
import type { Purchase } from "./purchase.js";
import type { Suspension } from "./suspension.js";
import type { Tariff } from "./tariff.js";
import type { Undertaking } from "./undertaking.js";
import type { Visit } from "./visit.js";

/**
 * A commitment of any kind. The field `kind` tells them apart.
 *
 * @example
 * ```ts
 * import { busan2025, type Commitment } from "typed-agreements";
 *
 * const describe = (commitment: Commitment): string => {
 *   switch (commitment.kind) {
 *     case "tariff":
 *       return `${commitment.rate.from}% to ${commitment.rate.to}%`;
 *     case "suspension":
 *       return commitment.measure.title;
 *     default:
 *       return commitment.kind;
 *   }
 * };
 * console.log(busan2025.commitments.slice(0, 3).map(describe));
 * // → [ '57% to 47%', '20% to 10%', 'purchase' ]
 * ```
 */
export type Commitment<I extends Ids = Ids> =
  | Tariff<I>
  | Suspension<I>
  | Purchase<I>
  | Cooperation<I>
  | Dialogue<I>
  | Visit<I>
  | Invitation<I>
  | Undertaking<I>;
