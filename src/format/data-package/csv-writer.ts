import { unparse } from "../../vendor/csv.js";
import type { Cell } from "./cell.js";

/**
 * Matches strings that a spreadsheet would read as a formula (OWASP, CSV Injection): they begin with one of these characters,
 * also in full width. A string with apostrophes before such a character matches too and gets one more apostrophe, so that a
 * reader can always remove the first one.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The number of rows that are collected before they are written: the cells of a large set together would fill the memory. */
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
  // The library concatenates cell by cell, and engines keep such a string as a tree of its pieces. `join` makes a flat string.
  return [unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA }), ""].join("\r\n");
}
