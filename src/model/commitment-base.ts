import type { Beneficiary } from "./beneficiary.js";
import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { Modality } from "./modality.js";
import type { Readout } from "./readout.js";
import type { Statement } from "./statement.js";
import type { Term } from "./term.js";

/**
 * What every commitment says, whatever its kind: "a discrete, specific, publicly expressed" undertaking (G20 Research
 * Group).
 *
 * @example
 * ```ts
 * import { busan2025, type CommitmentBase } from "typed-agreements";
 *
 * const commitments: readonly CommitmentBase[] = busan2025.commitments;
 * console.log(commitments.length, commitments[0]?.promisors, commitments[0]?.wording);
 * // → 23 [ 'us' ] agreed
 * ```
 */
export interface CommitmentBase<I extends Ids = Ids> {
  /** The id, unique in the record and kept for ever. */
  readonly id: I["commitment"];
  /** A short label, shown wherever a person reads about the commitment. */
  readonly title?: string;
  /** What was undertaken, in our own words. */
  readonly summary: string;
  /** The parties that owe it. Whether several owe it together or each by itself is said by `performance`. */
  readonly promisors: readonly I["party"][];
  /** The parties to which it is owed; none for a unilateral act. */
  readonly promisees: readonly I["party"][];
  /** Whom it favours although nothing is owed to it. A party to which something is owed is a promisee, and not listed here. */
  readonly beneficiaries?: readonly Beneficiary[];
  /** Whether several promisors owe it together (`joint`) or each by itself (`each`); absent when the source does not say. */
  readonly performance?: "joint" | "each";
  /** How strongly it binds; absent when the source does not say. */
  readonly modality?: Modality;
  /** The verb of the source, as printed: "agreed", "consented", "confirmed"; absent when the source was not quoted. */
  readonly wording?: string;
  /** How long it runs, as the source states it; absent when the source does not say. */
  readonly term?: Term;
  /** `true` for a clause that outlives the agreement, by its own words. */
  readonly survives?: true;
  /** What applies once it ends: "the 24 percentage points come back". */
  readonly atEnd?: Statement<I>;
  /** The commitment that this one is a part of; figures of a part are never added to those of its whole. */
  readonly partOf?: I["commitment"];
  /** The event that brought it into the record, when it was not there from the start. */
  readonly introducedBy?: I["event"];
  /** Why it was undertaken, as the source explains it, in our own words. */
  readonly rationale?: string;
  /** What it was expected to lead to, in our own words. */
  readonly expectedEffects?: readonly string[];
  /** The parties' own accounts of it. */
  readonly readouts?: readonly Readout<I>[];
  /** What it rests on. */
  readonly citations: readonly Citation<I>[];
}
