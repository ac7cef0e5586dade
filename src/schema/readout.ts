import type { DaySpan, Readout, ReadoutQuantity } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { modalitySchema } from "./modality.js";
import { QuantitySchema } from "./quantity.js";
import { TermSchema } from "./term.js";
import { idSchema, textSchema } from "./text.js";
import { PartialDateSchema, PlainDateSchema } from "./time.js";

const daySpanSchema = entity<DaySpan>()({ from: PlainDateSchema, through: PlainDateSchema });
/** The schema of a {@link ReadoutQuantity}. */
export const readoutQuantitySchema: ObjectSchema<ReadoutQuantity> = entity<ReadoutQuantity>()({
  quantity: QuantitySchema,
  during: daySpanSchema.exactOptional(),
});

/**
 * The schema of a {@link Readout}.
 *
 * @example
 * ```ts
 * import { ReadoutSchema } from "typed-agreements";
 *
 * const readout = {
 *   by: "us",
 *   on: "2025-11-01",
 *   summary: "At least 25 million tons in each year.",
 *   quantities: [{ quantity: { kind: "at-least", value: 25_000_000, unit: "metric ton", per: "P1Y" } }],
 *   citations: [{ source: "fact-sheet", mode: "paraphrase" }],
 * };
 * console.log(ReadoutSchema.safeParse(readout).success);
 * // → true
 * ```
 */
export const ReadoutSchema: ObjectSchema<Readout> = entity<Readout>()({
  by: idSchema,
  on: PartialDateSchema,
  summary: textSchema,
  term: TermSchema.exactOptional(),
  quantities: listOf(readoutQuantitySchema).exactOptional(),
  scope: textSchema.exactOptional(),
  modality: modalitySchema.exactOptional(),
  citations: citationsSchema,
});
