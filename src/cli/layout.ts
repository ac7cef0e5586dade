import { displayWidth } from "../brief/display-width.js";
import { printable } from "../brief/printable.js";
import { breakWord } from "./break-word.js";
import { padTo } from "./clip.js";
import { noCommand } from "./no-command.js";

/** The widest line, even on a wider terminal: longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

/** Returns the width of the lines for a terminal with a number of columns. */
export function textWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** The no-break space: no line is broken at it, also if it comes from a record. It is printed as a space. */
export const GLUE = "\u00A0";

/**
 * Wraps a string to a width, at spaces, between Chinese and Japanese characters, and within a word only if it is wider than a
 * line. What could not be printed is replaced, and no line is a command of GitHub Actions. The first line and the following lines can
 * have different indents.
 */
export function wrap(text: string, width: number, first: string, rest: string = first): readonly string[] {
  const lines: string[] = [];
  const room = width - Math.max(displayWidth(first), displayWidth(rest));
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  const add = (piece: string, gap: string) => {
    const columns = displayWidth(piece);
    if (!empty && used + gap.length + columns > width) {
      lines.push(line);
      line = rest;
      used = displayWidth(rest);
      empty = true;
    }
    line += empty ? piece : gap + piece;
    used += empty ? columns : gap.length + columns;
    empty = false;
  };
  for (const word of printable(text).split(" ")) {
    const [piece = "", ...pieces] = breakWord(word, room);
    add(piece, " ");
    for (const more of pieces) add(more, "");
  }
  return [...lines, line].map((text) => noCommand(text.replaceAll(GLUE, " ")));
}

const GAP = 3;
/** The narrowest column: on a narrower page the blocks are printed one under the other. */
const COLUMN = 26;

/** Lays out strings in columns, side by side, or one under the other if the page is too narrow for that. */
export function columns(texts: readonly string[], width: number, indent: string): readonly string[] {
  const each = Math.floor((width - indent.length - GAP * (texts.length - 1)) / texts.length);
  if (each < COLUMN) return texts.flatMap((text) => wrap(text, width, `${indent}- `, `${indent}  `));
  const blocks = texts.map((text) => wrap(text, each, ""));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => {
    const cells = blocks.map((block) => padTo(block[row] ?? "", each));
    return `${indent}${cells.join(" ".repeat(GAP))}`.trimEnd();
  });
}
