import type { Agreement } from "../../../src/model/index.js";
import { titleOf } from "../../../src/words/index.js";

/** A page as the search finds it. */
interface SearchEntry {
  readonly title: string;
  /** The kind of the page, or the title of the record that it belongs to. */
  readonly where: string;
  /** The path of the page from the root of the site. */
  readonly address: string;
  readonly text: string;
}

/** Returns what the search finds of the records: each record, and each of its commitments. */
export function searchEntriesOf(records: readonly Agreement[]): readonly SearchEntry[] {
  return records.flatMap((record) => {
    const { id, title, objective, commitments } = record;
    return [
      { title, where: "Record", address: `${id}/index.html`, text: objective?.text ?? "" },
      ...commitments.map((one) => ({
        title: titleOf(record, one.id),
        where: title,
        address: `${id}/${one.id}/index.html`,
        text: one.summary,
      })),
    ];
  });
}
