import { displayWidth } from "../brief/display-width.js";
import { graphemes } from "./graphemes.js";

/** Cuts a string to a number of columns; one that was cut ends in "…". */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  return `${startOf(text, columns - 1).trimEnd()}…`;
}

/** Returns the longest start of a string that fits in a number of columns. */
function startOf(text: string, columns: number): string {
  let part = "";
  let used = 0;
  for (const character of graphemes(text)) {
    used += displayWidth(character);
    if (used > columns) break;
    part += character;
  }
  return part;
}

/** Fills a string with spaces to a number of columns, at its end or at its start. */
export function padTo(text: string, columns: number, side: "end" | "start" = "end"): string {
  const spaces = " ".repeat(Math.max(0, columns - displayWidth(text)));
  return side === "end" ? text + spaces : spaces + text;
}
