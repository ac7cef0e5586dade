/**
 * Returns what is probably wrong with the end of a web address: the punctuation of a sentence that the address was copied from.
 * Browsers read such an address, and usually find no page; `undefined` for any other address.
 */
export function urlEndingError(url: string): string | undefined {
  const last = url.charAt(url.length - 1);
  // A bracket belongs to the address if it was opened there: https://example.org/Pact_(2025)
  if (!".,;:!…)]}".includes(last) || (last === ")" && url.includes("("))) return undefined;
  return `it ends with "${last}", which probably belongs to a sentence; remove it if the page answers without it`;
}
