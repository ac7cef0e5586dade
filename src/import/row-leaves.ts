import { isEmptyText } from "./clean-text.js";

/** A value inside a row: the keys of its path, without positions in lists, and whether it has content. */
export interface Leaf {
  readonly path: readonly string[];
  readonly isFilled: boolean;
}

/** Returns every value inside a row. An empty list or object is one value without content. */
export function leavesOf(value: unknown, empty: readonly string[], path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== "object" || value === null) {
    const isFilled = typeof value === "string" ? !isEmptyText(value, empty) : value !== null && value !== undefined;
    return [{ path, isFilled }];
  }
  const inner = Array.isArray(value)
    ? value.flatMap((entry) => leavesOf(entry, empty, path))
    : Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, empty, [...path, key]));
  return inner.length > 0 ? inner : [{ path, isFilled: false }];
}

/** Returns the path of a column: the name itself if the row has that key, otherwise the keys between the dots of the name. */
export function pathTo(row: object, column: string): readonly string[] {
  return Object.hasOwn(row, column) ? [column] : column.split(".");
}

/**
 * Returns the value at a path. For a list on the path, it returns the values in the entries. `undefined` if there is no value.
 */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    const inner = value.map((entry) => valueAt(entry, path)).filter((entry) => entry !== undefined);
    return inner.length === 0 ? undefined : inner.flat();
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return valueAt((value as Readonly<Record<string, unknown>>)[key], rest);
}
