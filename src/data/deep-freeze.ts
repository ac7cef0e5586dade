/** Freezes a value and everything in it, so that one caller cannot change a record that another caller uses. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  // This runs for every record when the package is imported. `Object.values`, and a call for each string, take twice the rest.
  if (Array.isArray(value)) {
    for (const inner of value) if (typeof inner === "object") deepFreeze(inner);
  } else {
    for (const key in value) {
      const inner: unknown = value[key];
      if (typeof inner === "object") deepFreeze(inner);
    }
  }
  return Object.freeze(value);
}
