/** The position of a page on the site: the base of its links. */
export interface Place {
  /** The relative path from the page to the root of the site, with a slash at its end: `""`, `"../"`. */
  readonly root: string;
  /** The relative path from the page to the folder of its record; absent for a record of the reader. */
  readonly record?: string;
  /** The relative address of the page with the list of sources; absent if that is the page itself. */
  readonly sources?: string;
}

/** Returns the address of the page of a commitment; of a record of the reader, its place on the page. */
export function addressOfCommitment({ record }: Place, id: string): string {
  return record === undefined ? `#${id}` : `${record}${id}/index.html`;
}
