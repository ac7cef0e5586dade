/** The order of two texts by their code units, which for days written with their zeros is the order of the days. */
export function compareTexts(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
