import type { Beneficiary } from "./beneficiary.js";
import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { Modality } from "./modality.js";
import type { Readout } from "./readout.js";
import type { Statement } from "./statement.js";
import type { Term } from "./term.js";

/**
 * The fields that every commitment has, of any kind. A commitment is "a discrete, specific, publicly expressed" undertaking
 * (G20 Research Group).
 *
 * @example
 * ```ts
 * import { busan2025, type CommitmentBase } from "typed-agreements";
 *
 * const commitments: readonly CommitmentBase[] = busan2025.commitments;
 * console.log(commitments.length, commitments[0]?.promisors, commitments[0]?.wording);
 * // → 31 [ 'us' ] agreed
 * ```
 */
export interface CommitmentBase<I extends Ids = Ids> {
  /** The id of the commitment, unique in the record: `"rare-earth-suspension"`. Never change it. */
  readonly id: I["commitment"];
  /** A short title, which tables and sentences show. */
  readonly title?: string;
  /** The content of the commitment, in our own words. */
  readonly summary: string;
  /**
   * The parties that owe the commitment. If there are several, `performance` says whether they owe it together or separately.
   */
  readonly promisors: readonly I["party"][];
  /** The parties to which the commitment is owed; empty for a unilateral act. */
  readonly promisees: readonly I["party"][];
  /**
   * The states or groups that the commitment favours although nothing is owed to them. A party to which something is owed is a
   * promisee and is not listed here.
   */
  readonly beneficiaries?: readonly Beneficiary[];
  /**
   * `joint` if several promisors owe the commitment together, `each` if each owes it by itself; absent if the source does not
   * say.
   */
  readonly performance?: "joint" | "each";
  /** The strength of the commitment; absent if the source does not say. */
  readonly modality?: Modality;
  /** The verb that the source prints: "agreed", "consented", "confirmed"; absent if the source was not quoted. */
  readonly wording?: string;
  /** The term, as the source states it; absent if the source states none. */
  readonly term?: Term;
  /** `true` if the clause says that it survives the end of the agreement. */
  readonly survives?: true;
  /** The rule that applies after the end: "the 24 percentage points come back". */
  readonly atEnd?: Statement<I>;
  /** The id of the commitment that this one is part of. Amounts of a part are never added to those of the whole. */
  readonly partOf?: I["commitment"];
  /** The id of the event that introduced the commitment, if it was not part of the agreement from the start. */
  readonly introducedBy?: I["event"];
  /** The reason for the commitment that the source gives, in our own words. */
  readonly rationale?: string;
  /** The results that the source expects, in our own words. */
  readonly expectedEffects?: readonly string[];
  /** The parties' own accounts of the commitment. */
  readonly readouts?: readonly Readout<I>[];
  /** The sources of the commitment. */
  readonly citations: readonly Citation<I>[];
}
