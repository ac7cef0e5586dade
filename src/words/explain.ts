import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, Ids } from "../model/index.js";
import type { Dependent, Discrepancy, Expiry, Participation, Performance, RateAnswer, Status } from "../query/index.js";
import { explainDependent } from "./explain-dependent.js";
import { explainDiscrepancy } from "./explain-discrepancy.js";
import { explainExpiry } from "./explain-expiry.js";
import { explainParticipation } from "./explain-participation.js";
import { explainPerformance } from "./explain-performance.js";
import { explainRate } from "./explain-rate.js";
import { explainStatus } from "./explain-status.js";
import { RecordReader } from "./record-reader.js";

/**
 * An answer that {@link explain} can explain. The field `question` tells the kinds apart.
 *
 * @example
 * ```ts
 * import { type Answer, busan2025, explain, expiryOf, statusOf } from "typed-agreements";
 *
 * const id = "rare-earth-suspension";
 * const answers: Answer[] = [statusOf(busan2025, id, { asOf: "2026-01-01" }), expiryOf(busan2025, id)];
 * console.log(answers.map((answer) => explain(busan2025, answer).endsWith(".")));
 * // → [ true, true ]
 * ```
 */
export type Answer = Status | Expiry | Participation | Performance | RateAnswer | Discrepancy | Dependent;

/**
 * Returns a function that explains answers about one record. Use it for many answers, because it reads the record only once. Do
 * not change the record while the function is in use.
 *
 * @param record - The record that the answers are about.
 * @throws {TypeError} if the record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025, explainer, statuses } from "typed-agreements";
 *
 * const explainOne = explainer(busan2025);
 * const texts = statuses(busan2025, { asOf: "2026-03-01" }).map(explainOne);
 * console.log(texts.every((text) => text.endsWith(".")));
 * // → true
 * ```
 */
export function explainer<I extends Ids>(record: Agreement<I>): (answer: Answer) => string {
  takeAgreement("explainer", record);
  const reader = new RecordReader(record as unknown as Agreement);
  return (answer) => explainAnswer(reader, answer);
}

/**
 * Returns the explanation of an answer in English: the answer first, then its basis, then the later changes and the caveats.
 *
 * The explanation uses names, not ids. The dates of changes come from the answer, those of instruments and announcements from
 * the record.
 *
 * @param record - The record that the answer is about.
 * @param answer - The result of {@link statusOf}, {@link expiryOf}, {@link participationOf}, {@link performanceOf} or
 * {@link rateOn}, or one item of the result of {@link discrepancies} or {@link dependentsOf}.
 * @returns One or more sentences.
 * @throws {TypeError} if the value is not such an answer.
 *
 * @example
 * ```ts
 * import { busan2025, explain, statusOf } from "typed-agreements";
 *
 * const status = statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-12-01", knownAt: "2025-10-30" });
 * console.log(explain(busan2025, status).startsWith("Expired: no longer in effect from 31 October 2026"));
 * // → true
 * ```
 */
export function explain<I extends Ids>(record: Agreement<I>, answer: Answer): string {
  takeAgreement("explain", record);
  return explainAnswer(new RecordReader(record as unknown as Agreement), answer);
}

function explainAnswer(reader: RecordReader, answer: Answer | null | undefined): string {
  switch (answer?.question) {
    case "status":
      return explainStatus(reader, answer);
    case "expiry":
      return explainExpiry(reader, answer);
    case "participation":
      return explainParticipation(reader, answer);
    case "performance":
      return explainPerformance(reader, answer);
    case "rate":
      return explainRate(reader, answer);
    case "discrepancy":
      return explainDiscrepancy(reader, answer);
    case "dependent":
      return explainDependent(reader, answer);
    default:
      throw new TypeError(
        `explain expects an answer of a query, such as that of statusOf; got ${showValue(answer)}. rateOn returns undefined where no rate is in force.`,
      );
  }
}
