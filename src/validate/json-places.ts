import { DEEPEST } from "./located.js";

/** Where a value of JSON starts in its text, and what is in it. */
export interface JsonPlace {
  readonly start: number;
  /** The entries of an object or a list, in the order of the text; a key that stands twice is there twice. */
  readonly entries?: readonly JsonEntry[];
  /** The end of a number, itself not included. */
  readonly numberEnd?: number;
}

/** An entry of an object, or of a list, which has its index as its key. */
export interface JsonEntry {
  readonly key: string | number;
  readonly keyStart: number;
  readonly place: JsonPlace;
}

const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The places of all values in a text that `JSON.parse` takes; `undefined` when it is nested too deep. As the text is known to
 * be right, nothing is checked. (A parser that checks and gives places takes a hundred times as long, and invalid records
 * come by the million too.)
 */
export function jsonPlaces(text: string): JsonPlace | undefined {
  let at = 0;
  let depth = 0;
  const skipBlanks = () => {
    while (text.charCodeAt(at) <= BLANK) at += 1;
  };
  const skipText = () => {
    at += 1;
    while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    at += 1;
  };

  function value(): JsonPlace {
    skipBlanks();
    const start = at;
    switch (text[at]) {
      case "{":
      case "[":
        if (depth >= DEEPEST) throw new TooDeep();
        return { start, entries: entriesOf(text[at] === "{") };
      case '"':
        skipText();
        return { start };
      case "t":
      case "n":
        at += 4;
        return { start };
      case "f":
        at += 5;
        return { start };
      default:
        while (/[-+.\deE]/.test(text[at] ?? "")) at += 1;
        return { start, numberEnd: at };
    }
  }

  function entriesOf(named: boolean): readonly JsonEntry[] {
    const entries: JsonEntry[] = [];
    depth += 1;
    at += 1;
    skipBlanks();
    while (text[at] !== "}" && text[at] !== "]") {
      const keyStart = at;
      const key = named ? keyAt() : entries.length;
      const place = value();
      entries.push({ key, keyStart: named ? keyStart : place.start, place });
      skipBlanks();
      if (text[at] === ",") at += 1;
      skipBlanks();
    }
    depth -= 1;
    at += 1;
    return entries;
  }

  function keyAt(): string {
    const from = at;
    skipText();
    const key = text.slice(from + 1, at - 1);
    skipBlanks();
    at += 1; // the colon
    return key.includes("\\") ? JSON.parse(`"${key}"`) : key;
  }

  try {
    return value();
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

/** Where a part stands, its key or its value; of a part that is not there, what would hold it. */
export function offsetIn(root: JsonPlace, path: readonly PropertyKey[], of: "key" | "value"): number {
  let place = root;
  for (const [index, step] of path.entries()) {
    const entry = entryOf(place.entries ?? [], step);
    if (entry === undefined) return place.start;
    if (of === "key" && index === path.length - 1) return entry.keyStart;
    place = entry.place;
  }
  return place.start;
}

function entryOf(entries: readonly JsonEntry[], step: PropertyKey): JsonEntry | undefined {
  // A list may be long, and each of its entries wrong: its keys are its indices.
  if (typeof entries[0]?.key === "number") return entries[Number(step)];
  // Of a key that stands twice, programs take the last.
  return entries.findLast(({ key }) => key === String(step));
}
