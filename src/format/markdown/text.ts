import { printable } from "../../brief/index.js";

/** Matches characters that have a meaning in Markdown, GitHub's or Pandoc's, at any place. */
const SPECIAL = /[\\`*[\]<|~^$]/g;
/** Matches an underscore that is not inside a word, and an ampersand that starts an entity. */
const SOMETIMES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** Matches the characters that make a line a heading, a list item, a quotation or a rule. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s)|>|(?:-+|=+)$)/;

/**
 * Escapes a string of the record. The result is on one line, has no unprintable characters, and has a backslash before every
 * character that has a meaning in Markdown.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(SPECIAL, "\\$&")
    .replace(SOMETIMES, "\\$&")
    .replace(LINE_START, "\\$&")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\");
}

/** Returns a string with a full stop at its end, unless it ends with other punctuation. */
export function withFullStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** Returns a link. An address that is invalid or has invisible characters is returned as escaped text. */
export function address(url: string): string {
  if (!/^https?:\/\/\S+$/.test(url)) return escapeMarkdown(url);
  if (printable(url) !== url) return escapeMarkdown(url);
  return `<${url.replaceAll("<", "%3C").replaceAll(">", "%3E")}>`;
}

/** Joins lists of lines with a blank line between them. Empty lists are left out. */
export function blocks(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ["", ...part]));
}
