/** Returns a string without the control characters that RFC 5545 (section 3.3.11) does not allow; line breaks remain. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, " ");
}

/** Returns a string on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, " ").trim();
}

/** Escapes a value of the type TEXT (RFC 5545, section 3.3.11), where the library writes values unchanged. */
export function escapedText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}
