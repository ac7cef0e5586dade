import { parse } from "csv-parse/sync";
import { type DataPackageOptions, type ExportedFile, toDataPackage } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";

/** A resource of `datapackage.json`, as far as it is read here. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

/** A row, by the names of its columns; what is empty is not in it. */
export type Row = Readonly<Record<string, string>>;

/** A package as another library reads it. */
export interface ReadPackage {
  readonly files: readonly ExportedFile[];
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly resources: readonly Resource[];
  /** The cells of a table as they are in the file, the header first. */
  readonly cells: (table: string) => readonly (readonly string[])[];
  /** The rows of a table, with the apostrophes taken off that keep spreadsheets from reading formulas. */
  readonly rows: (table: string) => readonly Row[];
}

/** Takes off what keeps a spreadsheet from reading a formula. */
export function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

export function readPackage(records: readonly Agreement[], options?: DataPackageOptions): ReadPackage {
  const files = toDataPackage(records, options);
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? "";
  const descriptor = JSON.parse(contentOf("datapackage.json"));
  const cells = once((table): string[][] => parse(contentOf(`${table}.csv`), { record_delimiter: "\r\n" }));
  const rows = once((table): readonly Row[] => {
    const [header = [], ...rows] = cells(table);
    return rows.map((row) =>
      Object.fromEntries(
        header.flatMap((name, index) => (row[index] === "" ? [] : [[name, withoutApostrophe(row[index] as string)]])),
      ),
    );
  });
  return { files, descriptor, resources: descriptor.resources, cells, rows };
}

/** Reads each table once. */
function once<T>(read: (table: string) => T): (table: string) => T {
  const known = new Map<string, T>();
  return (table) => {
    if (!known.has(table)) known.set(table, read(table));
    return known.get(table) as T;
  };
}
