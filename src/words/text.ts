/** A text in one line, with single spaces and none before a comma or a period. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ +(?=[,.;:!?](?:\s|$))/g, "")
    .trim();
}

/** A text without the punctuation at its end, so that a sentence can go on after it. */
export function bare(text: string): string {
  return tidy(text).replace(/[\s.,;:]+$/, "");
}

/** A text with a capital letter at its start. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence: a capital letter at its start and a period at its end, unless it ends with one of its own. */
export function sentence(text: string): string {
  const clean = capitalize(tidy(text));
  if (/[.!?][”’)]?$/.test(clean)) return clean;
  return `${clean.replace(/[\s,;:]+$/, "")}.`;
}

/** Sentences in a row, without those that are absent or that repeat another. */
export function paragraph(texts: readonly (string | undefined)[]): string {
  const sentences = texts
    .filter((text) => text !== undefined && tidy(text) !== "")
    .map((text) => sentence(text as string));
  return [...new Set(sentences)].join(" ");
}

/** Items in a list: "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** A count with its noun: "1 day", "3 days". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
