import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * The outcome of an issue: it stayed `unresolved`, it was `not-on-agenda`, or it was `discussed` without a known agreement.
 *
 * @example
 * ```ts
 * import { type Disposition, unresolvedIssues, busan2025 } from "typed-agreements";
 *
 * const include: Disposition[] = ["discussed"];
 * console.log(unresolvedIssues(busan2025, { include }).length);
 * // → 7
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
  /** The subject of the issue. */
  readonly title: string;
  /** The outcome. */
  readonly disposition: Disposition;
  /** The assessment whose view it is, if it is an expert's and not the narrator's. */
  readonly attributedTo?: I["assessment"];
  /** The issues and commitments to which it is related. */
  readonly relatedTo?: readonly (I["issue"] | I["commitment"])[];
  /** The event that introduced it, if it was not part of the record from the start. */
  readonly introducedBy?: I["event"];
  /** A remark. */
  readonly note?: string;
  /** The sources of the issue. */
  readonly citations: readonly Citation<I>[];
}
