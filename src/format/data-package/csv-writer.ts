import { unparse } from "../../vendor/csv.js";
import type { Cell } from "./cell.js";

/**
 * Matches strings that a spreadsheet would read as a formula (OWASP, CSV Injection): they begin with one of these characters,
 * also in full width. A string with apostrophes before such a character gets one more, so that the first apostrophe can always
 * be removed.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The rows that are collected before they are written: together, the cells of a large set would fill the memory. */
const AT_ONCE = 250;

/** Writes rows as CSV (RFC 4180). Numbers are not escaped: a negative one is unchanged. */
export class CsvWriter {
  #written: string;
  #rows: (readonly Cell[])[] = [];

  constructor(header: readonly string[]) {
    this.#written = linesOf([header]);
  }

  add(row: readonly Cell[]): void {
    this.#rows.push(row);
    if (this.#rows.length === AT_ONCE) this.#flush();
  }

  /** Returns the file: the header and the rows added so far. */
  content(): string {
    this.#flush();
    return this.#written;
  }

  #flush(): void {
    if (this.#rows.length > 0) this.#written += linesOf(this.#rows);
    this.#rows = [];
  }
}

function linesOf(rows: readonly (readonly Cell[])[]): string {
  // Joined, because the library concatenates cell by cell: engines keep such a string as a tree of its pieces until it is read.
  return [unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA }), ""].join("\r\n");
}
