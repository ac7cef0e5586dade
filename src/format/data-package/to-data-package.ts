import type { Agreement } from "../../model/index.js";
import type { KnownAtOption } from "../../query/known-at.js";
import { showValue } from "../../messages/show-value.js";
import { takeOptions } from "../../messages/take-options.js";
import { takeAgreement } from "../take-agreement.js";
import { describePackage } from "./describe-package.js";
import { TABLES } from "./tables/index.js";
import { writeCsv } from "./write-csv.js";

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
 * // → 37 datapackage.json agreements.csv
 * ```
 */
export interface ExportedFile {
  /** Its name, seen from the folder of the export. */
  readonly path: string;
  /** Its text; to be written as UTF-8. */
  readonly content: string;
}

/**
 * Records as tables: CSV files (RFC 4180) and `datapackage.json`, which says what their columns are and what refers to what
 * (Data Package 2.0 and Table Schema of Frictionless Data). Nothing of a record is lost: every field has a column, every list
 * a table.
 *
 * Ids are unique within a record, so the first column of every table and of every key is `agreement`. Resources are in an
 * order in which they can be loaded: each refers only to those before it and to itself. The keys hold for a record in which
 * `check` finds no error.
 *
 * An empty cell is something that the record does not say. A date known in part stands as the record has it (`2026-04`), and
 * beside it the earliest and the latest day that it can mean; let no spreadsheet make a day of it. The table `ends` has what
 * `expiryOf` answers. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection:
 * texts that begin with `=`, `+`, `-` or `@`, in full width too, with a tab or a line break); numbers stay numbers. To read
 * the text back, take one apostrophe off where such a sign follows the apostrophes at its beginning.
 *
 * @param agreements - The records, each with another id.
 * @param options - As of which day they are to be read.
 * @returns the files: `datapackage.json`, then one for each table, the same whatever the records have.
 * @throws {RangeError} for two records with one id, or a date that the calendar does not have.
 * @throws {TypeError} for what is no list of records, or an unknown option.
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
export function toDataPackage(agreements: readonly Agreement[], options: KnownAtOption = {}): readonly ExportedFile[] {
  takeOptions("toDataPackage", options, ["knownAt"]);
  if (!Array.isArray(agreements)) {
    throw new TypeError(`toDataPackage takes a list of agreements, as [record]; got ${showValue(agreements)}`);
  }
  const records = agreements.map((agreement) => takeAgreement("toDataPackage", agreement, options.knownAt));
  const ids = records.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    throw new RangeError(`Two records have the id ${showValue(twice)}; in one package each needs its own`);
  return [
    { path: "datapackage.json", content: `${JSON.stringify(describePackage(TABLES, records), null, 2)}\n` },
    ...TABLES.map((table) => ({ path: `${table.name}.csv`, content: writeCsv(table, records) })),
  ];
}
