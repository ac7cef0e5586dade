// The functions that the generated predicate calls. Each returns the least number of characters that a value takes as JSON, or
// 0 if the value is invalid.

/** The length returned for an integer that a double may not represent exactly. It is negative: the JSON needs a closer look. */
export const UNKNOWN_LENGTH: number = -(2 ** 30);

const TEXT = /\S/u;
const ID = /^\S+$/u;

/** Returns the length of a string with its quotes. */
export function stringLength(value: unknown): number {
  return typeof value === "string" ? value.length + 2 : 0;
}

/**
 * Returns the length of a string that is not blank, with its quotes. Half of a record is such strings, and nearly all of them
 * begin with a visible character. To look at it takes less time than to start the regular expression: an eighth of the whole
 * predicate.
 */
export function textLength(value: unknown): number {
  if (typeof value !== "string") return 0;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || TEXT.test(value) ? value.length + 2 : 0;
}

/** Returns the length of a string that has no white space and is not empty, with its quotes. */
export function idLength(value: unknown): number {
  return typeof value === "string" && ID.test(value) ? value.length + 2 : 0;
}

/** Returns the least length of a finite number. Integers that a double cannot represent exactly have {@link UNKNOWN_LENGTH}. */
export function numberLength(value: number): number {
  const size = Math.abs(value);
  const sign = value < 0 ? 1 : 0;
  if (!Number.isInteger(value)) return sign + fractionLength(size);
  if (!Number.isSafeInteger(value)) return UNKNOWN_LENGTH;
  if (size < 1000) return sign + (size < 10 ? 1 : size < 100 ? 2 : 3);
  let zeros = 0;
  for (let rest = size; rest % 10 === 0; rest /= 10) zeros += 1;
  const digits = String(size).length;
  // 25000000 can be written as 25e6.
  return sign + (zeros < 3 ? digits : digits - zeros + (zeros < 10 ? 2 : 3));
}

/** Returns the least length of a fraction. An exponent shortens only numbers below 0.01: 0.005 can be written as 5e-3. */
function fractionLength(size: number): number {
  return size < 0.01 ? 4 : String(size).length;
}

/** True for an object that JSON or YAML can contain. The test is the same as that of Zod's records. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const made = value.constructor;
  if (typeof made !== "function") return true;
  const { prototype } = made;
  return typeof prototype === "object" && prototype !== null && Object.hasOwn(prototype, "isPrototypeOf");
}
