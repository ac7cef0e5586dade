import type { Agreement, PlainDate } from "../../../src/model/index.js";

/** The input of the page: a record, the day asked about, and the day of knowledge. */
export interface View {
  readonly record: Agreement;
  readonly asOf: PlainDate;
  /** The day of knowledge; without it, everything in the record is known, as in the command `show`. */
  readonly knownOn?: PlainDate;
}
