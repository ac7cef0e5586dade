import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * What became of an issue: it stayed `unresolved`, it was `not-on-agenda`, or it was `discussed` and nothing is known to
 * have been agreed on it.
 *
 * @example
 * ```ts
 * import { type Disposition, unresolvedIssues, busan2025 } from "typed-agreements";
 *
 * const include: Disposition[] = ["discussed"];
 * console.log(unresolvedIssues(busan2025, { include }).length);
 * // → 6
 * ```
 */
export type Disposition = "unresolved" | "not-on-agenda" | "discussed";

/**
 * A matter on which nothing was agreed.
 *
 * @example
 * ```ts
 * import { busan2025, type Issue } from "typed-agreements";
 *
 * const taiwan = busan2025.issues.find((issue) => issue.id === "taiwan") as Issue;
 * console.log(taiwan.disposition);
 * // → not-on-agenda
 * ```
 */
export interface Issue<I extends Ids = Ids> {
  /** The id, unique in the record. */
  readonly id: I["issue"];
  /** What it is about. */
  readonly title: string;
  /** What became of it. */
  readonly disposition: Disposition;
  /** The assessment whose view it is, when it is an expert's and not the narrator's. */
  readonly attributedTo?: I["assessment"];
  /** Issues and commitments that it has to do with. */
  readonly relatedTo?: readonly (I["issue"] | I["commitment"])[];
  /** The event that brought it into the record, when it was not there from the start. */
  readonly introducedBy?: I["event"];
  /** A remark. */
  readonly note?: string;
  /** What it rests on. */
  readonly citations: readonly Citation<I>[];
}
