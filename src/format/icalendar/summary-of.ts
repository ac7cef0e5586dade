import type { Agreement } from "../../model/index.js";

/** Returns the summary of a commitment as a paragraph; nothing for the agreement. */
export function summaryOf(record: Agreement, subject: string): readonly string[] {
  return record.commitments.flatMap(({ id, summary }) => (id === subject ? [summary] : []));
}
