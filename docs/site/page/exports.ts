import { strToU8, zipSync } from "fflate";
import papa from "papaparse";
import { dayAskedAbout } from "../../../src/brief/index.js";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../../src/format/index.js";
import type { Agreement } from "../../../src/model/index.js";
import type { Asked } from "../model/asked.js";

/** A file to save. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** A fixed day for the entries of the archive, so that the same record gives the same bytes. */
const ZIPPED = { mtime: "1980-01-01T12:00:00" };

/** Writes a record in the format of a file that a page offers, for the two days that the page is about. */
export function exportOf(name: string, record: Agreement, { asOf, knownAt }: Asked): Download {
  const known = knownAt === undefined ? {} : { knownAt };
  const file = (type: string, content: Download["content"]) => ({ name: `${record.id}-${name}`, type, content });
  switch (name) {
    case "deadlines.ics":
      return file("text/calendar", toICalendar(record, known));
    case "record.md":
      return file("text/markdown", toMarkdown(record, { asOf: dayAskedAbout(asOf), ...known }));
    case "record.json":
      return file("application/json", toJson(record, known));
    case "tables.zip": {
      const files = tablesOf(record, { asOf, knownAt }).map(({ path, content }) => [path, strToU8(content)] as const);
      return file("application/zip", zipSync(Object.fromEntries(files), ZIPPED));
    }
    default: {
      const table = tablesOf(record, { asOf, knownAt }).find(({ path }) => path === name);
      if (table === undefined) throw new Error(`there is no file ${name}`);
      return file("text/csv", table.content);
    }
  }
}

/** Returns the rows of `overview.csv` of the commitments with these ids, after the row with the names of the columns. */
export function overviewLines(record: Agreement, asked: Asked, ids: ReadonlySet<string>): string {
  const content = String(exportOf("overview.csv", record, asked).content);
  const [head = [], ...rows] = papa.parse(content, { newline: "\r\n", delimiter: "," }).data;
  const at = head.indexOf("commitment");
  return papa.unparse([head, ...rows.filter((row) => ids.has(row[at] ?? ""))], { newline: "\n" });
}

function tablesOf(record: Agreement, { asOf, knownAt }: Asked) {
  return toDataPackage([record], { asOf: dayAskedAbout(asOf), ...(knownAt === undefined ? {} : { knownAt }) });
}
