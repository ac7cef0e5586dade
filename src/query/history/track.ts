import type { Composition } from "./composition.js";
import type { Extension } from "./segment.js";
import type { Start } from "./start.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";
import type { Version } from "./version.js";

/** The reduced history of an agreement or a commitment. */
export interface Track {
  readonly stretches: readonly Stretch<UndertakingState>[];
  /** The start, for subjects that inherit it. */
  readonly start: Start;
  /** Every version of its own term, the oldest first. */
  readonly versions: readonly Version[];
  /** The extensions of the agreement, with the ends that they extend. */
  readonly extensions: readonly Extension[];
  /** The input from which its stretches were composed. */
  readonly composition?: Composition;
  /** The stretches that its parts inherit if it outlives the agreement and they do not. */
  readonly asWhole?: readonly Stretch<UndertakingState>[] | undefined;
  /** The id of the agreement, if the subject states that it survives the agreement. */
  readonly survives?: string | undefined;
  /** The whole or the agreement that contains it. */
  readonly under?: { readonly id: string; readonly track: () => Track };
}
