/** Signs that mean something to Markdown, or to GitHub's or Pandoc's, wherever they stand. */
const SPECIAL = /[\\`*[\]<|~^$]/g;
/** Within a word an underscore is one; and where no entity follows, an ampersand. */
const SOMETIMES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** What makes a heading, a list, a quotation or a rule of the line that it begins. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s)|>|(?:-+|=+)$)/;

/** A text of the record as it is to be read: on one line, with a backslash before what Markdown would take for its own. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(SPECIAL, "\\$&")
    .replace(SOMETIMES, "\\$&")
    .replace(LINE_START, "\\$&")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\");
}

/** A text with a full stop at its end, if it has no end of its own. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** An address to follow; what is none stays text. */
export function address(url: string): string {
  if (!/^https?:\/\/\S+$/.test(url)) return escaped(url);
  return `<${url.replaceAll("<", "%3C").replaceAll(">", "%3E")}>`;
}

/** Lists of lines with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ["", ...part]));
}
