import { type CommitmentRow, isRowOver, type RowEnd } from "../../../src/brief/index.js";

/** The rows of those who owe the same commitments together. */
export interface RowGroup {
  /** Who owes them: "United States". */
  readonly title: string;
  readonly rows: readonly CommitmentRow[];
}

/** The largest number of rows that are shown without being folded by party. */
export const MOST_ROWS = 60;

/** Sorts rows by their end: what is still to end first, then what has no known end, then what is over. Ties keep their order. */
export function sortByEnd(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
  return [...rows].sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

/** Returns the rows by who owes them, in the order of the first row of each group. */
export function groupsOf(rows: readonly CommitmentRow[]): readonly RowGroup[] {
  const groups = new Map<string, CommitmentRow[]>();
  for (const row of rows) {
    const title = row.owedBy ?? "Nobody named";
    const list = groups.get(title);
    if (list === undefined) groups.set(title, [row]);
    else list.push(row);
  }
  return [...groups].map(([title, list]) => ({ title, rows: sortByEnd(list) }));
}

/** Returns the last end of a row: that which is announced, or that by law. */
export function lastEndOf({ endAnnounced, endByLaw }: CommitmentRow): RowEnd | undefined {
  return endAnnounced ?? endByLaw;
}

function keyOf(row: CommitmentRow): string {
  const { days, planned, state } = row;
  const day = lastEndOf(row)?.earliest;
  if (isRowOver(state)) return day === undefined ? "2" : `2 ${day}`;
  if (planned !== undefined) return `0 ${planned.from}`;
  const isToCome = days !== undefined && (typeof days === "number" ? days : days.max) >= 0;
  return isToCome && day !== undefined ? `0 ${day}` : "1";
}

function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
