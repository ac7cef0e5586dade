import type { Agreement, PartialDate } from "../model/index.js";

/**
 * An entry of {@link records}: what a list of records shows, without the record itself.
 *
 * @example
 * ```ts
 * import { type RecordEntry, records } from "typed-agreements/data";
 *
 * const line = ({ id, title }: RecordEntry) => `${id}: ${title}`;
 * console.log(records.map(line).find((text) => text.startsWith("busan")));
 * // → busan-2025: Busan summit between the United States and China
 * ```
 */
export interface RecordEntry {
  readonly id: string;
  readonly title: string;
  /** The day of conclusion; without one, the day of the meeting. */
  readonly on?: PartialDate;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** The last day up to which events were looked for. */
  readonly reviewedOn: string;
  /** Loads the record. */
  readonly load: () => Promise<Agreement>;
}
