import * as z from "zod";
import type {
  Cooperation,
  Dialogue,
  Invitation,
  Measure,
  Purchase,
  Suspension,
  Tariff,
  Undertaking,
  Visit,
} from "../model/index.js";
import { BeneficiarySchema } from "./beneficiary.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { modalitySchema } from "./modality.js";
import { QuantitySchema } from "./quantity.js";
import { rateSchema, rateStepSchema } from "./rate.js";
import { ReadoutSchema, readoutQuantitySchema } from "./readout.js";
import { StatementSchema } from "./statement.js";
import { TermSchema } from "./term.js";
import { idSchema, textSchema } from "./text.js";
import { PartialDateSchema } from "./time.js";
import { oneOf, trueSchema } from "./words.js";

/** The fields of every commitment. Each kind below adds its own; the compiler compares the result with its interface. */
const common = {
  id: idSchema,
  title: textSchema.exactOptional(),
  summary: textSchema,
  promisors: listOf(idSchema),
  promisees: listOf(idSchema),
  beneficiaries: listOf(BeneficiarySchema).exactOptional(),
  performance: oneOf(["joint", "each"]).exactOptional(),
  modality: modalitySchema.exactOptional(),
  wording: textSchema.exactOptional(),
  term: TermSchema.exactOptional(),
  survives: trueSchema.exactOptional(),
  atEnd: StatementSchema.exactOptional(),
  partOf: idSchema.exactOptional(),
  introducedBy: idSchema.exactOptional(),
  rationale: textSchema.exactOptional(),
  expectedEffects: listOf(textSchema).exactOptional(),
  readouts: listOf(ReadoutSchema).exactOptional(),
  citations: citationsSchema,
};

const measureSchema = entity<Measure>()({
  title: textSchema,
  scope: textSchema.exactOptional(),
  announcedOn: PartialDateSchema.exactOptional(),
  instruments: listOf(textSchema).exactOptional(),
});

/**
 * The schema of a {@link Tariff}.
 *
 * @example
 * ```ts
 * import { busan2025, TariffSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => TariffSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'average-tariff-reduction', 'fentanyl-tariff-reduction' ]
 * ```
 */
export const TariffSchema: ObjectSchema<Tariff> = entity<Tariff>()({
  ...common,
  kind: z.literal("tariff"),
  rate: rateSchema,
  steps: listOf(rateStepSchema).exactOptional(),
});

/**
 * The schema of a {@link Suspension}.
 *
 * @example
 * ```ts
 * import { busan2025, SuspensionSchema } from "typed-agreements";
 *
 * const [first] = busan2025.commitments.filter((c) => SuspensionSchema.safeParse(c).success);
 * console.log(first?.id);
 * // → rare-earth-suspension
 * ```
 */
export const SuspensionSchema: ObjectSchema<Suspension> = entity<Suspension>()({
  ...common,
  kind: z.literal("suspension"),
  measure: measureSchema,
});

/**
 * The schema of a {@link Purchase}.
 *
 * @example
 * ```ts
 * import { busan2025, PurchaseSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => PurchaseSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'agricultural-purchases', 'sorghum-log-purchases' ]
 * ```
 */
export const PurchaseSchema: ObjectSchema<Purchase> = entity<Purchase>()({
  ...common,
  kind: z.literal("purchase"),
  goods: listOf(textSchema),
  quantity: QuantitySchema.exactOptional(),
  quantities: listOf(readoutQuantitySchema).exactOptional(),
});

/**
 * The schema of a {@link Cooperation}.
 *
 * @example
 * ```ts
 * import { busan2025, CooperationSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => CooperationSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'fentanyl-cooperation' ]
 * ```
 */
export const CooperationSchema: ObjectSchema<Cooperation> = entity<Cooperation>()({
  ...common,
  kind: z.literal("cooperation"),
  subject: textSchema,
});

/**
 * The schema of a {@link Dialogue}.
 *
 * @example
 * ```ts
 * import { busan2025, DialogueSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => DialogueSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'high-level-dialogue', 'section-301-negotiation' ]
 * ```
 */
export const DialogueSchema: ObjectSchema<Dialogue> = entity<Dialogue>()({
  ...common,
  kind: z.literal("dialogue"),
  subject: textSchema,
});

/**
 * The schema of a {@link Visit}.
 *
 * @example
 * ```ts
 * import { busan2025, VisitSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => VisitSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'trump-visit-china' ]
 * ```
 */
export const VisitSchema: ObjectSchema<Visit> = entity<Visit>()({
  ...common,
  kind: z.literal("visit"),
  visitor: idSchema,
  host: idSchema,
  when: PartialDateSchema,
});

/**
 * The schema of an {@link Invitation}.
 *
 * @example
 * ```ts
 * import { busan2025, InvitationSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => InvitationSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'xi-visit-us' ]
 * ```
 */
export const InvitationSchema: ObjectSchema<Invitation> = entity<Invitation>()({
  ...common,
  kind: z.literal("invitation"),
  invitee: idSchema,
  host: idSchema,
  occasion: textSchema,
  after: idSchema.exactOptional(),
});

/**
 * The schema of an {@link Undertaking}.
 *
 * @example
 * ```ts
 * import { busan2025, UndertakingSchema } from "typed-agreements";
 *
 * const [first] = busan2025.commitments.filter((c) => UndertakingSchema.safeParse(c).success);
 * console.log(first?.id);
 * // → rare-earth-supply
 * ```
 */
export const UndertakingSchema: ObjectSchema<Undertaking> = entity<Undertaking>()({
  ...common,
  kind: z.literal("undertaking"),
  quantity: QuantitySchema.exactOptional(),
});
