import type { Agreement } from "../../../model/index.js";
import { text } from "../columns.js";
import { table } from "../table.js";

/** The empty arrays of a record. An empty array and an absent one differ in meaning; in the other tables neither has rows. */
export const emptyLists = table<string>({
  name: "empty_lists",
  description: "The empty arrays of a record. For an absent array, the sources do not say.",
  key: ["pointer"],
  references: [{ columns: [], table: "agreements" }],
  columns: [text("pointer", "The place in the record (JSON Pointer).", (pointer) => pointer)],
  rows: (record: Agreement) => [...emptyIn(record, "")],
});

function* emptyIn(value: unknown, pointer: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  if (entries.length === 0) yield pointer;
  for (const [key, inner] of entries)
    yield* emptyIn(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
