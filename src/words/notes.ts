import type { LifecycleEvent } from "../model/index.js";
import type { TermVersion } from "../query/index.js";
import type { Reading } from "./reading.js";

/**
 * Returns the remarks on the terms of an answer: on the versions that it names, on the terms that its events set, and, if no
 * version has the subject's own term, on that term.
 */
export function notesOf(
  reading: Reading,
  subject: string,
  versions: readonly (TermVersion | undefined)[],
  events: readonly LifecycleEvent[],
): readonly string[] {
  const { record } = reading;
  const stated = versions.flatMap((version) => (version?.stated === undefined ? [] : [version.stated]));
  const own = subject === record.id ? record.term : reading.commitment(subject)?.term;
  const terms = [...stated, ...events.map(({ term }) => term), ...(stated.length === 0 ? [own] : [])];
  const notes = terms.flatMap((term) => (term?.note === undefined || term.note.trim() === "" ? [] : [term.note]));
  return [...new Set(notes)].map((note) => `Note on the term: ${note}`);
}
