import type { PlainDate, Source } from "../model/index.js";
import type { DateConventions } from "./date-reading.js";

/**
 * The options of {@link importer}: the register as a source, its day and its conventions.
 *
 * @example
 * ```ts
 * import { importer, type ImporterOptions } from "typed-agreements/import";
 *
 * const options: ImporterOptions = {
 *   source: { id: "list", kind: "official-statement", title: "List of pacts", language: "en" },
 *   reviewedOn: "2026-01-31",
 *   key: "Ref",
 *   dayOrder: "month-first",
 *   notCarried: { Notes: "prose that a person has to read" },
 * };
 * console.log(importer(options).report().rows);
 * // → 0
 * ```
 */
export interface ImporterOptions extends DateConventions {
  /** The register, as a source of every record. */
  readonly source: Source;
  /** The day up to which the register was read: that of its file, not that of the import. */
  readonly reviewedOn: PlainDate;
  /**
   * The column that identifies a row in messages and citations, such as the register's number. Default: the number of the row.
   */
  readonly key?: string;
  /** The reasons why columns are not carried, by column. A column with nested data covers every field below it. */
  readonly notCarried?: Readonly<Record<string, string>>;
}

/**
 * A row of a register: a string for each column, as a CSV parser returns it, or the fields of an object from a JSON file.
 *
 * @example
 * ```ts
 * import type { Row } from "typed-agreements/import";
 *
 * const row: Row = { Ref: "A1", Signed: "05/02/2021", parties: ["Aland", "Bland"] };
 * console.log(row["Signed"]);
 * // → 05/02/2021
 * ```
 */
export type Row = Readonly<Record<string, unknown>>;
