import { displayWidth } from "../brief/display-width.js";
import { printable } from "../brief/printable.js";
import { clip, padTo } from "./clip.js";
import { noCommand } from "./no-command.js";
import type { Page } from "./show/page.js";

/** A column of a table. */
export interface TableColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** `start` for text, the default; `end` for numbers. */
  readonly align?: "start" | "end";
  /** The fewest columns of the terminal to which its cells are cut if the page is narrow; absent if they are never cut. */
  readonly least?: number;
  /** The columns of the terminal to which its cells are cut before those of any other column; absent: they are cut with the others. */
  readonly ease?: number;
  /** Set if the column is left out of a page on which the table does not fit: the highest number first. */
  readonly drop?: number;
}

const GAP = "  ";
/** A wider table is hard to read along its lines. */
const WIDEST = 160;

/** Returns the width of a table for a terminal with a number of columns. */
export function tableWidth(columns: number): number {
  return Math.min(WIDEST, columns);
}

/**
 * Lays out a table: a line of headings and a line for each row, none wider than the page. First the columns that allow it are
 * cut, the widest first; if that is not enough, columns are left out, and the last line names them.
 */
export function renderTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  page: Page,
): readonly string[] {
  const cells = (column: TableColumn<Row>) => rows.map((row) => printable(column.cell(row)));
  let laid = columns.map((column) => ({ column, texts: cells(column) }));
  const dropped: string[] = [];
  const narrowest = () => sum(laid.map(({ column, texts }) => Math.min(widest(column, texts), column.least ?? 999)));
  while (narrowest() + GAP.length * (laid.length - 1) > page.width) {
    const next = laid.reduce((most, one) => ((one.column.drop ?? 0) > (most.column.drop ?? 0) ? one : most));
    if (next.column.drop === undefined) break;
    dropped.push(next.column.head);
    laid = laid.filter((one) => one !== next);
  }
  const widths = widthsOf(laid, page.width - GAP.length * (laid.length - 1));
  const line = (text: (index: number) => string) => {
    const padded = laid.map(({ column: { align } }, index) => {
      const width = widths[index] as number;
      return padTo(clip(text(index), width), width, align === "end" ? "start" : "end");
    });
    return noCommand(padded.join(GAP).trimEnd());
  };
  return [
    page.style.heading(line((index) => laid[index]?.column.head ?? "")),
    ...rows.map((_, row) => line((index) => laid[index]?.texts[row] ?? "")),
    ...(dropped.length === 0
      ? []
      : [page.style.aside(clip(`Too narrow for: ${dropped.join(", ").toLowerCase()}`, page.width))]),
  ];
}

interface Laid<Row> {
  readonly column: TableColumn<Row>;
  readonly texts: readonly string[];
}

/** Returns the width of each column: first those with `ease` are cut, then the widest of those with `least`, one column of the terminal at a time. */
function widthsOf<Row>(laid: readonly Laid<Row>[], room: number): readonly number[] {
  const widths = laid.map(({ column, texts }) => widest(column, texts));
  for (const [index, { column }] of laid.entries()) {
    const width = widths[index] as number;
    const over = Math.max(0, sum(widths) - room);
    if (column.ease !== undefined && width > column.ease) widths[index] = Math.max(column.ease, width - over);
  }
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    let at = -1;
    for (const [index, { column }] of laid.entries()) {
      const width = widths[index] as number;
      if (column.least !== undefined && width > column.least && (at < 0 || width > (widths[at] as number))) at = index;
    }
    if (at < 0) break;
    widths[at] = (widths[at] as number) - 1;
  }
  return widths;
}

function widest<Row>({ head }: TableColumn<Row>, texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), displayWidth(head));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
