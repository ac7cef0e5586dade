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
  /** The quantities that the account states. */
  readonly quantity: readonly ReadoutQuantity[];
  /** The scope that the account states. */
  readonly scope: string;
  /** The term that the account states. */
  readonly term: Term;
  /** The strength of the commitment that the account states. */
  readonly strength: Modality;
}

/**
 * One party's account of a field in which the accounts differ.
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
  /** The id of the party that gave the account. */
  readonly by: PartyId;
  /** The day on which the account was given. */
  readonly on: PartialDate;
  /** The value of the field; absent if no account of this party states one. */
  readonly value?: DisputedValues[F];
  /** The summary of the account, in our own words. */
  readonly summary: string;
  /** The sources of the account. */
  readonly citations: readonly Citation[];
}

/**
 * A field in which the parties' accounts of a commitment differ. It is plain data; {@link explain} returns it in English.
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
    /** The field in which the accounts differ. */
    readonly field: F;
    /** `differs` if the parties state different values, `one-sided` if only some of them state one. */
    readonly kind: "differs" | "one-sided";
    /** One account for each party that gave one, in the order of the parties of the record. */
    readonly accounts: readonly Account<F, I["party"]>[];
  };
}[keyof DisputedValues];
