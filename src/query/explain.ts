import { showValue } from "../wording/show-value.js";
import type { Expiry } from "./expiry.js";
import type { StatusBase } from "./status.js";

/**
 * The sentence that explains an answer, in English: what its `explanation` holds. It is made when it is asked for, so that
 * asking for a hundred thousand answers does not cost a hundred thousand sentences.
 *
 * @param answer - What {@link expiryOf} or {@link statusOf} gave, or a copy of it.
 * @throws {TypeError} for what is no such answer.
 *
 * @example
 * ```ts
 * import { busan2025, explain, statusOf } from "typed-agreements";
 *
 * const status = statusOf(busan2025, "fentanyl-tariff-reduction", { asOf: "2025-11-01" });
 * console.log(explain(status));
 * // → Not yet in effect: it takes effect at 00:01 on 10 November 2025 (America/New_York), by the instrument of 4 November 2025 (eo-14357).
 * ```
 */
export function explain(answer: Expiry | StatusBase): string {
  const explanation: unknown = (answer as { readonly explanation?: unknown } | null | undefined)?.explanation;
  if (typeof explanation === "string") return explanation;
  throw new TypeError(`explain takes an answer of expiryOf or statusOf; got ${showValue(answer)}`);
}
