import type { Agreement } from "../../model/index.js";
import { unparse } from "../../vendor/csv.js";
import type { Table } from "./table.js";

/**
 * Texts that a spreadsheet would take for a formula (OWASP, CSV Injection): they begin with one of these signs, in their
 * full width too. One that begins with apostrophes before such a sign gets one more, so that the first can always be taken off again.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A table as CSV (RFC 4180). Numbers are no texts: a negative one stays as it is. */
export function writeCsv({ columns, cellsOf }: Table, records: readonly Agreement[]): string {
  const rows = [columns.map(({ name }) => name), ...records.flatMap(cellsOf)];
  return `${unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
