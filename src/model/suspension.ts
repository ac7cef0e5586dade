import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";
import type { PartialDate } from "./time.js";

/**
 * A measure that a party has in force and undertakes to suspend.
 *
 * @example
 * ```ts
 * import type { Measure } from "typed-agreements";
 *
 * const measure: Measure = { title: "Export licensing of rare earths", announcedOn: "2025-10-09" };
 * console.log(measure.title);
 * // → Export licensing of rare earths
 * ```
 */
export interface Measure {
  /** The title of the measure: `"Export licensing of rare earths"`. */
  readonly title: string;
  /** The scope of the measure. */
  readonly scope?: string;
  /** The day of its announcement. */
  readonly announcedOn?: PartialDate;
  /** The suspended instruments, by their official designation. */
  readonly instruments?: readonly string[];
}

/**
 * A commitment to suspend a measure. The party performs it as long as the measure is suspended.
 *
 * @example
 * ```ts
 * import { busan2025, type Suspension } from "typed-agreements";
 *
 * const suspension = busan2025.commitments.find((c) => c.kind === "suspension") as Suspension;
 * console.log(suspension.id, suspension.term?.duration);
 * // → rare-earth-suspension P1Y
 * ```
 */
export interface Suspension<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A suspended measure. */
  readonly kind: "suspension";
  /** The measure that is suspended. */
  readonly measure: Measure;
}
