// White space, and what looks like it: a byte order mark, zero-width spaces and joiners.
const AT_THE_ENDS = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu;
const QUOTED = /^(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|‘([^‘’]*)’|«([^«»]*)»)$/u;
const DASH = /^[-–—]$/u;

/** Returns a text without the white space around it. */
export function trimmed(text: string): string {
  return text.replace(AT_THE_ENDS, "");
}

/** Returns a text without the quotation marks around the whole of it, and without white space inside and outside them. */
export function unquoted(text: string): string {
  const bare = trimmed(text);
  const inner = QUOTED.exec(bare)
    ?.slice(1)
    .find((part) => part !== undefined);
  return inner === undefined ? bare : unquoted(inner);
}

/** True if a cell is empty: nothing but blanks, a dash, or a word that its register writes for "nothing". */
export function isEmptyText(text: string, words: readonly string[] = []): boolean {
  const bare = unquoted(text);
  return bare === "" || DASH.test(bare) || words.some((word) => word.toLowerCase() === bare.toLowerCase());
}
