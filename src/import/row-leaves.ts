import { isEmptyText } from "./clean-text.js";

/** A value inside a row: the keys on the way to it, without positions in lists, and whether there is something in it. */
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

/** Returns the keys that lead to a column: a key of the row as it is written, or else keys with a dot between them. */
export function pathTo(row: object, column: string): readonly string[] {
  return Object.hasOwn(row, column) ? [column] : column.split(".");
}

/** Returns the value at a path; for a list on the way, the values in its entries. `undefined` if there is none. */
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
