import type { PlainDate } from "../../model/index.js";
import { type State, statusOf } from "../../query/index.js";
import { stateInWords } from "../../words/index.js";
import type { Entry } from "./entry.js";
import type { ToldRecord } from "./told-record.js";

/** The states after which nothing more is due. */
const OVER: Partial<Record<State, NonNullable<Entry["over"]>>> = {
  performed: "performed",
  terminated: "void",
  superseded: "void",
  invalidated: "void",
  cancelled: "void",
};

/** The parts of an entry that differ if its commitment was performed or ended before its day. */
export interface OverBy {
  readonly over?: NonNullable<Entry["over"]>;
  /** The end of the title: " (terminated before)". */
  readonly mark: string;
  readonly paragraphs: readonly string[];
}

/** Returns the changes to an entry because of the status of its commitment on its day. */
export function overBy({ record, explain }: ToldRecord, commitment: string, day: PlainDate): OverBy {
  const status = statusOf(record, commitment, { asOf: day });
  const over = OVER[status.state];
  if (over === undefined) return { mark: "", paragraphs: [] };
  return { over, mark: ` (${stateInWords(status.state)} before)`, paragraphs: [explain(status)] };
}
