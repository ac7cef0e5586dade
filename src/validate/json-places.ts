/** An entry of an object, or of a list, which has its index as its key. */
export interface JsonEntry {
  readonly key: string | number;
  readonly keyStart: number;
  readonly place: JsonPlace;
}

const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/**
 * Where a value of JSON starts in a text that `JSON.parse` takes. As the text is known to be right, nothing is checked; what is
 * not asked for is passed over. (A parser that checks and gives places takes a hundred times as long, and invalid records come
 * by the million too.)
 */
export class JsonPlace {
  readonly start: number;
  readonly #text: string;
  #entries: readonly JsonEntry[] | undefined;

  constructor(text: string, from: number) {
    this.start = endOfBlanks(text, from);
    this.#text = text;
  }

  /** The entries of an object or a list, in the order of the text; a key that stands twice is there twice. */
  get entries(): readonly JsonEntry[] {
    this.#entries ??= entriesAt(this.#text, this.start);
    return this.#entries;
  }

  /** The number that stands here, as it is written. */
  get number(): string | undefined {
    const code = this.#text.charCodeAt(this.start);
    const isNumber = code === 0x2d || (code >= 0x30 && code <= 0x39); // a minus, a digit
    return isNumber ? this.#text.slice(this.start, endOfWord(this.#text, this.start)) : undefined;
  }
}

function entriesAt(text: string, start: number): readonly JsonEntry[] {
  const named = text.charCodeAt(start) === OBJECT;
  if (!named && text.charCodeAt(start) !== LIST) return [];
  const entries: JsonEntry[] = [];
  let at = endOfBlanks(text, start + 1);
  while (!endsEntries(text.charCodeAt(at))) {
    const keyStart = at;
    const keyEnd = named ? endOfText(text, at) : at;
    const place = new JsonPlace(text, named ? endOfBlanks(text, keyEnd) + 1 : at); // behind the colon
    entries.push({ key: named ? keyOf(text.slice(keyStart, keyEnd)) : entries.length, keyStart, place });
    at = endOfBlanks(text, endOfValue(text, place.start));
    if (text.charCodeAt(at) === COMMA) at = endOfBlanks(text, at + 1);
  }
  return entries;
}

function keyOf(written: string): string {
  return written.includes("\\") ? JSON.parse(written) : written.slice(1, -1);
}

function endsEntries(code: number): boolean {
  return code === OBJECT_END || code === LIST_END;
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= BLANK) at += 1;
  return at;
}

/** Behind the quote that ends a text, which starts with one. */
function endOfText(text: string, from: number): number {
  // Searching is faster than looking at each sign; most of a record is texts.
  let at = text.indexOf('"', from + 1);
  while (text.charCodeAt(at - 1) === BACKSLASH && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charCodeAt(from - 1) === BACKSLASH) from -= 1;
  return (at - from) % 2 === 1;
}

/** A number or a word ends at a comma, a blank, the end of what it is in, or the end of the text. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code > BLANK && code !== COMMA && !endsEntries(code); code = text.charCodeAt(at))
    at += 1;
  return at;
}

function endOfValue(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === QUOTE) return endOfText(text, from);
  if (first !== OBJECT && first !== LIST) return endOfWord(text, from);
  let at = from;
  let depth = 0;
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
      continue;
    }
    if (code === OBJECT || code === LIST) depth += 1;
    else if (endsEntries(code)) depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

/** Where a part stands, its key or its value; of a part that is not there, what would hold it. */
export function offsetIn(root: JsonPlace, path: readonly PropertyKey[], of: "key" | "value"): number {
  let place = root;
  for (const [index, step] of path.entries()) {
    const entry = entryOf(place.entries, step);
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
