// Checked by the compiler only: a schema that drifts from its interface does not compile.
import * as z from "zod";
import { entity, type ObjectSchema } from "../../src/schema/entity.js";

interface Thing {
  readonly id: string;
  readonly kind: "a" | "b";
  readonly tags?: readonly string[];
  readonly inner?: { readonly size: number };
}

const id = z.string();
const kind = z.enum(["a", "b"]);
const tags = z.array(z.string()).exactOptional();
const inner = z.strictObject({ size: z.number() }).exactOptional();

export const held: ObjectSchema<Thing> = entity<Thing>()({ id, kind, tags, inner });

// @ts-expect-error an extra key
entity<Thing>()({ id, kind, tags, inner, more: z.string() });
// @ts-expect-error a missing key
entity<Thing>()({ id, tags, inner });
// @ts-expect-error a missing optional key
entity<Thing>()({ id, kind, inner });
// @ts-expect-error a wider type
entity<Thing>()({ id, kind: z.enum(["a", "b", "c"]), tags, inner });
// @ts-expect-error a wider type
entity<Thing>()({ id, kind: z.string(), tags, inner });
// @ts-expect-error a narrower type
entity<Thing>()({ id, kind: z.literal("a"), tags, inner });
// @ts-expect-error another type
entity<Thing>()({ id: z.number(), kind, tags, inner });
// @ts-expect-error any type at all
entity<Thing>()({ id: z.any(), kind, tags, inner });
// @ts-expect-error an optional key where the interface requires it
entity<Thing>()({ id: id.exactOptional(), kind, tags, inner });
// @ts-expect-error a key that may be undefined where the interface requires it
entity<Thing>()({ id: id.optional(), kind, tags, inner });
// @ts-expect-error a required key where the interface has it optional
entity<Thing>()({ id, kind, tags: z.array(z.string()), inner });
// @ts-expect-error a key that may also be undefined where the interface says absent
entity<Thing>()({ id, kind, tags: z.array(z.string()).optional(), inner });
// @ts-expect-error a null where the interface says absent
entity<Thing>()({ id, kind, tags: z.array(z.string()).nullable().exactOptional(), inner });
// @ts-expect-error a default, which makes the input another type than the output
entity<Thing>()({ id: id.default("x"), kind, tags, inner });
// @ts-expect-error a coercion, which takes anything
entity<Thing>()({ id: z.coerce.string(), kind, tags, inner });
// @ts-expect-error a transform
entity<Thing>()({ id: z.number().transform(String), kind, tags, inner });
// @ts-expect-error a drift inside
entity<Thing>()({ id, kind, tags, inner: z.strictObject({ size: z.number(), more: z.number() }).exactOptional() });
