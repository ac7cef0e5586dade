import type { Agreement, PlainDate } from "../../model/index.js";
import type { Footnotes } from "./footnotes.js";

/** What a section of the brief is written from. */
export interface Page {
  /** The record, as it stood if that was asked for. */
  readonly record: Agreement;
  /** The day that the brief is about. */
  readonly asOf: PlainDate;
  readonly cite: Footnotes["cite"];
}
