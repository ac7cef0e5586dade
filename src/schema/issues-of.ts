import { AgreementSchema } from "./agreement.js";
import { type RejectedParts, rejectedParts } from "./rejected-parts.js";

type Issues = NonNullable<ReturnType<typeof AgreementSchema.safeParse>["error"]>["issues"];

/**
 * Returns the issues of `AgreementSchema.safeParse(value)` in a fraction of the time: the schema does not get the array entries and
 * the objects that the predicate accepts. Empty for an agreement.
 *
 * @param rejected - The parts that the predicate rejects, if they are known.
 */
export function issuesOf(value: unknown, rejected?: RejectedParts): Issues {
  if (!isPlain(value)) return plainly(value);
  const { keys, entries } = rejected ?? rejectedParts(value);
  const left: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const part = value[key];
    const indices = entries.get(key);
    if (indices !== undefined) left[key] = indices.map((index) => (part as readonly unknown[])[index]);
    // The objects of a record are optional: without those that are accepted, no key is missing.
    else if (keys.has(key) || typeof part !== "object") define(left, key, part);
  }
  return plainly(left).map((issue) => {
    const [key = "", index, ...rest] = issue.path;
    const indices = entries.get(String(key));
    return indices === undefined || index === undefined
      ? issue
      : { ...issue, path: [key, indices[Number(index)] as number, ...rest] };
  });
}

/** Sets a key. `__proto__` would set the prototype otherwise, and is an unknown key. */
function define(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

function plainly(value: unknown): Issues {
  return AgreementSchema.safeParse(value).error?.issues ?? [];
}

/** True if a copy is equivalent: an instance of a class, or an object that inherits, may have keys that a copy does not. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
