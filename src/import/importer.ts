import { parsePlainDate } from "../calendar/plain-date.js";
import { typeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement } from "../model/index.js";
import { ColumnTally } from "./column-tally.js";
import type { ImportReport, LeftOutEntry, RefusedEntry } from "./import-report.js";
import type { ImporterOptions, Row } from "./importer-options.js";
import type { RecordDraft } from "./record-draft.js";
import { recordOf } from "./record-of.js";
import { RefusedRow } from "./refused-row.js";
import { leavesOf } from "./row-leaves.js";
import { RowReading } from "./row-reading.js";
import type { Take } from "./take.js";
import { takeFrom } from "./take-from.js";

const OPTIONS = ["source", "reviewedOn", "key", "notCarried", "dayOrder", "empty", "placeholders"] as const;

/**
 * An importer of one register, as {@link importer} returns it. It converts rows to records, and reports the values that are in no
 * record.
 *
 * @example
 * ```ts
 * import { importer, type Importer } from "typed-agreements/import";
 *
 * const source = { id: "list", kind: "research", title: "A list", language: "en" } as const;
 * const list: Importer = importer({ source, reviewedOn: "2026-01-31" });
 * const rows = [{ Title: "A pact" }, { Title: "A pact" }, { Title: "-" }];
 * console.log(list.records(rows, (take) => ({ id: take.idFrom("Title"), title: take("Title") })).map(({ id }) => id));
 * // → [ 'a-pact', 'a-pact-2' ]
 * console.log(list.report().refused.map(({ message }) => message));
 * // → [ 'Row 3 has no id. Fill in its column, or leave the row out.' ]
 * ```
 */
export interface Importer {
  /**
   * Converts a row to a record.
   *
   * @param row - The row: an object with a value for each column.
   * @param make - Returns the fields of the record. It takes each cell by the name of its column.
   * @returns The record, as plain data. Validate it with `validateText` or `AgreementSchema` and `check`.
   * @throws {RefusedRow} if the row has no id or no title, if an earlier row has its id, if `make` refuses it, or if it is not an
   * object.
   * @throws {TypeError} if the row is an array.
   */
  record<R extends Row>(row: R, make: (take: Take, row: R) => RecordDraft): Agreement;
  /**
   * Converts many rows to records. A row that is refused is added to the report and skipped.
   *
   * @throws {TypeError} if a row is an array.
   */
  records<R extends Row>(rows: Iterable<R>, make: (take: Take, row: R) => RecordDraft): Agreement[];
  /** Returns the report on the rows so far. */
  report(): ImportReport;
}

/**
 * Returns an importer of one register. It makes a record of each row, with empty lists, citations by column and dates as
 * precise as those of the row. It reports every value that is in no record.
 *
 * Nothing is invented: a row without a date gives a record without a date.
 *
 * @param options - The register as a source, the day of its file, and how it writes dates.
 * @throws {TypeError} if an option is missing or unknown.
 * @throws {RangeError} if `reviewedOn` is not a day of the calendar.
 *
 * @example
 * ```ts
 * import { importer } from "typed-agreements/import";
 *
 * const list = importer({
 *   source: { id: "list", kind: "official-statement", title: "List of pacts", language: "en" },
 *   reviewedOn: "2026-01-31",
 *   key: "Ref",
 * });
 * const row = { Ref: "A1", Title: "A pact", "In force": "31/06/1976", Folio: "12" };
 * const record = list.record(row, (take) => ({
 *   id: take.id("Ref"),
 *   title: take("Title"),
 *   events: [take.event("In force", { type: "entered-into-force", authority: "legal" })],
 * }));
 * console.log(record.events[0]?.on, record.events[0]?.recordedOn);
 * // → undefined 2026-01-31
 * console.log(list.report().leftOut);
 * // → [
 * // →   {
 * // →     row: 1,
 * // →     key: 'A1',
 * // →     column: 'In force',
 * // →     text: '31/06/1976',
 * // →     reason: 'June 1976 has 30 days'
 * // →   }
 * // → ]
 * console.log(list.report().notCarried);
 * // → [ { column: 'Folio', rows: 1 } ]
 * ```
 */
export function importer(options: ImporterOptions): Importer {
  takeOptions("importer", options, OPTIONS);
  if (typeof options.source?.id !== "string") {
    throw typeError(
      "missing-option",
      `importer expects the register as a source, { source: { id: "register", … } }; got ${showValue(options.source)}`,
    );
  }
  parsePlainDate(options.reviewedOn);
  const ids = new Map<string, number>();
  const next = new Map<string, number>();
  const tally = new ColumnTally(options.notCarried ?? {});
  const refused: RefusedEntry[] = [];
  const leftOut: LeftOutEntry[] = [];
  let rows = 0;

  function record<R extends Row>(row: R, make: (take: Take, row: R) => RecordDraft): Agreement {
    rows += 1;
    if (Array.isArray(row)) {
      const hint = "Let the reader of CSV use the first line as the names of the columns";
      throw typeError("not-a-row", `Row ${rows} is an array; expected an object by column. ${hint}.`);
    }
    try {
      if (typeof row !== "object" || row === null) {
        const message = `Row ${rows} is ${showValue(row)}; expected an object by column. Leave it out.`;
        throw new RefusedRow(message, { row: rows });
      }
      const reading = new RowReading(row, rows, options);
      const made = recordOf(make(takeFrom(reading, ids, next), row), reading);
      const earlier = ids.get(made.id);
      if (earlier !== undefined) reading.refuse(undefined, `row ${earlier} has the id "${made.id}", too`);
      ids.set(made.id, rows);
      for (const one of reading.leftOut) leftOut.push(one);
      tally.add(leavesOf(row, options.empty ?? []), reading.asked, reading.taken);
      return made;
    } catch (error) {
      if (error instanceof RefusedRow) refused.push(entryOf(error));
      throw error;
    }
  }

  return {
    record,
    records: (all, make) =>
      [...all].flatMap((row) => {
        try {
          return [record(row, make)];
        } catch (error) {
          if (error instanceof RefusedRow) return [];
          throw error;
        }
      }),
    report: () => ({
      rows,
      records: ids.size,
      refused: [...refused],
      leftOut: [...leftOut],
      notCarried: tally.notCarried(),
      missingColumns: tally.missing(),
    }),
  };
}

function entryOf({ row, key, column, message }: RefusedRow): RefusedEntry {
  return { row, ...(key === undefined ? {} : { key }), ...(column === undefined ? {} : { column }), message };
}
