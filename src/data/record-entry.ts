import type { Agreement, PartialDate, Party } from "../model/index.js";

/**
 * An entry of {@link records}: the id, the title, the day and the parties of a record, and a function that loads it.
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
  /** The id of the record. */
  readonly id: string;
  /** The title of the agreement. */
  readonly title: string;
  /** The day of conclusion, or the day of the meeting if no day of conclusion is known. */
  readonly on?: PartialDate;
  /** The parties, each with its id and name. */
  readonly parties: readonly Pick<Party, "id" | "name">[];
  /** The day of the last review: the record does not contain later events. */
  readonly reviewedOn: string;
  /** Loads the record. */
  readonly load: () => Promise<Agreement>;
}
