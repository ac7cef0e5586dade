import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { CalendarDuration, PartialDate } from "./time.js";

/**
 * A clause by which a party may withdraw from an agreement, or denounce it.
 *
 * @example
 * ```ts
 * import type { WithdrawalClause } from "typed-agreements";
 *
 * const clause: WithdrawalClause = { notice: "P1Y", citations: [{ source: "treaty", locator: "article 28", mode: "paraphrase" }] };
 * console.log(clause.notice);
 * // → P1Y
 * ```
 */
export interface WithdrawalClause<I extends Ids = Ids> {
  /** The time between a notice of withdrawal and the day on which it takes effect. */
  readonly notice: CalendarDuration;
  /** The first day on which notice may be given. */
  readonly earliest?: PartialDate;
  /** The words of the clause, exactly as printed. */
  readonly wording?: string;
  /** The sources of the clause. */
  readonly citations: readonly Citation<I>[];
}
