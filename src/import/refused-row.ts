/**
 * The error for a row that cannot become a record. Its message names the row, the column if there is one, and what is wrong.
 *
 * @example
 * ```ts
 * import { importer, RefusedRow } from "typed-agreements/import";
 *
 * const source = { id: "list", kind: "research", title: "A list", language: "en" } as const;
 * try {
 *   importer({ source, reviewedOn: "2026-01-31" }).record({ Ref: "A1", Title: "" }, (take) => ({ id: take.id("Ref"), title: take("Title") }));
 * } catch (error) {
 *   if (error instanceof RefusedRow) console.log(error.message);
 * }
 * // → Row 1 has no title. Fill in its column, or leave the row out.
 * ```
 */
export class RefusedRow extends RangeError {
  /** The name of the error. */
  override readonly name = "RefusedRow";
  /** The code of the error. */
  readonly code = "refused-row";
  /** The number of the row, from 1. */
  readonly row: number;
  /** The text of the row's `key` column, if the importer has one. */
  readonly key?: string;
  /** The column, if the error is about one. */
  readonly column?: string;

  /**
   * Creates the error.
   *
   * @param message - The error in the row, and the next step.
   * @param place - The row, its key and the column.
   */
  constructor(message: string, place: { readonly row: number; readonly key?: string; readonly column?: string }) {
    super(message);
    this.row = place.row;
    if (place.key !== undefined) this.key = place.key;
    if (place.column !== undefined) this.column = place.column;
  }
}
