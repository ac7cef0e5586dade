/** Matches every string that `tidy` changes, and a few more. Most strings of a record are tidy already. */
const UNTIDY = /\s(?:[\s,.;:!?]|$)|[^\S ]|^ /;

/** Returns a string on one line, with single spaces and none before a comma or a period. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:!?](?:\s|$))/g, "")
    .trim();
}

/** Returns a string without the punctuation at its end, so that a sentence can continue after it. */
export function bare(text: string): string {
  return withoutEnd(tidy(text), / |[.,;:]/);
}

/** Returns a string with a capital letter at its start. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns a sentence: with a capital letter at its start and a period at its end, unless it ends with other punctuation. */
export function toSentence(text: string): string {
  const clean = capitalize(tidy(text));
  if (/[.!?][”’)]?$/.test(clean)) return clean;
  return `${withoutEnd(clean, / |[,;:]/)}.`;
}

/** Removes characters from the end of a string, one by one: a regular expression would start again at each of them. */
function withoutEnd(text: string, removed: RegExp): string {
  let end = text.length;
  while (end > 0 && removed.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// A sentence ends with a mark before a space and a capital letter; not in "U.S. law", "Mr. Smith" or "No. 62".
const SENTENCE_END = /(?<=[a-z0-9)%”’"])[.!?](?= [“"(]?\p{Lu})/gu;
const ABBREVIATED_WORD = /\b(?:Mr|Mrs|Ms|Dr|St|Inc|Ltd|Co|Corp|Art|Arts|No|Nos|Prof|Gen|Gov|Sen|Rep)$/u;
/** More characters than an abbreviation and the one before it. */
const LOOK_BEHIND = 6;

/** Returns the first sentence of a string. */
export function firstSentence(text: string): string {
  const clean = tidy(text);
  for (const { index } of clean.matchAll(SENTENCE_END)) {
    if (!ABBREVIATED_WORD.test(clean.slice(Math.max(0, index - LOOK_BEHIND), index)))
      return toSentence(clean.slice(0, index + 1));
  }
  return toSentence(clean);
}

/** Joins sentences, without those that are absent or repeated. */
export function paragraph(texts: readonly (string | undefined)[]): string {
  const sentences = texts
    .filter((text) => text !== undefined && tidy(text) !== "")
    .map((text) => toSentence(text as string));
  return [...new Set(sentences)].join(" ");
}

/** Joins items: "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** Returns a count with its noun: "1 day", "3 days". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
