import type { NotCarried } from "./import-report.js";
import type { Leaf } from "./row-leaves.js";

/** Counts, for each column, the rows in which the column has content that was not taken. */
export class ColumnTally {
  readonly #reasons: ReadonlyMap<string, string>;
  /** The columns that were not carried in at least one row, with the number of rows in which content was lost. */
  readonly #lost = new Map<string, number>();
  readonly #names = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(reasons: Readonly<Record<string, string>>) {
    this.#reasons = new Map(Object.entries(reasons));
  }

  /** Adds a row: its values, the columns that were asked for, and the paths that were taken. */
  add(leaves: readonly Leaf[], asked: Iterable<string>, taken: readonly (readonly string[])[]): void {
    const lost = new Map<string, boolean>();
    for (const { path, isFilled } of leaves) {
      for (let length = 1; length <= path.length; length++) this.#names.add(path.slice(0, length).join("."));
      if (taken.some((start) => start.every((key, index) => key === path[index]))) continue;
      const name = this.#nameOf(path.join("."));
      lost.set(name, (lost.get(name) ?? false) || isFilled);
    }
    for (const [name, isFilled] of lost) this.#lost.set(name, (this.#lost.get(name) ?? 0) + (isFilled ? 1 : 0));
    for (const column of asked) this.#asked.add(column);
  }

  /** Returns the columns that were not carried, those without a reason first. */
  notCarried(): readonly NotCarried[] {
    const wasTaken = (name: string) => this.#asked.has(name);
    const all = [...this.#lost].flatMap(([column, rows]): NotCarried[] => {
      // A column that was taken in some rows lost nothing if it is empty in the others.
      if (rows === 0 && wasTaken(column)) return [];
      const reason = this.#reasons.get(column);
      return [reason === undefined ? { column, rows } : { column, rows, reason }];
    });
    return [...all.filter(({ reason }) => reason === undefined), ...all.filter(({ reason }) => reason !== undefined)];
  }

  /** Returns the columns that were asked for and that no row has. */
  missing(): readonly string[] {
    return [...this.#asked].filter((column) => !this.#names.has(column));
  }

  /** Returns the name under which a value is counted: the part of its path that has a reason, otherwise the whole path. */
  #nameOf(name: string): string {
    if (this.#reasons.has(name)) return name;
    for (const column of this.#reasons.keys()) if (name.startsWith(`${column}.`)) return column;
    return name;
  }
}
