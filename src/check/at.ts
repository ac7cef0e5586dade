import { showValue } from "../messages/show-value.js";

/** The path to a value in a record, key by key. */
export type Path = readonly (string | number)[];

/**
 * A value in a record, with its parent, its key, and its index if the key contains an array. A record without problems creates
 * thousands of them, so they are plain objects, and the path is built only when it is needed.
 */
export interface At<T> {
  readonly value: T;
  readonly within: At<unknown> | undefined;
  readonly key: string;
  readonly index: number | undefined;
}

/** Returns the record as a place; it has no parent. */
export function root<T>(value: T): At<T> {
  return { value, within: undefined, key: "", index: undefined };
}

/** Returns the place of the value under a key. */
export function under<T>(value: T, within: At<unknown>, key: string): At<T> {
  return { value, within, key, index: undefined };
}

/** Returns the place of one entry of the array under a key. */
export function entry<T>(value: T, within: At<unknown>, key: string, index: number): At<T> {
  return { value, within, key, index };
}

const NO_ELEMENTS: readonly never[] = [];

/** Returns the place of each entry of the array under a key. */
export function each<T>(list: readonly T[] | undefined, within: At<unknown>, key: string): readonly At<T>[] {
  const entries = elementsOf(list);
  if (entries.length === 0) return NO_ELEMENTS;
  return entries.map((value, index) => entry(value, within, key, index));
}

/**
 * Returns the entries of an array that may be absent.
 *
 * @throws {TypeError} if it is not an array.
 */
export function elementsOf<T>(list: readonly T[] | undefined): readonly T[] {
  const entries = list ?? NO_ELEMENTS;
  if (!Array.isArray(entries)) throw new TypeError(`Expected a list; got ${showValue(list)}`);
  return entries;
}

/** Returns the path of a place, or of a value inside it by further keys. */
export function pathOf({ within, key, index }: At<unknown>, ...further: Path): Path {
  if (within === undefined) return further;
  return index === undefined ? pathOf(within, key, ...further) : pathOf(within, key, index, ...further);
}
