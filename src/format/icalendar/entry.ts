import type { Citation } from "../../model/index.js";
import type { CalendarSpan } from "./span.js";

/** An entry of the calendar. */
export interface Entry {
  /** The key of the entry, stable within the record: "rare-earth-suspension.end". Not unique: a party can name a day twice. */
  readonly key: string;
  /** The title. */
  readonly summary: string;
  /** The description: the paragraphs that say what the entry is and why. */
  readonly paragraphs: readonly string[];
  readonly citations: readonly Citation[];
  /** The days of the entry; if its day is not known, all days that are possible. */
  readonly span: CalendarSpan;
  /** The moment in epoch milliseconds, if the clock time is known. */
  readonly instant?: number;
  /** True if nothing is presumed about it. */
  readonly sure: boolean;
  /** The state in which the commitment ended earlier, if it did: such an entry needs no reminder. */
  readonly over?: "performed" | "void";
  readonly place?: string;
}
