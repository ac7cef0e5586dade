import type { Binding } from "./bindings.js";
import type { Departure } from "./departure.js";
import type { Bound } from "./period.js";
import type { Life } from "./segment.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";
import type { SuspensionSpan } from "./suspensions.js";

/** The input from which the stretches of an undertaking are composed. */
export interface Composition {
  readonly life: Life;
  readonly suspensions: readonly SuspensionSpan[];
  /** The bound at which the precedent conditions are fulfilled. */
  readonly fulfilled: Bound | "open" | undefined;
  /** The parties that are bound over time; absent if all are. */
  readonly bindings?: readonly Binding[] | undefined;
  /** The whole or the agreement that it is under; absent if it does not affect the subject. */
  readonly parent?: { readonly id: string; readonly stretches: readonly Stretch<UndertakingState>[] } | undefined;
  /** The stretches of the agreement, if the parent is another commitment. They count until the whole begins. */
  readonly agreement?: readonly Stretch<UndertakingState>[] | undefined;
  /** The id of the agreement, if the subject states that it survives the agreement. */
  readonly survives?: string | undefined;
  /** The withdrawal by which fewer than two parties are left. */
  readonly departure?: Departure | undefined;
}
