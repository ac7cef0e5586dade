import type { Agreement, PlainDate } from "../../model/index.js";
import type { Answer } from "../../words/index.js";
import type { Footnotes } from "./footnotes.js";

/** The input of a section of the brief. */
export interface SectionInput {
  /** The record, as it was known. */
  readonly record: Agreement;
  /** The day that the brief is about. */
  readonly asOf: PlainDate;
  readonly cite: Footnotes["cite"];
  /** Explains an answer about the record in English. */
  readonly explain: (answer: Answer) => string;
}
