/**
 * A row that did not become a record.
 *
 * @example
 * ```ts
 * import type { RefusedEntry } from "typed-agreements/import";
 *
 * const refused: RefusedEntry = { row: 3, message: "Row 3 has no title. Fill in its column, or leave the row out." };
 * console.log(refused.row);
 * // → 3
 * ```
 */
export interface RefusedEntry {
  /** The number of the row, from 1. */
  readonly row: number;
  /** The text of the row's `key` column. */
  readonly key?: string;
  /** The column, if the error is about one. */
  readonly column?: string;
  /** The error message, with the next step. */
  readonly message: string;
}

/**
 * A value that was read and is not in the record, with the reason: a date that cannot be read, a placeholder, or a value that the
 * author of the importer left out.
 *
 * @example
 * ```ts
 * import type { LeftOutEntry } from "typed-agreements/import";
 *
 * const leftOut: LeftOutEntry = { row: 2, column: "Ended", text: "1976-06-31", reason: "June 1976 has 30 days" };
 * console.log(leftOut.reason);
 * // → June 1976 has 30 days
 * ```
 */
export interface LeftOutEntry {
  /** The number of the row, from 1. */
  readonly row: number;
  /** The text of the row's `key` column. */
  readonly key?: string;
  /** The column. */
  readonly column: string;
  /** The text of the cell. */
  readonly text: string;
  /** The reason why it is not in the record. */
  readonly reason: string;
}

/**
 * A column that was not carried, in some rows or in all.
 *
 * @example
 * ```ts
 * import type { NotCarried } from "typed-agreements/import";
 *
 * const notes: NotCarried = { column: "Notes", rows: 12, reason: "prose that a person has to read" };
 * console.log(notes.rows);
 * // → 12
 * ```
 */
export interface NotCarried {
  /** The column; for data inside a cell, the keys with a dot between them. */
  readonly column: string;
  /** The number of rows in which it has content that was not taken; 0 if it is empty in every row. */
  readonly rows: number;
  /** The reason that the importer's author gave; absent if `notCarried` does not name the column. */
  readonly reason?: string;
}

/**
 * A report of an importer on the rows that it has read: the refused rows, and the values that are in no record.
 *
 * @example
 * ```ts
 * import { importer, type ImportReport } from "typed-agreements/import";
 *
 * const source = { id: "list", kind: "research", title: "A list", language: "en" } as const;
 * const list = importer({ source, reviewedOn: "2026-01-31" });
 * list.record({ Ref: "A1", Title: "A pact", Notes: "Read this" }, (take) => ({ id: take.id("Ref"), title: take("Title") }));
 * const report: ImportReport = list.report();
 * console.log(report.notCarried);
 * // → [ { column: 'Notes', rows: 1 } ]
 * ```
 */
export interface ImportReport {
  /** The number of rows. */
  readonly rows: number;
  /** The number of rows that became records. */
  readonly records: number;
  /** The rows that did not. */
  readonly refused: readonly RefusedEntry[];
  /** The values that were read and are not in a record. */
  readonly leftOut: readonly LeftOutEntry[];
  /** The columns that were not carried, counted over the rows that became records. */
  readonly notCarried: readonly NotCarried[];
  /** The columns that were asked for and that no row that became a record has: they are probably mistyped. */
  readonly missingColumns: readonly string[];
}
