import * as z from "zod";
import type {
  Cooperation,
  Dialogue,
  Invitation,
  Purchase,
  Suspension,
  Tariff,
  Undertaking,
  Visit,
} from "../model/index.js";
import {
  CooperationSchema,
  DialogueSchema,
  InvitationSchema,
  PurchaseSchema,
  SuspensionSchema,
  TariffSchema,
  UndertakingSchema,
  VisitSchema,
} from "./commitment-kinds.js";
import type { ObjectSchema } from "./entity.js";
import { unknownKind } from "./kinds.js";

/**
 * The schema of a {@link Commitment}, distinguished by `kind`.
 *
 * @example
 * ```ts
 * import { busan2025, CommitmentSchema } from "typed-agreements";
 *
 * const [first] = busan2025.commitments;
 * console.log(CommitmentSchema.safeParse({ ...first, kind: "tarif" }).error?.issues[0]?.message);
 * // → Unknown kind "tarif"; did you mean "tariff"?
 * ```
 */
export const CommitmentSchema: z.ZodDiscriminatedUnion<
  readonly [
    ObjectSchema<Tariff>,
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
    TariffSchema,
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
      "tariff",
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
