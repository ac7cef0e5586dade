import { AgreementSchema } from "./agreement.js";
import { type RejectedParts, rejectedParts } from "./rejected-parts.js";

type Issues = NonNullable<ReturnType<typeof AgreementSchema.safeParse>["error"]>["issues"];

/** The largest number of invalid entries of a list that are described. In a hostile file there can be millions. */
const MOST_ENTRIES = 1000;

/**
 * Returns the issues of `AgreementSchema.safeParse(value)` in a fraction of the time: the schema does not get the array entries and
 * the objects that the predicate accepts. If an array has more invalid entries than can be described, an issue of the array says so.
 * Empty for an agreement.
 *
 * @param rejected - The parts that the predicate rejects, if they are known.
 */
export function issuesOf(value: unknown, rejected?: RejectedParts): Issues {
  if (!isPlain(value)) return plainly(value);
  const { keys, entries } = rejected ?? rejectedParts(value);
  const left: Record<string, unknown> = {};
  const more: Issues = [];
  for (const key of Object.keys(value)) {
    const part = value[key];
    const indices = entries.get(key);
    if (indices !== undefined) {
      left[key] = indices.slice(0, MOST_ENTRIES).map((index) => (part as readonly unknown[])[index]);
      if (indices.length > MOST_ENTRIES) more.push(tooMany(key));
    }
    // The objects of a record are optional: without those that are accepted, no key is missing.
    else if (keys.has(key) || typeof part !== "object") define(left, key, part);
  }
  const issues = plainly(left).map((issue) => {
    const [key = "", index, ...rest] = issue.path;
    const indices = entries.get(String(key));
    return indices === undefined || index === undefined
      ? issue
      : { ...issue, path: [key, indices[Number(index)] as number, ...rest] };
  });
  return [...issues, ...more];
}

function tooMany(key: string): Issues[number] {
  const message = `There are more than ${MOST_ENTRIES} invalid entries in this list; the others are not listed. Fix the first ones, then validate again`;
  return { code: "custom", path: [key], message, input: undefined };
}

/** Sets a key. `__proto__` would set the prototype otherwise, and is an unknown key. */
function define(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

function plainly(value: unknown): Issues {
  try {
    return AgreementSchema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    // Zod passes the issues of a part as the arguments of a call, and the stack has no room for hundreds of thousands.
    if (!(error instanceof RangeError)) throw error;
    const message =
      "There are too many invalid values in this record to list them. Look for a long list of wrong values";
    return [{ code: "custom", path: [], message, input: undefined }];
  }
}

/** True if a copy is equivalent: an instance of a class, or an object that inherits, may have keys that a copy does not. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
