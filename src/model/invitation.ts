import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";

/**
 * An invitation that was extended. It does not say whether it was accepted.
 *
 * @example
 * ```ts
 * import { busan2025, type Invitation } from "typed-agreements";
 *
 * const invitation = busan2025.commitments.find((c) => c.kind === "invitation") as Invitation;
 * console.log(invitation.invitee, invitation.after);
 * // → cn trump-visit-china
 * ```
 */
export interface Invitation<I extends Ids = Ids> extends CommitmentBase<I> {
  /** An invitation. */
  readonly kind: "invitation";
  /** The party invited. */
  readonly invitee: I["party"];
  /** The party that invites. */
  readonly host: I["party"];
  /** The occasion of the invitation. */
  readonly occasion: string;
  /** The commitment after which it is to take place. */
  readonly after?: I["commitment"];
}
