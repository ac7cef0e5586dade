import type { Agreement } from "../model/index.js";
import { findTitle } from "../words/title-of.js";

/** Returns the title of the part of a record that has an id. An unknown id is returned unchanged. */
export function nameOf(record: Agreement, id: string): string {
  return findTitle(record, id) ?? id;
}

/** Returns a word of the model in English: "not on agenda". */
export function wordOf(term: string): string {
  return term.replaceAll("-", " ");
}
