import type { Agreement } from "../model/index.js";
import type { KnownAtOption } from "../query/known-at.js";
import { takeOptions } from "../messages/take-options.js";
import { takeAgreement } from "./take-agreement.js";

/**
 * A record as JSON, as this package ships its own: two blanks for each level, keys in the order of the record, a line feed at
 * the end. `AgreementSchema.parse(JSON.parse(text))` gives the record back.
 *
 * @param agreement - The record.
 * @param options - As of which day it is to be read.
 * @throws {RangeError} for a date that the calendar does not have.
 * @throws {TypeError} for an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toJson } from "typed-agreements/format";
 *
 * const then = JSON.parse(toJson(busan2025, { knownAt: "2025-10-30" }));
 * console.log(then.id, then.reviewedOn, then.events.length);
 * // → busan-2025 2025-10-30 0
 * ```
 */
export function toJson(agreement: Agreement, options: KnownAtOption = {}): string {
  takeOptions("toJson", options, ["knownAt"]);
  return `${JSON.stringify(takeAgreement("toJson", agreement, options.knownAt), null, 2)}\n`;
}
