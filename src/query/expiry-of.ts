import { parseCountingRule } from "../calendar/end-of-term.js";
import type { Agreement, CountingRule, Ids, IdsOf } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import type { Expiry } from "./expiry.js";
import { expiryFrom } from "./expiry-from.js";
import { findCommitment } from "./find-commitment.js";
import { type KnownAtOption, knownOf } from "./known-at.js";

/**
 * How {@link expiryOf} and {@link expiries} count.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryOptions, expiryOf } from "typed-agreements";
 *
 * const options: ExpiryOptions = { rule: "start-day-counted", knownAt: "2025-10-30" };
 * const expiry = expiryOf(busan2025, "rare-earth-suspension", options);
 * console.log(expiry.kind === "on" && expiry.date);
 * // → 2026-10-29
 * ```
 */
export interface ExpiryOptions extends KnownAtOption {
  /** The counting rule. Without one: the term's own, else `moment` for a start at a clock time, else `anniversary`. */
  readonly rule?: CountingRule;
  /** Assume nothing: a duration without a stated start is then `unknown`, reason `no-start`. */
  readonly strict?: boolean;
}

/** The names of the options, for those who write without a compiler. */
export const EXPIRY_OPTIONS = ["rule", "strict", "knownAt"] as const satisfies readonly (keyof ExpiryOptions)[];

/**
 * When a commitment ends, and by what reckoning.
 *
 * A stated end governs. Without one the end is counted from the stated start or, marked `assumed`, from the day the
 * agreement was concluded. Known events that set a term or end the commitment come after, the latest last; the answers
 * before are in `superseded`. A commitment without a term is `unknown`, never `open`.
 *
 * @param agreement - The record.
 * @param commitmentId - The id of one of its commitments.
 * @param options - How to count, and as of which day the record is to be read.
 * @throws {RangeError} for an id that the record does not have, an unknown rule, or a date that the calendar does not have.
 * @throws {TypeError} for an id or a date that is not a text, an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf } from "typed-agreements";
 *
 * const expiry = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" });
 * if (expiry.kind === "on") console.log(expiry.date, expiry.basis, expiry.rule, expiry.anchor, expiry.assumed);
 * // → 2026-10-30 computed anniversary concluded true
 * console.log(expiry.explanation);
 * // → Ends on 30 October 2026: one year from 30 October 2025 (the day of the meeting, assumed: the source gives no start), counting from the next day as Regulation 1182/71 does.
 * ```
 */
export function expiryOf<const A extends Agreement>(
  agreement: A,
  commitmentId: A["commitments"][number]["id"],
  options: ExpiryOptions = {},
): Expiry<IdsOf<A>> {
  takeLists("expiryOf", agreement, ["commitments", "events"]);
  takeOptions("expiryOf", options, EXPIRY_OPTIONS);
  if (options.rule !== undefined) parseCountingRule(options.rule);
  const record: Agreement<Ids> = agreement;
  const commitment = findCommitment(record, commitmentId);
  const known = knownOf(record, options);
  const events = known.events.filter((event) => event.targets.includes(commitment.id));
  // The ids in the answer are those of the record, which the type of `agreement` knows and that of `record` does not.
  return expiryFrom(record, commitment, known.has(commitment) ? events : undefined, options) as Expiry<IdsOf<A>>;
}
