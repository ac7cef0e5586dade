import { takeOptions } from "../messages/take-options.js";
import type { Agreement } from "../model/index.js";
import type { KnownAtOption } from "../query/index.js";
import { knownRecord } from "./known-record.js";

/**
 * Converts a record to JSON, in the form in which this package ships its own: indented by two spaces, keys in the order of the
 * record, a line feed at the end. `AgreementSchema.parse(JSON.parse(text))` returns the record.
 *
 * @param agreement - The record.
 * @param options - `knownAt` reads the record as it was known on a day.
 * @throws {RangeError} if `knownAt` is not a day of the calendar.
 * @throws {TypeError} if an option is unknown, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toJson } from "typed-agreements/format";
 *
 * const then = JSON.parse(toJson(busan2025, { knownAt: "2025-10-30" }));
 * console.log(then.id, then.reviewedOn, then.events.length);
 * // → busan-2025 2025-10-30 1
 * ```
 */
export function toJson(agreement: Agreement, options: KnownAtOption = {}): string {
  takeOptions("toJson", options, ["knownAt"]);
  return `${JSON.stringify(knownRecord("toJson", agreement, options.knownAt), null, 2)}\n`;
}
