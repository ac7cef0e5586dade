import type { PlainDate, Quantity, ZonedTime } from "../model/index.js";
import type { Because } from "./history/because.js";
import type { Bound, Caveat } from "./history/period.js";
import type { Certainty } from "./status.js";

/**
 * The state of the performance of a commitment. A missed commitment is still binding: {@link statusOf} says if it is in effect.
 *
 * @example
 * ```ts
 * import type { PerformanceState } from "typed-agreements";
 *
 * const state: PerformanceState = "partly-performed";
 * console.log(state);
 * // → partly-performed
 * ```
 */
export type PerformanceState = "performed" | "partly-performed" | "missed" | "not-recorded";

/**
 * A report that a commitment was performed, performed in part, or missed.
 *
 * @example
 * ```ts
 * import { busan2025, performanceOf, type PerformanceReport } from "typed-agreements";
 *
 * const { reports } = performanceOf(busan2025, "agricultural-purchases", { asOf: "2026-10-08" });
 * const [first]: readonly PerformanceReport[] = reports;
 * console.log(first?.type, first?.on.latest, first?.by);
 * // → partly-performed 2025-12-31 undefined
 * ```
 */
export interface PerformanceReport {
  /** The id of the event. */
  readonly event: string;
  /** The type of the report. */
  readonly type: Exclude<PerformanceState, "not-recorded">;
  /** The day of the performance, or of the failure to perform. */
  readonly on: Bound;
  /** The id of the party that performed, or failed to. */
  readonly by?: string;
  /** The amount performed. */
  readonly quantity?: Quantity;
}

/**
 * The answer of {@link performanceOf}: the performance of a commitment by a day. It is plain data; {@link explain} returns it
 * in English.
 *
 * @example
 * ```ts
 * import { busan2025, performanceOf, type Performance } from "typed-agreements";
 *
 * const answer: Performance = performanceOf(busan2025, "rare-earth-suspension", { asOf: "2026-01-01" });
 * console.log(answer.question);
 * // → performance
 * ```
 */
export interface Performance<Id extends string = string> {
  /** Always `"performance"`. */
  readonly question: "performance";
  /** The id of the commitment asked about. */
  readonly subject: Id;
  /** The id of its agreement. */
  readonly agreement: string;
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, if the question gave one. */
  readonly knownAt?: PlainDate;
  /** The state of performance. */
  readonly state: PerformanceState;
  /** The certainty of that state. */
  readonly certainty: Certainty;
  /** The reasons why it is not definite; empty if it is definite. */
  readonly caveats: readonly Caveat[];
  /** Every report up to the day asked about, in order. */
  readonly reports: readonly PerformanceReport[];
  /** Every later report on record. */
  readonly later: readonly PerformanceReport[];
  /** The events and citations that the answer is based on. */
  readonly because: Because;
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
}
