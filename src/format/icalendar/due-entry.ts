import { nameOf } from "../../brief/index.js";
import { partyName, quantityInWords } from "../../words/index.js";
import type { Entry } from "./entry.js";
import { overBy } from "./over-by.js";
import { oneDay } from "./span.js";
import { summaryOf } from "./summary-of.js";
import type { EntryOf } from "./timeline-entry-of.js";
import type { ToldRecord } from "./told-record.js";

/** Returns the entry for a quantity that is due. It is on the last day of the period of the quantity. */
export function dueEntry(told: ToldRecord, due: EntryOf<"due">): Entry {
  const { record, describe } = told;
  const { subject, by, quantity, latest, citations } = due;
  const { mark, paragraphs, ...over } = overBy(told, subject, latest);
  const account = by === undefined ? "" : ` (account of ${partyName(record, by)})`;
  return {
    key: [subject, "due", ...(by === undefined ? [] : [by]), latest].join("."),
    summary: `Due: ${nameOf(record, subject)}, ${quantityInWords(quantity.quantity)}${account}${mark}`,
    paragraphs: [...summaryOf(record, subject), describe(due), ...paragraphs],
    citations,
    span: oneDay(latest),
    // The account of one party may differ from what was agreed.
    sure: by === undefined,
    ...over,
  };
}
