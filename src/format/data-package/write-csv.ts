import type { Agreement } from "../../model/index.js";
import { unparse } from "../../vendor/csv.js";
import type { Table } from "./table.js";

/**
 * Matches strings that a spreadsheet would read as a formula (OWASP, CSV Injection): they begin with one of these characters,
 * also in full width. A string with apostrophes before such a character gets one more, so that the first apostrophe can always
 * be removed.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** Writes a table as CSV (RFC 4180). Numbers are not escaped: a negative one is unchanged. */
export function writeCsv({ columns, cellsOf }: Table, records: readonly Agreement[]): string {
  const rows = [columns.map(({ name }) => name), ...records.flatMap(cellsOf)];
  return `${unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
