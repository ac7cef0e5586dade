import { isEmptyText, trimmed, unquoted } from "./clean-text.js";
import type { LeftOutEntry } from "./import-report.js";
import type { ImporterOptions, Row } from "./importer-options.js";
import { RefusedRow } from "./refused-row.js";
import { pathTo, valueAt } from "./row-leaves.js";

/** A column that was taken, and the values that were read from it. */
export interface TakenColumn {
  readonly text: string;
  /** The strings or dates that were returned to the caller. */
  readonly values: readonly string[];
  /** True for dates, whose form differs from that in the cell. */
  readonly isDate: boolean;
}

/** The state of reading one row: the columns that were taken, and the values that were left out. */
export class RowReading {
  readonly row: Row;
  readonly number: number;
  readonly key: string | undefined;
  readonly options: ImporterOptions;
  /** The columns that were asked for. */
  readonly asked = new Set<string>();
  /** The paths of the columns that were taken. */
  readonly taken: (readonly string[])[] = [];
  readonly leftOut: LeftOutEntry[] = [];
  /** The ids of this record. */
  readonly ids = new Set<string>();
  /** The columns taken for each entity under construction, the innermost last. */
  readonly scopes: Map<string, TakenColumn>[] = [new Map()];

  constructor(row: Row, number: number, options: ImporterOptions) {
    this.row = row;
    this.number = number;
    this.options = options;
    const key = options.key === undefined ? undefined : valueAt(row, pathTo(row, options.key));
    const text = key === undefined || key === null || typeof key === "object" ? "" : trimmed(String(key));
    this.key = text === "" ? undefined : text;
  }

  /** The name of the row in a message. */
  get name(): string {
    return this.key === undefined ? `Row ${this.number}` : `Row ${this.number} (${this.key})`;
  }

  /** The name of the row in the locator of a citation. */
  get place(): string {
    return this.key ?? `row ${this.number}`;
  }

  /** Returns the value of a column and marks the column as taken. */
  value(column: string): unknown {
    const path = pathTo(this.row, column);
    this.asked.add(column);
    this.taken.push(path);
    return valueAt(this.row, path);
  }

  /**
   * Returns the text in a column, without the blanks around it, and marks the column as taken; `undefined` if it is empty.
   *
   * @throws {RefusedRow} if the column has a list or an object.
   */
  text(column: string): string | undefined {
    const value = this.value(column);
    if (typeof value === "object" && value !== null) {
      const [what, how] = Array.isArray(value) ? ["a list", "take.list"] : ["an object", "take.value"];
      this.refuse(column, `the column is ${what}, not text. Read it with ${how}`);
    }
    const text = trimmed(String(value ?? ""));
    return isEmptyText(text, this.options.empty) ? undefined : text;
  }

  /** Records the values that the caller got from a column, for the citations of the entity under construction. */
  note(column: string, text: string, values: readonly string[], isDate = false): void {
    const scope = this.scopes.at(-1);
    const earlier = scope?.get(column)?.values ?? [];
    scope?.set(column, { text: unquoted(text), values: [...new Set([...earlier, ...values])], isDate });
  }

  leaveOut(column: string, text: string, reason: string): void {
    const key = this.key === undefined ? {} : { key: this.key };
    this.leftOut.push({ row: this.number, ...key, column, text, reason });
  }

  refuse(column: string | undefined, message: string): never {
    const at = column === undefined ? "" : `, ${column}`;
    throw new RefusedRow(`${this.name}${at}: ${message}.`, this.#citationPlace(column));
  }

  /** Throws because the record has no id or no title. */
  refuseWithout(field: "id" | "title"): never {
    throw new RefusedRow(
      `${this.name} has no ${field}. Fill in its column, or leave the row out.`,
      this.#citationPlace(undefined),
    );
  }

  #citationPlace(column: string | undefined) {
    return {
      row: this.number,
      ...(this.key === undefined ? {} : { key: this.key }),
      ...(column === undefined ? {} : { column }),
    };
  }
}
