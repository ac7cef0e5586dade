import type { Beneficiary } from "./beneficiary.js";
import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { Modality } from "./modality.js";
import type { Readout } from "./readout.js";
import type { Statement } from "./statement.js";
import type { Term } from "./term.js";

/**
 * The fields of every commitment, whatever its kind: "a discrete, specific, publicly expressed" undertaking (G20 Research
 * Group).
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
  /** The id, unique in the record. Never change it. */
  readonly id: I["commitment"];
  /** A short title, shown wherever a person reads about the commitment. */
  readonly title?: string;
  /** The content of the commitment, in our own words. */
  readonly summary: string;
  /** The parties that owe it. If there are several, `performance` says whether they owe it together or separately. */
  readonly promisors: readonly I["party"][];
  /** The parties to which it is owed; none for a unilateral act. */
  readonly promisees: readonly I["party"][];
  /**
   * The states or groups that it favours although nothing is owed to them. A party to which something is owed is a promisee and
   * is not listed here.
   */
  readonly beneficiaries?: readonly Beneficiary[];
  /** `joint` if several promisors owe it together, `each` if each owes it by itself; absent if the source does not say. */
  readonly performance?: "joint" | "each";
  /** The strength of the commitment; absent if the source does not say. */
  readonly modality?: Modality;
  /** The verb of the source, as printed: "agreed", "consented", "confirmed"; absent if the source was not quoted. */
  readonly wording?: string;
  /** The term, as the source states it; absent if the source does not say. */
  readonly term?: Term;
  /** `true` for a clause that survives the agreement, by its own words. */
  readonly survives?: true;
  /** The rule that applies after its end: "the 24 percentage points come back". */
  readonly atEnd?: Statement<I>;
  /** The commitment that this one is a part of; figures of a part are never added to those of the whole. */
  readonly partOf?: I["commitment"];
  /** The event that introduced it, if it was not part of the agreement from the start. */
  readonly introducedBy?: I["event"];
  /** Why it was undertaken, as the source explains it, in our own words. */
  readonly rationale?: string;
  /** The expected result, in our own words. */
  readonly expectedEffects?: readonly string[];
  /** The parties' own accounts of it. */
  readonly readouts?: readonly Readout<I>[];
  /** The sources of the commitment. */
  readonly citations: readonly Citation<I>[];
}
