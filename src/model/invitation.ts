import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";

/**
 * An invitation from one party to another. The record of an invitation does not say whether it was accepted.
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
  /** The id of the invited party. */
  readonly invitee: I["party"];
  /** The id of the inviting party. */
  readonly host: I["party"];
  /** The occasion of the invitation. */
  readonly occasion: string;
  /** The id of the commitment after whose performance the invitation is to take place. */
  readonly after?: I["commitment"];
}
