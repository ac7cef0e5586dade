import MiniSearch, { type AsPlainObject } from "minisearch";
import { SEARCH_OPTIONS, type SearchEntry } from "./search-options.js";

/** Returns the index of the search as plain data. */
export function createSearchIndex(entries: readonly SearchEntry[]): AsPlainObject {
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  index.addAll(entries);
  return index.toJSON();
}
