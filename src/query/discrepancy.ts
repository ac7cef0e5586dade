import type { Citation, Ids, Modality, PartialDate, ReadoutQuantity, Term } from "../model/index.js";

/**
 * The fields in which accounts can differ, each with the type of its values.
 *
 * @example
 * ```ts
 * import { busan2025, discrepancies, type DisputedValues } from "typed-agreements";
 *
 * const field: keyof DisputedValues = "quantity";
 * console.log(discrepancies(busan2025).filter((one) => one.field === field).map((one) => one.subject));
 * // → [ 'agricultural-purchases' ]
 * ```
 */
export interface DisputedValues {
  /** All quantities that the account gives. */
  readonly quantity: readonly ReadoutQuantity[];
  /** The scope. */
  readonly scope: string;
  /** The term. */
  readonly term: Term;
  /** The modality: how strongly it binds. */
  readonly strength: Modality;
}

/**
 * One party's account of the field in which the accounts differ.
 *
 * @example
 * ```ts
 * import { type Account, busan2025, discrepancies } from "typed-agreements";
 *
 * const [first] = discrepancies(busan2025);
 * const accounts: readonly Account[] = first?.accounts ?? [];
 * for (const { by, on, value } of accounts) console.log(by, on, value === undefined);
 * // → us 2025-11-04 false
 * // → cn 2025-10-30 false
 * ```
 */
export interface Account<F extends keyof DisputedValues = keyof DisputedValues, PartyId extends string = string> {
  /** The party whose account it is. */
  readonly by: PartyId;
  /** The day on which it was given. */
  readonly on: PartialDate;
  /** The value; absent if no account of this party gives one. */
  readonly value?: DisputedValues[F];
  /** The summary of the account, in our own words. */
  readonly summary: string;
  /** The sources of the account. */
  readonly citations: readonly Citation[];
}

/**
 * A field in which the parties' accounts of a commitment differ, distinguished by `field`. Plain data; {@link explain} makes the
 * sentence.
 *
 * @example
 * ```ts
 * import { busan2025, type Discrepancy, discrepancies } from "typed-agreements";
 *
 * const found: Discrepancy | undefined = discrepancies(busan2025).find((one) => one.field === "scope");
 * console.log(found?.subject, found?.kind);
 * // → fentanyl-tariff-reduction differs
 * ```
 */
export type Discrepancy<I extends Ids = Ids> = {
  [F in keyof DisputedValues]: {
    /** Always `"discrepancy"`. */
    readonly question: "discrepancy";
    /** The id of the agreement. */
    readonly agreement: string;
    /** The id of the commitment. */
    readonly subject: I["commitment"];
    /** The field in which they differ. */
    readonly field: F;
    /** `differs` if they give different values, `one-sided` if only some of the parties give one. */
    readonly kind: "differs" | "one-sided";
    /** The accounts of every party that gave one, in the order of the record's parties. */
    readonly accounts: readonly Account<F, I["party"]>[];
  };
}[keyof DisputedValues];
