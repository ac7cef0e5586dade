/** Compares two strings by their code units. For days written with leading zeros, this is the order of the days. */
export function compareTexts(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
