/**
 * Returns a value without the keys and entries that are `undefined`. An object or a list that loses all its content is left out
 * too: an empty one would make a statement that nobody made.
 */
export function withoutUndefined(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.map(withoutUndefined).filter((entry) => entry !== undefined);
    return entries.length === 0 && value.length > 0 ? undefined : entries;
  }
  const left: Record<string, unknown> = {};
  let isEmpty = true;
  let wasEmpty = true;
  for (const key of Object.keys(value)) {
    wasEmpty = false;
    const inner = withoutUndefined((value as Readonly<Record<string, unknown>>)[key]);
    if (inner === undefined) continue;
    isEmpty = false;
    left[key] = inner;
  }
  return isEmpty && !wasEmpty ? undefined : left;
}
