import type { Agreement, PlainDate } from "../../../src/model/index.js";

/** What the page shows: a record, on a day, as it was known on a day. */
export interface View {
  readonly record: Agreement;
  readonly asOf: PlainDate;
  /** Without it, all that the record has: as the command `show` does. */
  readonly knownOn?: PlainDate;
}
