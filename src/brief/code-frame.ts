import { type Excerpt, excerptOf } from "../validate/excerpt.js";
import type { TextProblem } from "../validate/index.js";
import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";

/** The shortest part of a line that is shown, even if the page is narrower. */
const SHORTEST = 12;

/** Marks up the parts of a frame. */
interface FrameStyle {
  /** Marks up the line number and the bar. */
  readonly aside: (text: string) => string;
  /** Marks up the caret under the place. */
  readonly accent: (text: string) => string;
}

const same = (text: string) => text;
const PLAIN: FrameStyle = { aside: same, accent: same };

/** Returns the line of a problem, and under it a caret at its place. Returns no lines if the excerpt is missing or blank. */
export function codeFrame(
  { line, excerpt }: TextProblem,
  width: number,
  { aside, accent }: FrameStyle = PLAIN,
): readonly string[] {
  if (excerpt === undefined || excerpt.text.trim() === "") return [];
  const number = `${line} | `;
  const blank = `${" ".repeat(number.length - 2)}| `;
  const { text, column } = fitting(excerpt, width - number.length);
  const before = " ".repeat(displayWidth(printable(text.slice(0, column - 1))));
  return [`${aside(number)}${printable(text)}`, `${aside(blank)}${before}${accent("^")}`];
}

/** Shortens an excerpt to the width that is left. */
function fitting({ text, column }: Excerpt, room: number): Excerpt {
  for (let most = room; ; most -= 1) {
    const part = excerptOf(text, column - 1, most);
    if (most <= SHORTEST || displayWidth(printable(part.text)) <= room) return part;
  }
}
