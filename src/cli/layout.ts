/** Lines of text are this wide at most, however wide the terminal: longer ones are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

/** The width to write in, for a terminal of so many columns. */
export function textWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

// Chinese, Japanese and Korean signs take two columns of a terminal.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
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

const GAP = 3;
/** A column narrower than this is hard to read: then the texts stand one under the other. */
const COLUMN = 26;

/** Texts side by side, as far as the width allows it. */
export function columns(texts: readonly string[], width: number, indent: string): readonly string[] {
  const each = Math.floor((width - indent.length - GAP * (texts.length - 1)) / texts.length);
  if (each < COLUMN) return texts.flatMap((text) => wrap(text, width, `${indent}- `, `${indent}  `));
  const blocks = texts.map((text) => wrap(text, each, ""));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => {
    const cells = blocks.map((block) => pad(block[row] ?? "", each));
    return `${indent}${cells.join(" ".repeat(GAP))}`.trimEnd();
  });
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}
