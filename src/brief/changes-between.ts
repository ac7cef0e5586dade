import type { State } from "../query/index.js";
import { stateInWords } from "../words/index.js";
import type { CommitmentRow } from "./commitment-row.js";
import type { RowEnd } from "./row-end.js";

/** A kind of change between two snapshots of a record, and the rows with that change. */
export interface ChangeGroup {
  /** The change in words, to follow a number: "extended by announcement". */
  readonly change: string;
  /** The changed rows, as they are in the later snapshot. */
  readonly rows: readonly CommitmentRow[];
}

/** The words for changes of state that a reader expects; the others are named by the new state. */
const BECAME: Partial<Record<State, string>> = {
  invalidated: "struck down",
  "in-effect": "came into effect",
  expired: "ran out",
};

/** Returns what changed between two snapshots of the same record, the largest group first. */
export function changesBetween(
  earlier: readonly CommitmentRow[],
  later: readonly CommitmentRow[],
): readonly ChangeGroup[] {
  const before = new Map(earlier.map((row) => [row.subject, row]));
  const groups = new Map<string, CommitmentRow[]>();
  for (const row of later) {
    const change = changeOf(before.get(row.subject), row);
    if (change === undefined) continue;
    const list = groups.get(change);
    if (list === undefined) groups.set(change, [row]);
    else list.push(row);
  }
  return [...groups]
    .map(([change, rows]) => ({ change, rows }))
    .sort((one, other) => other.rows.length - one.rows.length);
}

function changeOf(before: CommitmentRow | undefined, row: CommitmentRow): string | undefined {
  if (before === undefined) return "added to the record";
  const { state, authority } = row;
  if (before.state !== state) return BECAME[state] ?? stateInWords(state);
  const [old, end] = [before, row].map(({ endByLaw, endAnnounced }) => lastDay(endAnnounced ?? endByLaw));
  if (old !== end && end !== undefined) {
    const by = row.endAnnounced === undefined ? "by law" : "by announcement";
    if (old === undefined) return `given an end ${by}`;
    return end > old ? `extended ${by}` : `shortened ${by}`;
  }
  if (old !== undefined && end === undefined) return "now without an end on record";
  if (before.authority !== authority && authority !== undefined)
    return authority === "announced" ? "now only as announced" : "now by law";
  return undefined;
}

function lastDay(end: RowEnd | undefined): string | undefined {
  return end?.latest;
}
