import { printableJson } from "../brief/index.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement } from "../model/index.js";
import type { KnownAtOption } from "../query/index.js";
import { isSet, takeRecords } from "./take-records.js";

/**
 * Converts a record to JSON, in the form in which this package ships its own: indented by two spaces, keys in the order of the
 * record, a line feed at the end; control and invisible characters are escaped (`\u202e`).
 * `AgreementSchema.parse(JSON.parse(text))` returns the record. An array of records becomes an array, in the order given, also if
 * it has one record or none.
 *
 * @param agreements - A record, or an array of records with different ids.
 * @param options - `knownAt` reads the records as they were known on a day.
 * @throws {RangeError} if two records have the same id (code `duplicate-record-id`), or `knownAt` is not a day of the calendar.
 * @throws {TypeError} if an option is unknown, or a record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025, newStart2010 } from "typed-agreements/data";
 * import { toJson } from "typed-agreements/format";
 *
 * const then = JSON.parse(toJson(busan2025, { knownAt: "2025-10-30" }));
 * console.log(then.id, then.reviewedOn, then.events.length);
 * // → busan-2025 2025-10-30 1
 * console.log(JSON.parse(toJson([newStart2010, busan2025])).map(({ id }: { id: string }) => id));
 * // → [ 'new-start-2010', 'busan-2025' ]
 * ```
 */
export function toJson(agreements: Agreement | readonly Agreement[], options: KnownAtOption = {}): string {
  takeOptions("toJson", options, ["knownAt"]);
  const records = takeRecords("toJson", agreements, options.knownAt);
  return `${printableJson(isSet(agreements) ? records : records[0], 2)}\n`;
}
