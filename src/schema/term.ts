import * as z from "zod";
import { type Expected, expectedValue } from "../messages/expected-value.js";
import type {
  EndBefore,
  EndOpen,
  EndThrough,
  EndUnreadable,
  EndUntil,
  Renewal,
  Term,
  TermEnd,
} from "../model/index.js";
import { noBranch } from "./branches.js";
import { entity, type ObjectSchema } from "./entity.js";
import { textSchema } from "./text.js";
import { CalendarDurationSchema, countedFromSchema, dayOrMomentSchema, PartialDateSchema } from "./time.js";
import { oneOf, trueSchema } from "./words.js";

const throughSchema = entity<EndThrough>()({ through: PartialDateSchema });
const untilSchema = entity<EndUntil>()({ until: dayOrMomentSchema });
const beforeSchema = entity<EndBefore>()({ before: PartialDateSchema });
const openSchema = entity<EndOpen>()({ open: trueSchema });
const unreadableSchema = entity<EndUnreadable>()({ unreadable: textSchema });

const END = "{ through: day }, { until: day or moment }, { before: day }, { open: true } or { unreadable: text }";

/**
 * The schema of a {@link TermEnd}.
 *
 * @example
 * ```ts
 * import { TermEndSchema } from "typed-agreements";
 *
 * console.log(TermEndSchema.safeParse({ through: "2026-11-09" }).success);
 * // → true
 * console.log(TermEndSchema.safeParse({ thruogh: "2026-11-09" }).error?.issues[0]?.message);
 * // → Expected { through: day }, { until: day or moment }, { before: day }, { open: true } or { unreadable: text }; got an object. Unknown key "thruogh"; did you mean "through"?
 * ```
 */
export const TermEndSchema: z.ZodType<TermEnd, TermEnd> = z.union(
  [throughSchema, untilSchema, beforeSchema, openSchema, unreadableSchema],
  { error: noBranch(END, [["through"], ["until"], ["before"], ["open"], ["unreadable"]]) },
);

const TIMES: Expected = {
  what: "a whole number of renewals, 1 or more",
  form: "number",
  step: "leave the key out when there is no limit",
};

const renewalSchema = entity<Renewal>()({
  period: CalendarDurationSchema,
  notice: CalendarDurationSchema.exactOptional(),
  times: z
    .int({ error: (issue) => expectedValue(issue, TIMES) })
    .min(1, { error: (issue) => expectedValue(issue, { ...TIMES, step: "leave `renewal` out when there is none" }) })
    .exactOptional(),
  option: trueSchema.exactOptional(),
});

/**
 * The schema of a {@link Term}.
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
  effective: dayOrMomentSchema.exactOptional(),
  duration: CalendarDurationSchema.exactOptional(),
  countedFrom: countedFromSchema.exactOptional(),
  end: TermEndSchema.exactOptional(),
  rule: oneOf(["anniversary", "start-day-counted", "moment"]).exactOptional(),
  renewal: renewalSchema.exactOptional(),
  note: textSchema.exactOptional(),
});
