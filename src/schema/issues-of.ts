import * as z from "zod";
import { AgreementSchema } from "./agreement.js";
import { compiledFor } from "./is-agreement.js";

type Issues = NonNullable<ReturnType<typeof AgreementSchema.safeParse>["error"]>["issues"];

/** The arrays of a record, with the schema of their entries. */
const LISTS = Object.entries(AgreementSchema.shape).flatMap(([key, part]) =>
  part instanceof z.ZodArray ? [[key, part.element as z.ZodType] as const] : [],
);

/**
 * Returns the issues of `AgreementSchema.safeParse(value)`, in a fraction of the time: array entries that the compiled schema
 * accepts are not passed to the plain schema, which has the messages. Empty for an agreement.
 */
export function issuesOf(value: unknown): Issues {
  if (!isPlain(value)) return plainly(value);
  const left: Record<string, unknown> = { ...value };
  const indices = new Map<PropertyKey, readonly number[]>();
  for (const [key, schema] of LISTS) {
    const list = left[key];
    if (!Array.isArray(list)) continue;
    const takes = compiledFor(schema);
    const wrong = [...list.keys()].filter((index) => !takes(list[index]));
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
