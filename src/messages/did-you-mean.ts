import { closestMatch } from "leven";

/** Known words: an array or a set. */
export type Words = readonly string[] | ReadonlySet<string>;

/** The largest number of known words that a hint lists; above it, the hint only counts the others. */
const LISTED = 12;
/** The largest number of words with one beginning that a hint suggests together. */
const SUGGESTED = 3;
/** The number of characters after which a listed word is cut. */
const SHOWN = 60;
/** The largest number of characters of a word for which, and among which, the closest is searched. */
const LONGEST = 100;
/** The largest number of comparisons of two characters for one hint, and for all hints of one {@link Hints}. */
const FOR_ONE = 1_000_000;
const FOR_ALL = 10_000_000;

/**
 * Returns the hint for an unknown word: the known word that was probably meant, or a list of the known words. The probable word
 * is the only one that starts with the unknown word, or else the closest one: at most two letters apart for short words of
 * about the same length, at most a third of the letters for long ones. If none is close, and two or three start with the unknown
 * word, the hint suggests these. Words above 100 characters are not suggested, and there is no search if it would take more than a
 * million comparisons.
 */
export function didYouMean(given: unknown, known: Words): string {
  return new Hints(FOR_ONE).for(given, known);
}

/**
 * Returns the hints for the unknown words of one record or set. Together, they compare a limited number of characters: a file
 * with many unknown words takes no longer than its length explains. When the limit is reached, the hints list the known words.
 */
export class Hints {
  #left: number;

  constructor(comparisons: number = FOR_ALL) {
    this.#left = comparisons;
  }

  /** Returns the hint for an unknown word, as {@link didYouMean} does. */
  for(given: unknown, known: Words): string {
    const meant = typeof given === "string" && given.length <= LONGEST ? this.#meant(given, known) : [];
    return meant.length === 0 ? listed(known) : `did you mean ${meant.map((word) => `"${word}"`).join(" or ")}?`;
  }

  #meant(given: string, known: Words): readonly string[] {
    const count = sizeOf(known);
    if (!this.#spend(count, Math.min(this.#left, FOR_ONE))) return [];
    const words = [...known].filter((word) => word.length <= LONGEST);
    const begun = given.length > 2 ? words.filter((word) => word.startsWith(given)) : [];
    if (begun.length === 1) return begun;
    const third = Math.floor(given.length / 3);
    const alike = words.filter((word) => Math.abs(word.length - given.length) <= Math.max(1, third));
    const letters = alike.reduce((sum, word) => sum + word.length, 0);
    if (!this.#spend(letters * given.length, Math.min(this.#left, FOR_ONE))) return [];
    const closest = closestMatch(given, alike, { maxDistance: Math.min(given.length - 1, Math.max(2, third)) });
    if (closest !== undefined) return [closest];
    return begun.length <= SUGGESTED ? begun : [];
  }

  #spend(comparisons: number, limit: number): boolean {
    if (comparisons > limit) return false;
    this.#left -= comparisons;
    return true;
  }
}

function sizeOf(known: Words): number {
  return "size" in known ? known.size : known.length;
}

function listed(known: Words): string {
  const count = sizeOf(known);
  if (count === 0) return "there are none";
  const first: string[] = [];
  for (const word of known) {
    if (first.length === LISTED) break;
    first.push(word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word);
  }
  const rest = count - first.length;
  return `known: ${first.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
