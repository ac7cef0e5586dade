import type { Citation, Ids, Modality, PartialDate, ReadoutQuantity, Term } from "../model/index.js";

/**
 * What the accounts of the parties can differ in, and what an account says of it: how much, what is covered, how long, how
 * strongly it binds.
 *
 * @example
 * ```ts
 * import { busan2025, discrepancies, type DisputedValues } from "typed-agreements";
 *
 * const field: keyof DisputedValues = "quantity";
 * console.log(discrepancies(busan2025).filter((one) => one.field === field).map((one) => one.commitment));
 * // → [ 'agricultural-purchases' ]
 * ```
 */
export interface DisputedValues {
  /** How much: all quantities that the account gives. */
  readonly quantity: readonly ReadoutQuantity[];
  /** What is covered. */
  readonly scope: string;
  /** How long. */
  readonly term: Term;
  /** How strongly it binds. */
  readonly strength: Modality;
}

/**
 * What one party's account says of the field in which the accounts differ.
 *
 * @example
 * ```ts
 * import { type Account, busan2025, discrepancies } from "typed-agreements";
 *
 * const [first] = discrepancies(busan2025);
 * const accounts: readonly Account[] = first?.accounts ?? [];
 * for (const { by, on, value } of accounts) console.log(by, on, value === undefined);
 * // → us 2025-11-01 false
 * // → cn 2025-10-31 true
 * ```
 */
export interface Account<F extends keyof DisputedValues = keyof DisputedValues, I extends Ids = Ids> {
  /** The party whose account it is. */
  readonly by: I["party"];
  /** When it was given. */
  readonly on: PartialDate;
  /** What it says; absent when this party gives no value in any of its accounts. */
  readonly value?: DisputedValues[F];
  /** What the account says, in our own words. */
  readonly summary: string;
  /** Where it stands. */
  readonly citations: readonly Citation<I>[];
}

/**
 * A commitment of which the accounts of the parties differ, told apart by `field`.
 *
 * @example
 * ```ts
 * import { busan2025, type Discrepancy, discrepancies } from "typed-agreements";
 *
 * const found: Discrepancy | undefined = discrepancies(busan2025).find((one) => one.field === "scope");
 * console.log(found?.commitment, found?.kind);
 * // → rare-earth-suspension differs
 * ```
 */
export type Discrepancy<I extends Ids = Ids> = {
  [F in keyof DisputedValues]: {
    /** The commitment that the accounts are of. */
    readonly commitment: I["commitment"];
    /** In what they differ. */
    readonly field: F;
    /** Whether they give different values, or only some of the parties give one. */
    readonly kind: "differs" | "one-sided";
    /** The accounts of every party that gave one, in the order of the record's parties. */
    readonly accounts: readonly Account<F, I>[];
    /** The difference in one English sentence. */
    readonly explanation: string;
  };
}[keyof DisputedValues];
