import { type Excerpt, excerptOf } from "../../validate/excerpt.js";
import type { TextProblem } from "../../validate/index.js";
import { columnsOf } from "../layout.js";
import type { Page } from "../show/page.js";
import { printable } from "./printable.js";

/** However narrow it is: less of a line tells nothing. */
const SHORTEST = 12;

/** The line that a problem is in, and a sign that points at the place; nothing when the line was not read. */
export function codeFrame({ line, excerpt }: TextProblem, { width, style }: Page): readonly string[] {
  if (excerpt === undefined || excerpt.text.trim() === "") return [];
  const number = `    ${line} | `;
  const blank = `${" ".repeat(number.length - 2)}| `;
  const { text, column } = fitting(excerpt, width - number.length);
  const before = " ".repeat(columnsOf(printable(text.slice(0, column - 1))));
  return [`${style.aside(number)}${printable(text)}`, `${style.aside(blank)}${before}${style.accent("^")}`];
}

/** As much of a line as fits; signs that take two columns count as two. */
function fitting({ text, column }: Excerpt, room: number): Excerpt {
  for (let most = room; ; most -= 1) {
    const part = excerptOf(text, column - 1, most);
    if (most <= SHORTEST || columnsOf(printable(part.text)) <= room) return part;
  }
}
