import type { LifecycleEvent, PlannedTime } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { QuantitySchema } from "./quantity.js";
import { rateSetSchema } from "./rate.js";
import { TermSchema } from "./term.js";
import { idSchema, textSchema } from "./text.js";
import { dayOrMomentSchema, PartialDateSchema, PlainDateSchema } from "./time.js";
import { oneOf } from "./words.js";

/** Words that sources use for some of the types. "Denounced" means withdrawn or, between two parties, terminated. */
const SYNONYMS = {
  denounced: ["withdrawn", "terminated"],
  denunciation: ["withdrawn", "terminated"],
  withdrawal: ["withdrawn"],
  abrogated: ["terminated"],
  termination: ["terminated"],
  "in-force": ["entered-into-force"],
  "entry-into-force": ["entered-into-force"],
  effective: ["entered-into-force"],
  signature: ["signed"],
  ratification: ["ratified"],
  accession: ["acceded"],
  lapsed: ["expired"],
  prolonged: ["extended"],
  fulfilled: ["performed"],
  replaced: ["superseded"],
  annulled: ["invalidated"],
  void: ["invalidated"],
  delayed: ["postponed"],
  held: ["occurred"],
  "took-place": ["occurred"],
} as const;

/** The schema of the type of an event; its `options` list all types. */
export const eventTypeSchema = oneOf(
  [
    "signed",
    "ratified",
    "acceded",
    "provisionally-applied",
    "entered-into-force",
    "implemented",
    "extended",
    "renewed",
    "amended",
    "suspended",
    "resumed",
    "expired",
    "withdrawn",
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
    "retracted",
  ],
  SYNONYMS,
);
const plannedSchema = entity<PlannedTime>()({ from: PartialDateSchema, through: PartialDateSchema.exactOptional() });

/** The keys that give an event its date. Every event has at least one of them. */
const DAYS = ["on", "effective", "recordedOn"] as const;

/**
 * The schema of a {@link LifecycleEvent}. At least one of `on`, `effective` and `recordedOn` is required. Because of that, Zod
 * does not allow `.pick` and `.omit` on it; use them on `z.strictObject(LifecycleEventSchema.shape)`.
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
 * const { on, recordedOn, ...undated } = event;
 * console.log(LifecycleEventSchema.safeParse(undated).error?.issues[0]?.message);
 * // → Expected a day; got an event without one; add at least one of on, effective, recordedOn
 * ```
 */
export const LifecycleEventSchema: ObjectSchema<LifecycleEvent> = entity<LifecycleEvent>()({
  id: idSchema,
  type: eventTypeSchema,
  targets: listOf(idSchema, '["rare-earth-suspension"]'),
  on: PartialDateSchema.exactOptional(),
  through: PartialDateSchema.exactOptional(),
  planned: plannedSchema.exactOptional(),
  quantity: QuantitySchema.exactOptional(),
  effective: dayOrMomentSchema.exactOptional(),
  term: TermSchema.exactOptional(),
  rate: rateSetSchema.exactOptional(),
  corrects: idSchema.exactOptional(),
  means: oneOf(["acceptance", "approval", "succession"]).exactOptional(),
  authority: oneOf(["legal", "judicial", "announced", "reported"]),
  by: idSchema.exactOptional(),
  summary: textSchema,
  recordedOn: PlainDateSchema.exactOptional(),
  citations: citationsSchema,
})
  .refine((event) => DAYS.some((key) => event[key] !== undefined), {
    error: `Expected a day; got an event without one; add at least one of ${DAYS.join(", ")}`,
  })
  // The same requirement for a JSON Schema generated from this one; without `type` and `properties`, Ajv in strict mode rejects
  // it.
  .meta({ anyOf: DAYS.map((key) => ({ type: "object", properties: { [key]: {} }, required: [key] })) });
