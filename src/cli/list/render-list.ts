import { dayAskedAbout, type RecordRow, rangeInShort, stateInShort } from "../../brief/index.js";
import { dateInWords } from "../../words/index.js";
import { daysLeft } from "../days-left.js";
import { wrap } from "../layout.js";
import type { Page } from "../show/page.js";
import type { Times } from "../show/read-time.js";
import { renderTable, type TableColumn } from "../table.js";
import { countWithNoun } from "../validate/tally.js";

/** Lays out a list of records as a table. */
export function renderList(rows: readonly RecordRow[], { asOf, knownAt }: Times, page: Page): string {
  if (rows.length === 0) return "No records.\n";
  const known = knownAt === undefined ? "" : `, as known on ${dateInWords(knownAt)}`;
  const note = `${countWithNoun(rows.length, "record")} on ${dateInWords(asOf)}${known}. Days are counted from ${
    typeof asOf === "string" ? "that day" : dateInWords(dayAskedAbout(asOf))
  }.`;
  return `${[...renderTable(COLUMNS, rows, page), "", ...wrap(note, page.width, "").map(page.style.aside)].join("\n")}\n`;
}

const COLUMNS: readonly TableColumn<RecordRow>[] = [
  { head: "Id", cell: ({ id }) => id, least: 20 },
  { head: "Title", cell: ({ title }) => title, least: 10, drop: 1 },
  { head: "Day", cell: ({ on }) => on ?? "", drop: 2 },
  { head: "Parties", cell: partiesOf, least: 8, drop: 4 },
  { head: "In effect", cell: inEffect, drop: 3 },
  {
    head: "Next end",
    cell: ({ nextEnd }) => (nextEnd === undefined ? "" : rangeInShort(nextEnd.earliest, nextEnd.latest)),
  },
  { head: "Days", cell: ({ nextEnd }) => daysLeft(nextEnd?.days), align: "end" },
];

/** The largest number of parties that a cell names. */
const NAMED = 4;

/** Returns the parties by their codes, or by name where one has no code. */
function partiesOf({ parties }: RecordRow): string {
  if (parties.length > NAMED) return `${parties.length} parties`;
  const codes = parties.flatMap(({ iso3166 }) => iso3166 ?? []);
  return (codes.length === parties.length ? codes : parties.map(({ name }) => name)).join(", ");
}

/** Returns how many commitments are in effect; of a record without commitments, the state of the agreement. */
function inEffect({ state, inEffect: count, commitments }: RecordRow): string {
  return commitments === 0 ? stateInShort(state) : `${count} of ${commitments}`;
}
