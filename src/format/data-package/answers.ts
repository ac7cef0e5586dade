import { type CommitmentRow, commitmentRowsIn } from "../../brief/index.js";
import type { Agreement, PlainDate } from "../../model/index.js";
import { type History, historyOf } from "../../query/history/history.js";
import { type EndRow, endRows } from "./end-rows.js";
import { type PeriodRow, periodRows } from "./period-rows.js";

/** A record with the answers that tables need in addition to its fields. Several tables read them, so each is computed once. */
export interface Answers {
  readonly record: Agreement;
  readonly overview: () => readonly CommitmentRow[];
  readonly periods: () => readonly PeriodRow[];
  readonly ends: () => readonly EndRow[];
}

/** Returns a record with its answers. The overview is about the day `asOf`, by default the day of the review. */
export function answersOf(record: Agreement, asOf: PlainDate = record.reviewedOn): Answers {
  let read: History | undefined;
  const history = () => {
    read ??= historyOf(record, {});
    return read;
  };
  return {
    record,
    overview: once(() => commitmentRowsIn(history(), { asOf, day: asOf })),
    periods: once(() => periodRows(history())),
    ends: once(() => endRows(history())),
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
