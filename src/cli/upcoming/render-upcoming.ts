import { rangeInShort, type UpcomingRow } from "../../brief/index.js";
import { dateInWords, durationInWords } from "../../words/index.js";
import { daysLeft } from "../days-left.js";
import { wrap } from "../layout.js";
import type { Page } from "../show/page.js";
import { renderTable, type TableColumn } from "../table.js";
import { countWithNoun } from "../validate/tally.js";
import type { Window } from "./window.js";

/** Renders the future entries as a table. */
export function renderUpcomingRows(
  rows: readonly UpcomingRow[],
  records: number,
  { from, within, knownAt }: Window,
  page: Page,
): string {
  const known = knownAt === undefined ? "" : `, as known on ${dateInWords(knownAt)}`;
  const what = rows.length === 0 ? "Nothing ahead" : `${rows.length} ahead`;
  const note = `${what} in ${countWithNoun(records, "record")} within ${durationInWords(within)} from ${dateInWords(from)}${known}.`;
  const table = rows.length === 0 ? [] : [...renderTable(COLUMNS, rows, page), ""];
  return `${[...table, ...wrap(note, page.width, "").map(page.style.aside)].join("\n")}\n`;
}

const COLUMNS: readonly TableColumn<UpcomingRow>[] = [
  { head: "Agreement", cell: ({ agreement }) => agreement, least: 20, drop: 2 },
  { head: "Title", cell: ({ title }) => title, least: 10 },
  { head: "What", cell: ({ what }) => what, least: 10, ease: 24 },
  { head: "Day", cell: dayOf },
  { head: "Days", cell: ({ days }) => daysLeft(days), align: "end", drop: 1 },
];

function dayOf({ on, through, earliest, latest }: UpcomingRow): string {
  if (typeof on === "object") return on.date;
  return through === undefined ? on : rangeInShort(earliest, latest);
}
