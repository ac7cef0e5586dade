/**
 * Matches characters that the rule `unsafe-text` reports and that JSON may contain unescaped. It also matches both halves of
 * every character beyond U+FFFF.
 */
const UNSAFE = /[\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/** The codes of the letters in escapes that can produce a character that the rule reports: `\b`, `\f` and `\u`. */
const ESCAPES: ReadonlySet<number> = new Set([..."bfu"].map((letter) => letter.charCodeAt(0)));

/**
 * True if a JSON string surely contains no character that the rule `unsafe-text` reports. Then the rule, which looks at every
 * string of the record, need not run. One search in the whole text takes a fifth of the time of hundreds of searches in its
 * strings.
 */
export function isSafeText(text: string): boolean {
  if (UNSAFE.test(text)) return false;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 2)) {
    if (ESCAPES.has(text.charCodeAt(at + 1))) return false;
  }
  return true;
}
