/** Where a page is on the site, and where its links lead. */
export interface Place {
  /** The relative path from the page to the root of the site, with a slash at its end: `""`, `"../"`. */
  readonly root: string;
  /** The relative path from the page to the folder of its record; absent for a record of the reader. */
  readonly record?: string;
  /** The days to add to a link to another page of the record: "as-of=2026-03-01"; empty for none. */
  readonly query: string;
  /** True for a page opened from a disk, whose days are in the hash. */
  readonly isFile: boolean;
}

/** Returns the address of the page of a commitment; of a record of the reader, its place on the page. */
export function addressOfCommitment({ record, query, isFile }: Place, id: string): string {
  if (record === undefined) return `#${id}`;
  const days = query === "" ? "" : isFile ? `#${query}` : `?${query}`;
  return `${record}${id}/index.html${days}`;
}

/** Returns the address of the page of the record that a page belongs to. */
export function addressOfRecord({ record, query, isFile }: Place): string {
  if (record === undefined) return "#";
  return `${record}index.html${query === "" ? "" : isFile ? `#${query}` : `?${query}`}`;
}
