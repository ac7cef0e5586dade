const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Makes a string from a file safe to print: characters that would move the cursor, change the colours or reverse the writing
 * direction become a dot, and a tab becomes a space. Every code unit keeps its column.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === "\t" ? " " : "·"));
}
