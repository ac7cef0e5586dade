/** Lines of text are this wide at most, however wide the terminal: longer ones are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

/** The width to write in, for a terminal of so many columns. */
export function textWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

// Chinese, Japanese and Korean signs take two columns of a terminal.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += WIDE.test(sign) ? 2 : 1;
  return columns;
}

/** Keeps two words on one line; it is printed as a blank. */
export const GLUE = "\uE000";

/** Breaks a text between words into lines that fit; the first line and the others have their own indent. */
export function wrap(text: string, width: number, first: string, rest: string = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((text) => text.replaceAll(GLUE, " "));
}
