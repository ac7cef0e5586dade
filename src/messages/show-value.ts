/** A value as an error message shows it: quoted if it is text, cut if it is long. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === null || typeof value !== "object") return String(value);
  if (value instanceof Date) return "a Date";
  return Array.isArray(value) ? "an array" : "an object";
}
