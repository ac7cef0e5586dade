import { Hints } from "../messages/did-you-mean.js";
import type { ImportReport, LeftOutEntry, NotCarried } from "./import-report.js";

const NOT_PLANNED = "No reason given; take the column, or give one in notCarried";

/**
 * Returns a report as plain text, for a terminal or a log.
 *
 * @param report - The report of an {@link Importer}.
 * @returns The lines, each ended by a line feed.
 *
 * @example
 * ```ts
 * import { describeReport, importer } from "typed-agreements/import";
 *
 * const source = { id: "list", kind: "research", title: "A list", language: "en" } as const;
 * const list = importer({ source, reviewedOn: "2026-01-31", notCarried: { Folio: "Where the copy is kept" } });
 * const row = { Ref: "A1", Title: "A pact", Signed: "31/06/1976", Folio: "12" };
 * list.record(row, (take) => ({ id: take.id("Ref"), title: take("Title"), concludedOn: take.date("Signed") }));
 * const [count, leftOut, notCarried] = describeReport(list.report()).trimEnd().split("\n\n");
 * console.log(count);
 * // → 1 record from 1 row.
 * console.log(leftOut);
 * // → Left out:
 * // →   row 1, Signed: "31/06/1976": June 1976 has 30 days
 * console.log(notCarried);
 * // → Not carried:
 * // →   Where the copy is kept:
 * // →     Folio (1 row)
 * ```
 */
export function describeReport(report: ImportReport): string {
  return [
    `${many(report.records, "record")} from ${many(report.rows, "row")}.`,
    ...section(
      "Refused",
      report.refused.map(({ message }) => message),
    ),
    ...section("Left out", report.leftOut.map(leftOutLine)),
    ...section("Not carried", byReason(report.notCarried)),
    ...section("Taken, but no row has such a column", missingLines(report)),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function leftOutLine({ row, key, column, text, reason }: LeftOutEntry): string {
  const place = key === undefined ? `row ${row}` : `row ${row} (${key})`;
  return `${place}, ${column}: ${text === "" ? "" : `${shown(text)}: `}${reason}`;
}

/** Returns a string in quotation marks on one line, cut after 60 characters. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function byReason(notCarried: readonly NotCarried[]): readonly string[] {
  const reasons = new Set(notCarried.map(({ reason }) => reason));
  return [...reasons].flatMap((reason) => [
    `${reason ?? NOT_PLANNED}:`,
    ...notCarried.filter((one) => one.reason === reason).map(({ column, rows }) => `  ${column} (${inRows(rows)})`),
  ]);
}

function inRows(rows: number): string {
  return rows === 0 ? "empty in every row" : many(rows, "row");
}

function missingLines({ missingColumns, notCarried }: ImportReport): readonly string[] {
  const known = notCarried.map(({ column }) => column);
  const hints = new Hints();
  return missingColumns.map((column) => (known.length === 0 ? column : `${column}; ${hints.for(column, known)}`));
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
