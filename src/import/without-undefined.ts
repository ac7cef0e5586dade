/**
 * Returns a value without the keys and entries that are `undefined`. An object or a list in which nothing is left is left out
 * itself: it would say that there is something, or that there is nothing.
 */
export function withoutUndefined(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.map(withoutUndefined).filter((entry) => entry !== undefined);
    return entries.length === 0 && value.length > 0 ? undefined : entries;
  }
  const keys = Object.entries(value);
  const left = keys.flatMap(([key, inner]) => {
    const tidy = withoutUndefined(inner);
    return tidy === undefined ? [] : [[key, tidy] as const];
  });
  return left.length === 0 && keys.length > 0 ? undefined : Object.fromEntries(left);
}
