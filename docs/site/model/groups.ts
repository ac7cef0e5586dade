import { dayAskedAbout, type OverviewRow } from "../../../src/brief/index.js";
import type { TermVersion } from "../../../src/query/index.js";

/** The rows of those who owe the same commitments together. */
export interface RowGroup {
  /** Who owes them: "United States". */
  readonly title: string;
  readonly rows: readonly OverviewRow[];
}

/** The largest number of rows that are shown without being folded by party. */
export const MOST_ROWS = 60;

/** Sorts rows by their end: what is still to end first, then what has no known end, then what is over. Ties keep their order. */
export function sortByEnd(rows: readonly OverviewRow[]): readonly OverviewRow[] {
  return [...rows].sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

/** Returns the rows by who owes them, in the order of the first row of each group. */
export function groupsOf(rows: readonly OverviewRow[]): readonly RowGroup[] {
  const groups = new Map<string, OverviewRow[]>();
  for (const row of rows) {
    const title = row.owedBy ?? "Nobody named";
    const list = groups.get(title);
    if (list === undefined) groups.set(title, [row]);
    else list.push(row);
  }
  return [...groups].map(([title, list]) => ({ title, rows: sortByEnd(list) }));
}

/** Returns the last end of a row: that which is announced, or that by law. */
export function lastEndOf({ endAnnounced, endByLaw }: OverviewRow): TermVersion | undefined {
  return endAnnounced ?? endByLaw;
}

function keyOf(row: OverviewRow): string {
  const { daysLeft, status } = row;
  const end = lastEndOf(row);
  const day = end?.kind === "on" ? end.date : end?.kind === "between" ? end.earliest : undefined;
  if (daysLeft !== undefined && day !== undefined) return `0 ${day}`;
  if (status.state === "scheduled" && status.planned !== undefined) return `0 ${status.planned.from}`;
  const isOver = status.until === undefined && status.since !== undefined && end !== undefined && day !== undefined;
  return isOver && day <= dayAskedAbout(row.asOf) ? `2 ${day}` : OVER.has(status.state) ? "2" : "1";
}

const OVER: ReadonlySet<string> = new Set([
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "cancelled",
  "occurred",
  "date-passed",
]);

function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
