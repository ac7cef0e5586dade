import type { NotCarried } from "./import-report.js";
import type { Leaf } from "./row-leaves.js";

/** Counts, over all rows, in how many of them there is something in a column that was not taken. */
export class ColumnTally {
  readonly #reasons: ReadonlyMap<string, string>;
  /** The columns that are not carried in at least one row, with the number of rows in which something is lost. */
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

  /** The columns that were not carried, those without a reason first. */
  notCarried(): readonly NotCarried[] {
    const wasTaken = (name: string) => this.#asked.has(name);
    const all = [...this.#lost].flatMap(([column, rows]): NotCarried[] => {
      // A column that is taken where it is needed has lost nothing in the rows in which it is empty.
      if (rows === 0 && wasTaken(column)) return [];
      const reason = this.#reasons.get(column);
      return [reason === undefined ? { column, rows } : { column, rows, reason }];
    });
    return [...all.filter(({ reason }) => reason === undefined), ...all.filter(({ reason }) => reason !== undefined)];
  }

  /** The columns that were asked for and that no row has. */
  missing(): readonly string[] {
    return [...this.#asked].filter((column) => !this.#names.has(column));
  }

  /** The name by which a value is counted: the part of the way to it that has a reason, or else the whole way. */
  #nameOf(name: string): string {
    if (this.#reasons.has(name)) return name;
    for (const column of this.#reasons.keys()) if (name.startsWith(`${column}.`)) return column;
    return name;
  }
}
