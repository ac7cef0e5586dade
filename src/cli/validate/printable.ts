const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text of a file as it may go to a terminal: signs that would move the cursor, change the colours or turn the direction of
 * writing are shown as a dot, and a tab as a blank, so that every code unit keeps its column.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => (sign === "\t" ? " " : "·"));
}
