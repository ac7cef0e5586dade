import type { PlainDate } from "../../../src/model/index.js";
import { type Address, type Asked, queryOf, readAddress } from "../model/asked.js";

/** The milliseconds before the address is written: browsers block a page whose address changes with every move of a slider. */
const LATER = 250;

/** True for a page opened from a disk, whose query may not change. */
export const isFile = location.protocol === "file:";

let writing: ReturnType<typeof setTimeout> | undefined;

/** Reads the days and the place from the address of the page. */
export function currentAddress(): Address {
  return readAddress(location);
}

/** Writes the days into the address once they rest, as a step that the reader can go back. */
export function writeAddress(asked: Asked, today: PlainDate, delay = LATER): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const { place } = readAddress(location);
    const query = queryOf(asked, today);
    const address = isFile
      ? hashOf(query, place)
      : `${query === "" ? location.pathname : `?${query}`}${place === "" ? "" : `#${place}`}`;
    const target = new URL(address, location.href).href;
    if (target !== location.href) history.pushState(null, "", target);
  }, delay);
}

/** Drops a change of the address that still waits: the reader went to another one. */
export function keepAddress(): void {
  clearTimeout(writing);
}

function hashOf(query: string, place: string): string {
  if (query === "") return place === "" ? location.pathname : `#${place}`;
  return `#${query}${place === "" ? "" : `&at=${encodeURIComponent(place)}`}`;
}
