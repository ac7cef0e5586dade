/** A piece of an excerpt. */
export interface ExcerptPiece {
  readonly text: string;
  /** True for a word that was searched for. */
  readonly isFound: boolean;
}

const LENGTH = 180;

/** Returns the part of a string around the first search term, cut between words and split into the terms and what is between them. */
export function excerptOf(text: string, terms: readonly string[]): readonly ExcerptPiece[] {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = escaped.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\d])(${escaped.join("|")})`, "iu");
  const first = found?.exec(text)?.index ?? 0;
  const start = first < LENGTH / 2 ? 0 : text.indexOf(" ", first - LENGTH / 2) + 1;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", start + LENGTH);
  const cut = `${start > 0 ? "… " : ""}${text.slice(start, Math.max(end, start))}${end < text.length ? " …" : ""}`;
  if (found === undefined) return [{ text: cut, isFound: false }];
  // With a group in the pattern, every second piece is a term.
  return cut.split(new RegExp(found.source, "iu")).flatMap((piece, at) => {
    return piece === "" ? [] : [{ text: piece, isFound: at % 2 === 1 }];
  });
}
