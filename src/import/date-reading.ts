import type { PartialDate } from "../model/index.js";

/**
 * The result of {@link readDate}: a date, a range, nothing (an empty cell or a placeholder), or a reason why it cannot be
 * read.
 *
 * @example
 * ```ts
 * import { type DateReading, readDate } from "typed-agreements/import";
 *
 * const reading: DateReading = readDate("31/06/1976");
 * if (reading.kind === "unreadable") console.log(reading.reason);
 * // → June 1976 has 30 days
 * ```
 */
export type DateReading =
  | {
      /** A date. */
      readonly kind: "date";
      /** The date, as precise as the cell. */
      readonly date: PartialDate;
    }
  | {
      /** A range: two dates, or one date with an open side. */
      readonly kind: "range";
      /** The first day; absent if the cell gives none. */
      readonly from?: PartialDate;
      /** The last day; absent if the cell gives none. */
      readonly to?: PartialDate;
      /** The placeholder that was ignored as one of the two days. */
      readonly reason?: string;
    }
  | {
      /** An empty cell, or a placeholder. */
      readonly kind: "nothing";
      /** The placeholder that was ignored; absent if the cell is empty. */
      readonly reason?: string;
    }
  | {
      /** A string that is not a date, or is ambiguous. */
      readonly kind: "unreadable";
      /** The reason why it cannot be read. */
      readonly reason: string;
      /** The year, if the cell has the form of a date that the calendar does not have. */
      readonly year?: number;
    };

/**
 * The conventions of a register for its dates.
 *
 * @example
 * ```ts
 * import { type DateConventions, readDate } from "typed-agreements/import";
 *
 * const american: DateConventions = { dayOrder: "month-first" };
 * console.log(readDate("03/04/2021", american), readDate("03/04/2021"));
 * // → { kind: 'date', date: '2021-03-04' } { kind: 'date', date: '2021-04-03' }
 * ```
 */
export interface DateConventions {
  /** The order of day and month in `03/04/2021`. Default: `day-first`. */
  readonly dayOrder?: "day-first" | "month-first";
  /** Words that the register writes for "nothing" in addition to `-`, in any case: `["n/a", "not known"]`. */
  readonly empty?: readonly string[];
  /**
   * Dates that the register writes for "no date", in addition to the years up to 1 and from 3000 on: `["1900-01-01"]`.
   */
  readonly placeholders?: readonly PartialDate[];
}
