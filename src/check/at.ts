import { showValue } from "../messages/show-value.js";

/** The way to a place in a record, key by key. */
export type Path = readonly (string | number)[];

/**
 * Something in a record: what it lies in, under which key, and as which entry if there is a list under that key. Thousands of
 * them are made of a record in which nothing is found, so they are plain objects, and have no path before it is asked for.
 */
export interface At<T> {
  readonly value: T;
  readonly within: At<unknown> | undefined;
  readonly key: string;
  readonly index: number | undefined;
}

/** A record, which lies in nothing. */
export function root<T>(value: T): At<T> {
  return { value, within: undefined, key: "", index: undefined };
}

/** What lies under a key of something. */
export function under<T>(value: T, within: At<unknown>, key: string): At<T> {
  return { value, within, key, index: undefined };
}

/** One entry of the list under a key of something. */
export function entry<T>(value: T, within: At<unknown>, key: string, index: number): At<T> {
  return { value, within, key, index };
}

/** Each entry of the list under a key of something. */
export function each<T>(list: readonly T[] | undefined, within: At<unknown>, key: string): readonly At<T>[] {
  return entriesOf(list).map((value, index) => entry(value, within, key, index));
}

const NONE: readonly never[] = [];

/**
 * Returns the entries of a list that may be left out.
 *
 * @throws {TypeError} if it is not a list.
 */
export function entriesOf<T>(list: readonly T[] | undefined): readonly T[] {
  const entries = list ?? NONE;
  if (!Array.isArray(entries)) throw new TypeError(`Expected a list; got ${showValue(list)}`);
  return entries;
}

/** The path of something, or of what lies in it by some further keys. */
export function pathOf({ within, key, index }: At<unknown>, ...further: Path): Path {
  if (within === undefined) return further;
  return index === undefined ? pathOf(within, key, ...further) : pathOf(within, key, index, ...further);
}
