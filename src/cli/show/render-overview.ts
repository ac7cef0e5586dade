import {
  answerLineOf,
  type CommitmentRow,
  dayAskedAbout,
  isRowOver,
  MARKS,
  type Mark,
  markOf,
  type Overview,
  partyKey,
  rangeInShort,
  stateInShort,
  whoInShort,
} from "../../brief/index.js";
import type { Agreement } from "../../model/index.js";
import { dateInWords } from "../../words/index.js";
import { daysLeft } from "../days-left.js";
import { wrap } from "../layout.js";
import { renderTable, type TableColumn } from "../table.js";
import type { Page } from "./page.js";

/** A page for running text and, often wider, for a table. */
export interface TablePage extends Page {
  readonly tableWidth: number;
}

/** Lays out the short view of a record: the answer, then a line for each of these commitments, then the key to its marks. */
export function renderOverview(
  overview: Overview,
  rows: readonly CommitmentRow[],
  record: Agreement,
  page: TablePage,
): string {
  const { title, rows: all, status } = overview;
  const { counts, next, checked } = answerLineOf(all, status);
  const table = renderTable(columnsOf(record), rows, { ...page, width: page.tableWidth });
  const some =
    rows.length > 0 && rows.length < all.length ? `${rows.length} of ${all.length} commitments are shown.` : "";
  const counted = rows.some(({ days }) => days !== undefined)
    ? `Days are counted from ${dateInWords(dayAskedAbout(overview.asOf))}.`
    : "";
  const whole = rows.some(({ kind }) => kind === "agreement") ? WHOLE : "";
  const notes = [whole, ...keyTo(rows, record), some, counted].filter((note) => note !== "");
  return `${[
    ...wrap(title, page.width, "").map(page.style.heading),
    ...wrap([counts, next, checked].join(" "), page.width, ""),
    "",
    ...(rows.length === 0 ? [NO_MATCH] : table),
    "",
    ...notes.flatMap((note) => wrap(note, page.width, "", "  ")).map(page.style.aside),
  ].join("\n")}\n`;
}

const WHOLE = "The record has no commitments; the line is about the agreement as a whole.";
const NO_MATCH = "No commitment matches.";

function columnsOf(record: Agreement): readonly TableColumn<CommitmentRow>[] {
  return [
    { head: "Commitment", cell: ({ title }) => title, least: 12 },
    { head: "Who", cell: (row) => whoInShort(row, record), least: 5, drop: 2 },
    { head: "State", cell: (row) => `${stateInShort(row.state)}${markOf(row)}` },
    {
      head: "Since",
      cell: ({ since }) => (since === undefined ? "" : rangeInShort(since.earliest, since.latest)),
      drop: 3,
    },
    { head: "End or plan", cell: endOrPlan },
    { head: "Days", cell: ({ days }) => daysLeft(days), align: "end", drop: 1 },
  ];
}

function endOrPlan({ end, planned, state }: CommitmentRow): string {
  if (planned !== undefined) return planned.from;
  if (end === undefined) return "";
  if (end.kind === "open") return "no end";
  if (end.earliest === undefined || end.latest === undefined) return isRowOver(state) ? "" : "not stated";
  return `${rangeInShort(end.earliest, end.latest)}${markOfEnd({ end, state })}`;
}

function markOfEnd({ end, state }: Pick<CommitmentRow, "end" | "state">): Mark | "" {
  if (end?.renews === "automatically" && !isRowOver(state)) return "+";
  return end?.authority === "announced" ? "*" : "";
}

/** Returns the key to the marks and codes of a table, of those that it has. */
function keyTo(rows: readonly CommitmentRow[], record: Agreement): readonly string[] {
  const used = new Set<string>(rows.flatMap((row) => [markOf(row), markOfEnd(row)]));
  const marks = Object.entries(MARKS).filter(([mark]) => used.has(mark));
  return [rows.length === 0 ? "" : partyKey(record), marks.map(([mark, meaning]) => `${mark} ${meaning}`).join("; ")];
}
