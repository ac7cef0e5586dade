// Invisible characters that `trim` does not remove: zero-width spaces and joiners.
const INVISIBLE = new Set("\u200B\u200C\u200D\u2060");
const QUOTED = /^(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|‘([^‘’]*)’|«([^«»]*)»)$/u;
const DASH = /^[-–—]$/u;

/**
 * Returns a string without the white space around it. It uses loops: a regular expression takes quadratic time for a long gap.
 */
export function trimmed(text: string): string {
  let bare = text.trim();
  while (INVISIBLE.has(bare.charAt(0))) bare = bare.slice(1).trimStart();
  while (INVISIBLE.has(bare.charAt(bare.length - 1))) bare = bare.slice(0, -1).trimEnd();
  return bare;
}

/** Returns a string without the quotation marks around it, and without the white space inside and outside of them. */
export function unquoted(text: string): string {
  const bare = trimmed(text);
  const inner = QUOTED.exec(bare)
    ?.slice(1)
    .find((part) => part !== undefined);
  return inner === undefined ? bare : unquoted(inner);
}

/** True if a cell is empty: it has only blanks, quotation marks, a dash, or a word that its register writes for "nothing". */
export function isEmptyText(text: string, words: readonly string[] = []): boolean {
  const bare = unquoted(text);
  return bare === "" || DASH.test(bare) || words.some((word) => word.toLowerCase() === bare.toLowerCase());
}
