import { takeOptions } from "../../messages/take-options.js";
import type { Agreement, PlainDate } from "../../model/index.js";
import type { KnownAtOption } from "../../query/index.js";
import { readDayOption } from "../../query/known-at.js";
import { takeRecords } from "../take-records.js";
import { answersOf } from "./answers.js";
import { CsvWriter } from "./csv-writer.js";
import { describePackage } from "./describe-package.js";
import { TABLES } from "./tables/index.js";

/**
 * A file of an export.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { type ExportedFile, toDataPackage } from "typed-agreements/format";
 *
 * const files: readonly ExportedFile[] = toDataPackage([busan2025]);
 * console.log(files.length, files[0]?.path, files[1]?.path);
 * // → 47 datapackage.json overview.csv
 * ```
 */
export interface ExportedFile {
  /** The path of the file, relative to the folder of the export. */
  readonly path: string;
  /** The content of the file; write it as UTF-8. */
  readonly content: string;
}

/**
 * The options of {@link toDataPackage}.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { type DataPackageOptions, toDataPackage } from "typed-agreements/format";
 *
 * const options: DataPackageOptions = { asOf: "2026-03-01" };
 * const overview = toDataPackage(busan2025, options).find(({ path }) => path === "overview.csv")?.content;
 * console.log(overview?.match(/,2026-03-01,in-effect,/g)?.length);
 * // → 27
 * ```
 */
export interface DataPackageOptions extends KnownAtOption {
  /** The day that the table `overview` is about. Default: the day of the review of each record. */
  readonly asOf?: PlainDate;
}

/**
 * Converts records to tables: CSV files (RFC 4180) and `datapackage.json`, which describes their columns and the references
 * between them (Data Package 2.0 and Table Schema of Frictionless Data). Every field of a record has a column and every array a
 * table, so that nothing is lost.
 *
 * Ids are unique within a record, so the first column of every table and of every key is `agreement`. Resources are in an order
 * in which they can be loaded: each refers only to itself and to those before it. The keys are valid for records in which
 * `check` finds no error.
 *
 * The first table, `overview`, is the one to open: a row for each commitment, with who owes what to whom, its state on a day,
 * since when, its end by law and as announced, the days left, the instrument and what applies at the end.
 *
 * An empty cell is a value that the record does not state. A partial date is written as the record has it (`2026-04`), followed
 * by the earliest and the latest day that it can mean; do not let a spreadsheet convert it to a day. The table `periods` has
 * the results of `periodsOf`, `ends` those of `expiryOf`. A string that a spreadsheet would read as a formula gets an
 * apostrophe before it (OWASP, CSV Injection: strings that begin with `=`, `+`, `-` or `@`, also in full width, with a tab or a
 * line break); numbers are not changed. To restore the string, remove one apostrophe if such a character follows the
 * apostrophes at its start.
 *
 * @param agreements - A record, or an array of records with different ids.
 * @param options - `asOf` is the day of the overview; `knownAt` reads the records as they were known on a day.
 * @returns The files: `datapackage.json`, then one file for each table. The list is the same for all records.
 * @throws {RangeError} if two records have the same id (code `duplicate-record-id`), or a date is invalid.
 * @throws {TypeError} if an option is unknown, or a record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toDataPackage } from "typed-agreements/format";
 *
 * const files = toDataPackage([busan2025]);
 * const promisors = files.find(({ path }) => path === "commitment_promisors.csv")?.content;
 * console.log(promisors?.split("\r\n").slice(0, 3));
 * // → [
 * // →   'agreement,commitment,position,party',
 * // →   'busan-2025,average-tariff-reduction,1,us',
 * // →   'busan-2025,fentanyl-tariff-reduction,1,us'
 * // → ]
 * ```
 */
export function toDataPackage(
  agreements: Agreement | readonly Agreement[],
  options: DataPackageOptions = {},
): readonly ExportedFile[] {
  takeOptions("toDataPackage", options, ["asOf", "knownAt"]);
  const asOf = options.asOf === undefined ? undefined : readDayOption("asOf", options.asOf);
  const records = takeRecords("toDataPackage", agreements, options.knownAt);
  const tables = TABLES.map((table) => ({ table, csv: new CsvWriter(table.columns.map(({ name }) => name)) }));
  // One record at a time: the answers of a large set together would fill the memory.
  for (const record of records) {
    const answers = answersOf(record, asOf);
    for (const { table, csv } of tables) for (const row of table.cellsOf(answers)) csv.add(row);
  }
  return [
    { path: "datapackage.json", content: `${JSON.stringify(describePackage(TABLES, records), null, 2)}\n` },
    ...tables.map(({ table, csv }) => ({ path: `${table.name}.csv`, content: csv.content() })),
  ];
}
