import type { Cell } from "./cell.js";

/**
 * Matches strings that a spreadsheet would read as a formula (OWASP, CSV Injection): they begin with one of these characters,
 * also in full width. A string with apostrophes before such a character matches too and gets one more apostrophe, so that a
 * reader can always remove the first one.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Matches strings that need quotation marks (RFC 4180); blanks at either end need them for some readers. */
const QUOTED = /[",\r\n\uFEFF]|^ | $/;

/** Matches strings that are written as they are; most cells do. */
const PLAIN = /^[0-9A-Za-z](?:[^",\r\n\uFEFF]*[^",\r\n\uFEFF ])?$/;

/** The number of lines that are joined at once: engines keep a string that grows line by line as a tree of its pieces. */
const AT_ONCE = 250;

/** Writes rows as CSV (RFC 4180). Numbers are not escaped: a negative one is unchanged. */
export class CsvWriter {
  #written = "";
  #lines: string[] = [];

  constructor(header: readonly string[]) {
    this.add(header);
  }

  add(row: readonly Cell[]): void {
    this.#lines.push(lineOf(row));
    if (this.#lines.length === AT_ONCE) this.#flush();
  }

  /** Returns the file: the header and the rows added so far. */
  content(): string {
    this.#flush();
    return this.#written;
  }

  #flush(): void {
    this.#written += this.#lines.join("");
    this.#lines = [];
  }
}

/** Returns a line; a cell without a value is empty. */
function lineOf(row: readonly Cell[]): string {
  return `${row.map((cell) => (typeof cell === "string" ? fieldOf(cell) : cell)).join(",")}\r\n`;
}

function fieldOf(text: string): string {
  if (PLAIN.test(text)) return text;
  if (FORMULA.test(text)) return quoted(`'${text}`);
  return QUOTED.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
