import { displayWidth } from "../brief/display-width.js";

/** The widest line, even on a wider terminal: longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

/** Returns the width of the lines for a terminal with a number of columns. */
export function textWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** A space at which a line is not broken. It is printed as a space. */
export const GLUE = "\uE000";

/** Wraps a string at word boundaries to a width. The first line and the following lines can have different indents. */
export function wrap(text: string, width: number, first: string, rest: string = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
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
/** The narrowest column: on a narrower page the texts are printed one under the other. */
const COLUMN = 26;

/** Lays out texts side by side, or one under the other if the page is too narrow for that. */
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
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
