import type { Agreement } from "../../model/index.js";
import { nameOf } from "../../brief/index.js";
import { describeEntry, partyName, quantityInWords } from "../../words/index.js";
import type { Entry } from "./entry.js";
import { overBy } from "./over-by.js";
import { dayOf } from "./span.js";
import { summaryOf } from "./summary-of.js";
import type { EntryOf } from "./timeline-entry-of.js";

/** Returns the entry for a quantity that falls due, on the last of the days that it is for. */
export function dueEntry(record: Agreement, due: EntryOf<"due">): Entry {
  const { subject, by, quantity, latest, citations } = due;
  const { mark, paragraphs, ...over } = overBy(record, subject, latest);
  const account = by === undefined ? "" : ` (account of ${partyName(record, by)})`;
  return {
    key: [subject, "due", ...(by === undefined ? [] : [by]), latest].join("."),
    summary: `Due: ${nameOf(record, subject)}, ${quantityInWords(quantity.quantity)}${account}${mark}`,
    paragraphs: [...summaryOf(record, subject), describeEntry(record, due), ...paragraphs],
    citations,
    span: dayOf(latest),
    // An account is what one party says of what was agreed.
    sure: by === undefined,
    ...over,
  };
}
