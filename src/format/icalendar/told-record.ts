import type { Agreement } from "../../model/index.js";
import { type History, historyOf } from "../../query/history/history.js";
import { type Expiry, expiries, type Status, type TimelineEntry } from "../../query/index.js";
import { describeEntry, explainer } from "../../words/index.js";
import { toSentence } from "../../words/text.js";

/** A record with its answers and the functions that make sentences about them. The record is read once for all of them. */
export interface ToldRecord {
  readonly record: Agreement;
  readonly history: History;
  /** Returns the expiry of each subject. */
  readonly expiries: () => readonly Expiry[];
  readonly explain: (answer: Status | Expiry) => string;
  readonly describe: (entry: TimelineEntry) => string;
}

/** Returns a record with its answers and the functions that make sentences about them. */
export function toldRecord(record: Agreement): ToldRecord {
  let ends: readonly Expiry[] | undefined;
  return {
    record,
    history: historyOf(record, {}),
    expiries: () => {
      ends ??= expiries(record);
      return ends;
    },
    explain: explainer(record),
    describe: (entry) => toSentence(describeEntry(record, entry)),
  };
}
