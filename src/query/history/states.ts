/**
 * The state of an agreement, or of a commitment that is not a visit or an invitation.
 *
 * @example
 * ```ts
 * import type { UndertakingState } from "typed-agreements";
 *
 * const state: UndertakingState = "provisionally-in-effect";
 * console.log(state);
 * // → provisionally-in-effect
 * ```
 */
export type UndertakingState =
  | "not-yet-effective"
  | "provisionally-in-effect"
  | "in-effect"
  | "suspended"
  | "expired"
  | "terminated"
  | "superseded"
  | "invalidated"
  | "performed"
  | "cancelled"
  | "unknown";

/**
 * The state of a visit, an invitation or a meeting.
 *
 * @example
 * ```ts
 * import type { VisitState } from "typed-agreements";
 *
 * const state: VisitState = "date-passed";
 * console.log(state);
 * // → date-passed
 * ```
 */
export type VisitState = "scheduled" | "postponed" | "occurred" | "cancelled" | "date-passed" | "unknown";

/**
 * The state of an agreement, a commitment or a meeting.
 *
 * @example
 * ```ts
 * import type { State } from "typed-agreements";
 *
 * const state: State = "in-effect";
 * console.log(state);
 * // → in-effect
 * ```
 */
export type State = UndertakingState | VisitState;

/**
 * The state of a party's participation in an agreement.
 *
 * @example
 * ```ts
 * import type { ParticipationState } from "typed-agreements";
 *
 * const state: ParticipationState = "signatory";
 * console.log(state);
 * // → signatory
 * ```
 */
export type ParticipationState = "none" | "signatory" | "provisional" | "party" | "suspended" | "withdrawn" | "unknown";
