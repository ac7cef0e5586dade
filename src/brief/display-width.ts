// Chinese, Japanese and Korean characters, their punctuation and full-width forms, and emoji take two columns of a terminal.
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
// Half-width Katakana and Hangul are in those scripts, and take one column.
const HALF = /[\uFF61-\uFFDC]/u;
// Marks are printed over the character before them; format characters are not printed.
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Returns the number of columns that a string takes in a fixed-width font. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

function widthOf(character: string): 0 | 1 | 2 {
  if (character < "\u0300") return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}

/** Cuts a string to a number of columns; one that was cut ends in "…". */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let part = "";
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > columns - 1) break;
    part += character;
  }
  return `${part.trimEnd()}…`;
}

/** Fills a string with spaces to a number of columns, at its end or at its start. */
export function padTo(text: string, columns: number, side: "end" | "start" = "end"): string {
  const spaces = " ".repeat(Math.max(0, columns - displayWidth(text)));
  return side === "end" ? text + spaces : spaces + text;
}
