import type { CommitmentRow } from "../../../src/brief/index.js";
import { daysInWords, stateOfRow } from "./row-in-words.js";
import { type CellDate, dateOfBound, dateOfEnd } from "./short-dates.js";

/** Returns rows as text for a spreadsheet or a message: a line for each, columns separated by tabs. */
export function tableAsText(rows: readonly CommitmentRow[]): string {
  const head = [
    "Who",
    "To whom",
    "What",
    "Status",
    "Since",
    "Ends by law",
    "Ends as announced",
    "In days",
    "Instrument",
    "At the end",
  ];
  const lines = rows.map((row) => [
    row.owedBy ?? "",
    row.owedTo ?? "",
    row.title,
    stateOfRow(row),
    row.since === undefined ? "" : inLine(dateOfBound(row.since)),
    inLine(dateOfEnd(row.endByLaw)),
    inLine(dateOfEnd(row.endAnnounced)),
    daysInWords(row),
    row.instruments.join("; "),
    row.atEnd ?? "",
  ]);
  return [head, ...lines].map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t")).join("\n");
}

function inLine(date: CellDate | undefined): string {
  if (date === undefined) return "";
  return date.clock === undefined ? date.day : `${date.day}, ${date.clock}`;
}
