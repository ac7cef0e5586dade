import type { Citation } from "../../model/index.js";

/**
 * The events and citations that an answer is based on.
 *
 * @example
 * ```ts
 * import type { Because } from "typed-agreements";
 *
 * const because: Because = { events: ["pause-extended"], citations: [{ source: "order", mode: "paraphrase" }] };
 * console.log(because.events.length);
 * // → 1
 * ```
 */
export interface Because {
  /** The ids of the events, in the order in which they were decided. */
  readonly events: readonly string[];
  /** The citations of these events, or of the commitment. */
  readonly citations: readonly Citation[];
}
