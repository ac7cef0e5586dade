import * as z from "zod";
import type {
  Cooperation,
  Dialogue,
  Invitation,
  Purchase,
  Suspension,
  TariffReduction,
  Undertaking,
  Visit,
} from "../model/index.js";
import {
  CooperationSchema,
  DialogueSchema,
  InvitationSchema,
  PurchaseSchema,
  SuspensionSchema,
  TariffReductionSchema,
  UndertakingSchema,
  VisitSchema,
} from "./commitment-kinds.js";
import type { ObjectSchema } from "./entity.js";
import { unknownKind } from "./kinds.js";

/**
 * A {@link Commitment}, told apart by `kind`.
 *
 * @example
 * ```ts
 * import { busan2025, CommitmentSchema } from "typed-agreements";
 *
 * const [first] = busan2025.commitments;
 * console.log(CommitmentSchema.safeParse({ ...first, kind: "tarif-reduction" }).error?.issues[0]?.message);
 * // → Unknown kind "tarif-reduction"; did you mean "tariff-reduction"?
 * ```
 */
export const CommitmentSchema: z.ZodDiscriminatedUnion<
  readonly [
    ObjectSchema<TariffReduction>,
    ObjectSchema<Suspension>,
    ObjectSchema<Purchase>,
    ObjectSchema<Cooperation>,
    ObjectSchema<Dialogue>,
    ObjectSchema<Visit>,
    ObjectSchema<Invitation>,
    ObjectSchema<Undertaking>,
  ],
  "kind"
> = z.discriminatedUnion(
  "kind",
  [
    TariffReductionSchema,
    SuspensionSchema,
    PurchaseSchema,
    CooperationSchema,
    DialogueSchema,
    VisitSchema,
    InvitationSchema,
    UndertakingSchema,
  ],
  {
    error: unknownKind([
      "tariff-reduction",
      "suspension",
      "purchase",
      "cooperation",
      "dialogue",
      "visit",
      "invitation",
      "undertaking",
    ]),
  },
);
