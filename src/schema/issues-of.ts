import { AgreementSchema } from "./agreement.js";
import { ENTRY_LENGTHS } from "./generated/agreement-length.js";

type Issues = NonNullable<ReturnType<typeof AgreementSchema.safeParse>["error"]>["issues"];

/**
 * Returns the issues of `AgreementSchema.safeParse(value)` in a fraction of the time: the schema gets only the array entries that
 * the predicate rejects. Empty for an agreement.
 */
export function issuesOf(value: unknown): Issues {
  if (!isPlain(value)) return plainly(value);
  const left: Record<string, unknown> = { ...value };
  const indices = new Map<PropertyKey, readonly number[]>();
  for (const [key, lengthOf] of Object.entries(ENTRY_LENGTHS)) {
    const list = left[key];
    if (!Array.isArray(list)) continue;
    const wrong: number[] = [];
    for (let index = 0; index < list.length; index += 1) if (lengthOf(list[index]) === 0) wrong.push(index);
    left[key] = wrong.map((index) => list[index]);
    indices.set(key, wrong);
  }
  return plainly(left).map((issue) => {
    const [key = "", index, ...rest] = issue.path;
    const wrong = indices.get(key);
    return wrong === undefined || index === undefined
      ? issue
      : { ...issue, path: [key, wrong[Number(index)] as number, ...rest] };
  });
}

function plainly(value: unknown): Issues {
  return AgreementSchema.safeParse(value).error?.issues ?? [];
}

/** True if a copy is equivalent: an instance of a class, or an object that inherits, may have keys that a copy does not. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
