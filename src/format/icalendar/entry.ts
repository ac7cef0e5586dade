import type { Citation } from "../../model/index.js";
import type { Span } from "./span.js";

/** Something that stands in the calendar. */
export interface Entry {
  /** What it is, within the record and for ever: "rare-earth-suspension.end". Not unique: a party can name a day twice. */
  readonly key: string;
  /** The title. */
  readonly summary: string;
  /** What it is and why it is so, in sentences. */
  readonly paragraphs: readonly string[];
  readonly citations: readonly Citation[];
  /** The days that it takes up, or among which it lies. */
  readonly span: Span;
  /** The moment, in epoch milliseconds, when it is one. */
  readonly instant?: number;
  /** Nothing is presumed about it. */
  readonly sure: boolean;
  /** What ended the commitment before: of that nobody needs to be reminded. */
  readonly over?: "performed" | "void";
  readonly place?: string;
}
