import type { Options } from "minisearch";

/** Something that the search finds: a part of a guide, an export, a record or a commitment. */
export interface SearchEntry {
  readonly title: string;
  /** The kind of page, as it is shown next to the title: "Guide", "Function", "Record". */
  readonly where: string;
  /** The address from the root of the site, with a hash if it is a part of a page. */
  readonly address: string;
  readonly text: string;
}

/** Splits `statusOf` into itself, `status` and `Of`, so that part of a name finds it. */
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}_]+/gu) ?? []).flatMap((word) => {
    const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})|_/u);
    return parts.length > 1 ? [word, ...parts] : [word];
  });

/** The options of the index: the same when it is made at build and read in the page. */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  idField: "address",
  fields: ["title", "text"],
  storeFields: ["title", "where", "address", "text"],
  tokenize: wordsOf,
  searchOptions: {
    boost: { title: 4 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    combineWith: "AND",
  },
};
