import type { Agreement, PlainDate } from "../../model/index.js";
import type { State } from "../../query/status.js";
import { statusOf } from "../../query/status-of.js";
import type { Entry } from "./entry.js";

/** What ends a commitment for good, so that nothing more is due and no term runs out. */
const OVER: Partial<Record<State, NonNullable<Entry["over"]>>> = {
  performed: "performed",
  terminated: "void",
  superseded: "void",
  invalidated: "void",
};

/** What of an entry is otherwise when its commitment was performed or ended before that day. */
export interface OverBy {
  readonly over?: NonNullable<Entry["over"]>;
  /** The end of the title: " (terminated before)". */
  readonly mark: string;
  readonly paragraphs: readonly string[];
}

/** How it stands with a commitment on a day, as far as an entry of that day has to say so. */
export function overBy(record: Agreement, commitment: string, day: PlainDate): OverBy {
  const { state, explanation } = statusOf(record, commitment, { asOf: day });
  const over = OVER[state];
  return over === undefined
    ? { mark: "", paragraphs: [] }
    : { over, mark: ` (${state} before)`, paragraphs: [explanation] };
}
