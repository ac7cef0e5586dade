import * as z from "zod";
import type {
  Cooperation,
  Dialogue,
  Invitation,
  Measure,
  Purchase,
  RateChange,
  Suspension,
  TariffReduction,
  Undertaking,
  Visit,
} from "../model/index.js";
import { BeneficiarySchema } from "./beneficiary.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { modalitySchema } from "./modality.js";
import { QuantitySchema } from "./quantity.js";
import { ReadoutSchema } from "./readout.js";
import { TermSchema } from "./term.js";
import { idSchema, textSchema } from "./text.js";
import { PartialDateSchema } from "./time.js";

/** What every commitment has; each kind below adds its own and is held against its interface as a whole. */
const common = {
  id: idSchema,
  summary: textSchema,
  promisors: z.array(idSchema),
  promisees: z.array(idSchema),
  beneficiaries: z.array(BeneficiarySchema).exactOptional(),
  modality: modalitySchema,
  wording: textSchema,
  term: TermSchema.exactOptional(),
  partOf: idSchema.exactOptional(),
  introducedBy: idSchema.exactOptional(),
  rationale: textSchema.exactOptional(),
  expectedEffects: z.array(textSchema).exactOptional(),
  readouts: z.array(ReadoutSchema).exactOptional(),
  citations: citationsSchema,
};

const rateChangeSchema = entity<RateChange>()({
  from: z.number(),
  to: z.number(),
  unit: z.literal("percent"),
  basis: z.enum(["average", "additional", "applied"]),
});

const measureSchema = entity<Measure>()({
  title: textSchema,
  scope: textSchema.exactOptional(),
  announcedOn: PartialDateSchema.exactOptional(),
  instruments: z.array(textSchema).exactOptional(),
});

/**
 * A {@link TariffReduction}.
 *
 * @example
 * ```ts
 * import { busan2025, TariffReductionSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => TariffReductionSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'average-tariff-reduction', 'fentanyl-tariff-reduction' ]
 * ```
 */
export const TariffReductionSchema: ObjectSchema<TariffReduction> = entity<TariffReduction>()({
  ...common,
  kind: z.literal("tariff-reduction"),
  rate: rateChangeSchema,
});

/**
 * A {@link Suspension}.
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
 * A {@link Purchase}.
 *
 * @example
 * ```ts
 * import { busan2025, PurchaseSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => PurchaseSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'agricultural-purchases' ]
 * ```
 */
export const PurchaseSchema: ObjectSchema<Purchase> = entity<Purchase>()({
  ...common,
  kind: z.literal("purchase"),
  goods: z.array(textSchema),
  quantity: QuantitySchema,
});

/**
 * A {@link Cooperation}.
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
 * A {@link Dialogue}.
 *
 * @example
 * ```ts
 * import { busan2025, DialogueSchema } from "typed-agreements";
 *
 * console.log(busan2025.commitments.filter((c) => DialogueSchema.safeParse(c).success).map((c) => c.id));
 * // → [ 'high-level-dialogue' ]
 * ```
 */
export const DialogueSchema: ObjectSchema<Dialogue> = entity<Dialogue>()({
  ...common,
  kind: z.literal("dialogue"),
  subject: textSchema,
});

/**
 * A {@link Visit}.
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
 * An {@link Invitation}.
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
 * An {@link Undertaking}.
 *
 * @example
 * ```ts
 * import { busan2025, UndertakingSchema } from "typed-agreements";
 *
 * const [first] = busan2025.commitments.filter((c) => UndertakingSchema.safeParse(c).success);
 * console.log(first?.id);
 * // → leader-roadmap
 * ```
 */
export const UndertakingSchema: ObjectSchema<Undertaking> = entity<Undertaking>()({
  ...common,
  kind: z.literal("undertaking"),
});
