import { printable, printableJson } from "../../brief/index.js";

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/**
 * Returns a string in which each line is safe to show: calendars show strings from records to people who never saw the record.
 * Every line end becomes LF, the only one that a value of the type TEXT can have (RFC 5545, section 3.3.11).
 */
export function plainText(text: string): string {
  return text.split(LINE_END).map(printable).join("\n");
}

/** Returns a string on one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, " ").trim();
}

/** Escapes a value of the type TEXT (RFC 5545, section 3.3.11), where the library writes values unchanged. */
export function escapedText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Returns an id as a value of the type TEXT. Unprintable characters become their codes, so that different ids stay different. */
export function idText(id: string): string {
  return escapedText(printableJson(id).slice(1, -1));
}
