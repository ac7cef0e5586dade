import * as z from "zod";
import type { LifecycleEvent, PlannedTime } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { QuantitySchema } from "./quantity.js";
import { TermSchema } from "./term.js";
import { idSchema, textSchema } from "./text.js";
import { PartialDateSchema, PlainDateSchema, startSchema } from "./time.js";

const typeSchema = z.enum([
  "signed",
  "entered-into-force",
  "implemented",
  "extended",
  "amended",
  "suspended",
  "resumed",
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "partly-performed",
  "missed",
  "scheduled",
  "rescheduled",
  "postponed",
  "occurred",
  "cancelled",
  "corrected",
]);
const plannedSchema = entity<PlannedTime>()({ from: PartialDateSchema, through: PartialDateSchema.exactOptional() });

/**
 * A {@link LifecycleEvent}.
 *
 * @example
 * ```ts
 * import { LifecycleEventSchema } from "typed-agreements";
 *
 * const event = {
 *   id: "visit-postponed",
 *   type: "postponed",
 *   targets: ["visit"],
 *   on: "2026-03",
 *   authority: "announced",
 *   summary: "The visit was postponed; no new date was given.",
 *   recordedOn: "2026-03-17",
 *   citations: [{ source: "press-release", mode: "paraphrase" }],
 * };
 * console.log(LifecycleEventSchema.safeParse(event).success);
 * // → true
 * ```
 */
export const LifecycleEventSchema: ObjectSchema<LifecycleEvent> = entity<LifecycleEvent>()({
  id: idSchema,
  type: typeSchema,
  targets: z.array(idSchema),
  on: PartialDateSchema,
  through: PartialDateSchema.exactOptional(),
  planned: plannedSchema.exactOptional(),
  quantity: QuantitySchema.exactOptional(),
  effective: startSchema.exactOptional(),
  term: TermSchema.exactOptional(),
  authority: z.enum(["legal", "judicial", "announced", "reported"]),
  by: idSchema.exactOptional(),
  summary: textSchema,
  recordedOn: PlainDateSchema,
  citations: citationsSchema,
});
