import type { CommitmentBase } from "./commitment-base.js";
import type { Ids } from "./ids.js";
import type { PartialDate } from "./time.js";

/**
 * A planned visit of one party's representative to another party.
 *
 * @example
 * ```ts
 * import { busan2025, type Visit } from "typed-agreements";
 *
 * const visit = busan2025.commitments.find((c) => c.kind === "visit") as Visit;
 * console.log(visit.visitor, visit.host, visit.when);
 * // → us cn 2026-04
 * ```
 */
export interface Visit<I extends Ids = Ids> extends CommitmentBase<I> {
  /** A visit. */
  readonly kind: "visit";
  /** The id of the party whose representative travels. */
  readonly visitor: I["party"];
  /** The id of the party that receives the visit. */
  readonly host: I["party"];
  /** The planned time, as precisely as the source states it. */
  readonly when: PartialDate;
}
