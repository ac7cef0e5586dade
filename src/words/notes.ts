import type { LifecycleEvent } from "../model/index.js";
import type { TermVersion } from "../query/index.js";
import type { RecordReader } from "./record-reader.js";

/**
 * Returns the remarks on the terms of an answer: those of its versions and those of the terms that its events set. If no
 * version has a stated term, it adds the remark on the subject's own term.
 */
export function notesOf(
  reader: RecordReader,
  subject: string,
  versions: readonly (TermVersion | undefined)[],
  events: readonly LifecycleEvent[],
): readonly string[] {
  const { record } = reader;
  const stated = versions.flatMap((version) => (version?.stated === undefined ? [] : [version.stated]));
  const own = subject === record.id ? record.term : reader.commitment(subject)?.term;
  const terms = [...stated, ...events.map(({ term }) => term), ...(stated.length === 0 ? [own] : [])];
  const notes = terms.flatMap((term) => (term?.note === undefined || term.note.trim() === "" ? [] : [term.note]));
  return [...new Set(notes)].map((note) => `Note on the term: ${note}`);
}
