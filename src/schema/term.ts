import * as z from "zod";
import type { EndOpen, EndThrough, EndUntil, Term, TermEnd } from "../model/index.js";
import { noBranch } from "./branches.js";
import { entity, type ObjectSchema } from "./entity.js";
import { textSchema } from "./text.js";
import { boundarySchema, CalendarDurationSchema, PlainDateSchema, startSchema } from "./time.js";

const throughSchema = entity<EndThrough>()({ through: PlainDateSchema });
const untilSchema = entity<EndUntil>()({ until: boundarySchema });
const openSchema = entity<EndOpen>()({ open: z.literal(true) });

/**
 * A {@link TermEnd}.
 *
 * @example
 * ```ts
 * import { TermEndSchema } from "typed-agreements";
 *
 * console.log(TermEndSchema.safeParse({ through: "2026-11-09" }).success);
 * // → true
 * console.log(TermEndSchema.safeParse({ thruogh: "2026-11-09" }).error?.issues[0]?.message);
 * // → Expected { through: day }, { until: day or moment } or { open: true }. Unknown key "thruogh"; did you mean "through"?
 * ```
 */
export const TermEndSchema: z.ZodType<TermEnd, TermEnd> = z.union([throughSchema, untilSchema, openSchema], {
  error: noBranch("{ through: day }, { until: day or moment } or { open: true }", [["through"], ["until"], ["open"]]),
});

/**
 * A {@link Term}.
 *
 * @example
 * ```ts
 * import { TermSchema } from "typed-agreements";
 *
 * console.log(TermSchema.safeParse({ effective: "2025-11-10", duration: "P1Y" }).success);
 * // → true
 * console.log(TermSchema.safeParse({ durration: "P1Y" }).error?.issues[0]?.message);
 * // → Unknown key "durration"; did you mean "duration"?
 * ```
 */
export const TermSchema: ObjectSchema<Term> = entity<Term>()({
  effective: startSchema.exactOptional(),
  duration: CalendarDurationSchema.exactOptional(),
  end: TermEndSchema.exactOptional(),
  rule: z.enum(["anniversary", "start-day-counted", "moment"]).exactOptional(),
  note: textSchema.exactOptional(),
});
