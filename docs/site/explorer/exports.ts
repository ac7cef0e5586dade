import { strToU8, zipSync } from "fflate";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../../src/format/index.js";
import type { View } from "./view.js";

/** A file to save. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The formats that the page offers. */
export type ExportName = "ics" | "csv" | "md" | "json";

/** A fixed day for the entries of the archive, so that the same record gives the same bytes. */
const ZIPPED = { mtime: "1980-01-01T12:00:00" };

/** Writes the record of a view in a format, as it was known on the day of the view. */
export function exportOf(name: ExportName, { record, asOf, knownOn }: View): Download {
  const known = knownOn === undefined ? {} : { knownAt: knownOn };
  const file = (ending: string, type: string, content: Download["content"]) => ({
    name: `${record.id}${ending}`,
    type,
    content,
  });
  switch (name) {
    case "ics":
      return file(".ics", "text/calendar", toICalendar(record, known));
    case "md":
      return file(".md", "text/markdown", toMarkdown(record, { asOf, ...known }));
    case "json":
      return file(".json", "application/json", toJson(record, known));
    case "csv": {
      const files = toDataPackage([record], known).map(({ path, content }) => [path, strToU8(content)] as const);
      return file("-tables.zip", "application/zip", zipSync(Object.fromEntries(files), ZIPPED));
    }
  }
}
