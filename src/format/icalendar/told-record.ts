import type { Agreement } from "../../model/index.js";
import type { Expiry, Status, TimelineEntry } from "../../query/index.js";
import { describeEntry, explainer } from "../../words/index.js";
import { sentence } from "../../words/text.js";

/** A record with the functions that make sentences about it: it is read once for all of them. */
export interface ToldRecord {
  readonly record: Agreement;
  readonly explain: (answer: Status | Expiry) => string;
  readonly describe: (entry: TimelineEntry) => string;
}

/** Returns a record with the functions that make sentences about it. */
export function toldRecord(record: Agreement): ToldRecord {
  return { record, explain: explainer(record), describe: (entry) => sentence(describeEntry(record, entry)) };
}
