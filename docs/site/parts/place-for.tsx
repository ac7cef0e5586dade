import { ISLANDS, type IslandName, islandOf, type Shown } from "./islands.js";

/** The element of a part of the page, filled when the page is built; empty on a page that has no record yet. */
export function PlaceFor({ name, shown }: { readonly name: IslandName; readonly shown: Shown | undefined }) {
  return <div data-island={name}>{shown === undefined ? null : islandOf(ISLANDS[name], shown)}</div>;
}
