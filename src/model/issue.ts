import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * The outcome for an issue: it stayed `unresolved`, it was `not-on-agenda`, or it was `discussed` without a known agreement.
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
  /** The id of the issue, unique in the record. Never change it. */
  readonly id: I["issue"];
  /** The subject of the issue. */
  readonly title: string;
  /** The outcome for the issue. */
  readonly disposition: Disposition;
  /** The id of the assessment that names the issue, if this is an expert's view and not the source's own statement. */
  readonly attributedTo?: I["assessment"];
  /** The ids of related issues and commitments. */
  readonly relatedTo?: readonly (I["issue"] | I["commitment"])[];
  /** The id of the event that introduced the issue, if it was not part of the record from the start. */
  readonly introducedBy?: I["event"];
  /** A remark on the issue. */
  readonly note?: string;
  /** The sources of the issue. */
  readonly citations: readonly Citation<I>[];
}
