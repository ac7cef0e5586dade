import type { Agreement } from "../../../model/index.js";
import { text } from "../columns.js";
import { table } from "../table.js";

/** The empty arrays of a record. An empty array and an absent one differ in meaning, but neither has rows in the other tables. */
export const emptyLists = table<string>({
  name: "empty_lists",
  description: "The empty arrays of a record. For an absent array, the sources do not say.",
  key: ["pointer"],
  references: [{ columns: [], table: "agreements" }],
  columns: [text("pointer", "The place in the record (JSON Pointer).", (pointer) => pointer)],
  rows: (record: Agreement) => {
    const found: string[] = [];
    collectEmpty(record, [], found);
    return found;
  },
});

/** Collects the JSON Pointers of empty arrays and objects. A pointer is built only if one is found: most records have none. */
function collectEmpty(value: object, path: string[], found: string[]): void {
  let isEmpty = true;
  for (const key in value) {
    isEmpty = false;
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner !== "object" || inner === null) continue;
    path.push(key);
    collectEmpty(inner, path, found);
    path.pop();
  }
  if (isEmpty) found.push(path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
}
