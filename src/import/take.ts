import type { Citation, EventAuthority, LifecycleEventType, PartialDate, TermEnd } from "../model/index.js";
import type { EventDraft } from "./record-draft.js";

/**
 * A range of days in a cell.
 *
 * @example
 * ```ts
 * import type { DateRange } from "typed-agreements/import";
 *
 * const range: DateRange = { from: "2019", to: "2021" };
 * console.log(range.from);
 * // → 2019
 * ```
 */
export interface DateRange {
  /** The first day; absent if the cell gives none. */
  readonly from?: PartialDate;
  /** The last day; absent if the cell gives none. */
  readonly to?: PartialDate;
}

/**
 * The options of {@link Take.event}, in addition to the column.
 *
 * @example
 * ```ts
 * import type { EventOfColumn } from "typed-agreements/import";
 *
 * const force: EventOfColumn = { type: "entered-into-force", authority: "legal", as: "effective" };
 * console.log(force.type);
 * // → entered-into-force
 * ```
 */
export interface EventOfColumn {
  /** The type of the event. */
  readonly type: LifecycleEventType;
  /** The authority. */
  readonly authority: EventAuthority;
  /** The field that the date is for. Default: `on`. */
  readonly as?: "on" | "effective";
  /** Its id. Default: the type, with a number if the record has the id already. */
  readonly id?: string;
  /** The ids of its targets. Default: the agreement. */
  readonly targets?: readonly string[];
  /** The id of the party that acted. */
  readonly by?: string;
  /** A summary. Default: the column and its text. */
  readonly summary?: string;
}

/**
 * The options of {@link Take.cite}: the form of the citation of a column.
 *
 * @example
 * ```ts
 * import type { CitationOfColumn } from "typed-agreements/import";
 *
 * const citation: CitationOfColumn = { mode: "inference", field: "nature" };
 * console.log(citation.mode);
 * // → inference
 * ```
 */
export type CitationOfColumn = Partial<Omit<Citation, "source" | "locator">>;

/**
 * An entity with its citations.
 *
 * @example
 * ```ts
 * import type { Cited } from "typed-agreements/import";
 *
 * const party: Cited<{ name: string }> = { name: "Aland", citations: [{ source: "list", mode: "verbatim" }] };
 * console.log(party.citations.length);
 * // → 1
 * ```
 */
export type Cited<T extends object> = T & {
  /** The citations of the columns that were taken to make it, or the entity's own citations if it has any. */
  readonly citations: readonly Citation[];
};

/**
 * Takes the cells of one row. A column that is taken counts as carried; the content of the others is reported. For a cell that is
 * empty, or has only a dash or a word of the option `empty`, the functions for text and dates return `undefined`.
 *
 * @example
 * ```ts
 * import { importer, type Take } from "typed-agreements/import";
 *
 * const source = { id: "list", kind: "research", title: "A list", language: "en" } as const;
 * const list = importer({ source, reviewedOn: "2026-01-31", key: "Ref" });
 * const draftOf = (take: Take) => ({ id: take.id("Ref"), title: take("Title"), concludedOn: take.date("Signed") });
 * const record = list.record({ Ref: "A1", Title: " A pact ", Signed: "05/02/2021" }, draftOf);
 * console.log(record.id, record.title, record.concludedOn, record.citations);
 * // → a1 A pact 2021-02-05 [
 * // →   {
 * // →     source: 'list',
 * // →     locator: 'A1: Title',
 * // →     mode: 'verbatim',
 * // →     field: 'title'
 * // →   },
 * // →   {
 * // →     source: 'list',
 * // →     locator: 'A1: Signed',
 * // →     quote: '05/02/2021',
 * // →     mode: 'verbatim',
 * // →     field: 'concludedOn'
 * // →   }
 * // → ]
 * ```
 */
export interface Take {
  /** Returns the text in a column, without the blanks around it. */
  (column: string): string | undefined;
  /** Returns an id made from a column, with an optional prefix. Refuses the row if an earlier row has the same id. */
  id(column: string, prefix?: string): string | undefined;
  /** Returns an id made from the values of one or more columns, with a number at its end if an earlier row has that id. */
  idFrom(...columns: readonly string[]): string | undefined;
  /** Returns an id for a party, a commitment or an event, made from any string, with a number at its end if the record has it. */
  slug(text: string): string;
  /** Returns the date in a column. A range, a placeholder and a date that cannot be read are reported and give `undefined`. */
  date(column: string): PartialDate | undefined;
  /** Returns the first and the last day of a range in a column. A single date is reported and gives `undefined`. */
  range(column: string): DateRange | undefined;
  /**
   * Returns the end of a term. An end that cannot be read as one date is reported, and stays in the record as `unreadable`.
   *
   * @param how - `through` if the day is included, `before` if it is excluded, `until` (the default) if that is not known.
   */
  end(column: string, how?: "through" | "until" | "before"): TermEnd | undefined;
  /**
   * Returns the event of a date, with its citation; `undefined` without a date. If the cell has a date that the calendar does not
   * have, or a range, and its time was over before the review, the day of the event is not known: it has `recordedOn` instead.
   */
  event(column: string, event: EventOfColumn): EventDraft | undefined;
  /**
   * Returns the strings of a list, or the parts of a string. A string is split at `separator`, by default at `;`, `|` and line breaks.
   * Empty parts are left out.
   */
  list(column: string, separator?: string | RegExp): readonly string[];
  /** Returns true for `true`, `yes`, `y` and `1`, false for `false`, `no`, `n` and `0`. Other strings are reported. */
  flag(column: string): boolean | undefined;
  /** Returns a web address. An address that a browser would not read as it is written is reported and gives `undefined`. */
  url(column: string): string | undefined;
  /** Returns the content of a column unchanged: for data that is not text. */
  value(column: string): unknown;
  /** Returns true if a column has content, and does not take the column. */
  has(column: string): boolean;
  /** Returns a citation of a column, for an entity that lists its own citations. Default: a paraphrase. */
  cite(column: string, citation?: CitationOfColumn): Citation;
  /**
   * Returns an entity with a citation of each column that was taken to make it. The citation has a `field` if one column gave the
   * value of one field. An entity with citations of its own keeps those.
   */
  cited<T extends object>(make: () => T): Cited<T>;
  /** Reports that the content of a column was left out, with the reason. The column counts as taken. */
  leaveOut(column: string, reason: string): void;
  /**
   * Refuses the row.
   *
   * @throws {RefusedRow} always.
   */
  refuse(column: string, message: string): never;
}
