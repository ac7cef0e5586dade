/** A text without the control characters that RFC 5545 (section 3.3.11) has no place for; line breaks stay. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, " ");
}

/** A text on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, " ").trim();
}

/** A value of the type TEXT (RFC 5545, section 3.3.11), where the library writes what it is given. */
export function escapedText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}
