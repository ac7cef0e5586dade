import { printable } from "../brief/printable.js";

const ESC = "\u001B";
/** Matches what the command itself writes to a terminal: line breaks, and the colours of `Style`. */
const OWN = new RegExp(`(\\r?\\n|${ESC}\\[(?:1|2|22|31|33|36|39)m)`, "u");

/**
 * Makes the output of a command safe for a terminal, whatever the records and file names in it contain. Everything that goes to
 * a terminal passes through it, so that no command can forget to.
 */
export function terminalText(text: string): string {
  return text
    .split(OWN)
    .map((part, index) => (index % 2 === 0 ? printable(part) : part.replace("\r", "")))
    .join("");
}
