/** An entry of an object or an array. The key of an array entry is its index. */
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
 * The position of a value in a JSON string that `JSON.parse` accepted. Because the JSON is known to be valid, nothing is
 * checked, and values that are not requested are skipped. The string is read from the start, only as far as a request needs. (A
 * parser that checks and reports positions takes a hundred times as long, and there can be millions of invalid records.)
 */
export class JsonPlace {
  readonly start: number;
  readonly #text: string;
  readonly #read: JsonEntry[] = [];
  /**
   * The offset at which reading continues: the start of the container, or the value of the last entry that was read;
   * `undefined` if all entries were read.
   */
  #next: number | undefined;

  constructor(text: string, from: number) {
    this.start = endOfBlanks(text, from);
    this.#text = text;
    this.#next = isContainer(text.charCodeAt(this.start)) ? this.start : undefined;
  }

  /** The entries of an object or an array, in the order of the JSON; a duplicate key is listed twice. */
  get entries(): readonly JsonEntry[] {
    while (this.#readOn() !== undefined);
    return this.#read;
  }

  /** The number at this position, as it is written. */
  get number(): string | undefined {
    const code = this.#text.charCodeAt(this.start);
    const isNumber = code === 0x2d || (code >= 0x30 && code <= 0x39); // a minus or a digit
    return isNumber ? this.#text.slice(this.start, endOfWord(this.#text, this.start)) : undefined;
  }

  /**
   * Returns the entry with a key or an index. For a duplicate key it returns the last entry, as programs do. If duplicate keys
   * are possible, the caller has read all entries before.
   */
  entry(step: PropertyKey): JsonEntry | undefined {
    if (this.#text.charCodeAt(this.start) === LIST) return this.#entryAt(Number(step));
    const key = String(step);
    const known = this.#read.findLast((entry) => entry.key === key);
    if (known !== undefined) return known;
    for (let entry = this.#readOn(); entry !== undefined; entry = this.#readOn()) if (entry.key === key) return entry;
    return undefined;
  }

  /** Returns the entry at an index, without a search: an array can be long, and all of its entries invalid. */
  #entryAt(index: number): JsonEntry | undefined {
    while (this.#read.length <= index && this.#readOn() !== undefined);
    return this.#read[index];
  }

  /** Reads the next entry. */
  #readOn(): JsonEntry | undefined {
    if (this.#next === undefined) return undefined;
    const text = this.#text;
    const isFirst = this.#read.length === 0;
    let at = endOfBlanks(text, isFirst ? this.#next + 1 : endOfValue(text, this.#next));
    if (!isFirst && text.charCodeAt(at) === COMMA) at = endOfBlanks(text, at + 1);
    if (endsEntries(text.charCodeAt(at))) {
      this.#next = undefined;
      return undefined;
    }
    const isNamed = text.charCodeAt(this.start) === OBJECT;
    const keyEnd = isNamed ? endOfText(text, at) : at;
    const place = new JsonPlace(text, isNamed ? endOfBlanks(text, keyEnd) + 1 : at); // after the colon
    const entry = { key: isNamed ? keyOf(text.slice(at, keyEnd)) : this.#read.length, keyStart: at, place };
    this.#read.push(entry);
    this.#next = place.start;
    return entry;
  }
}

function isContainer(code: number): boolean {
  return code === OBJECT || code === LIST;
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

/** Returns the offset after the closing quote of a string, given the offset of its opening quote. */
function endOfText(text: string, from: number): number {
  // Searching is faster than testing each character; most of a record is strings.
  let at = text.indexOf('"', from + 1);
  while (text.charCodeAt(at - 1) === BACKSLASH && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}

/** True if an odd number of backslashes precedes a character. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charCodeAt(from - 1) === BACKSLASH) from -= 1;
  return (at - from) % 2 === 1;
}

/** Returns the offset after a number or a word: at a comma, white space, the end of its container or the end of the string. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code > BLANK && code !== COMMA && !endsEntries(code); code = text.charCodeAt(at))
    at += 1;
  return at;
}

function endOfValue(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === QUOTE) return endOfText(text, from);
  if (!isContainer(first)) return endOfWord(text, from);
  let at = from;
  let depth = 0;
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
      continue;
    }
    if (isContainer(code)) depth += 1;
    else if (endsEntries(code)) depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

/** Returns the offset of a key or a value; for a part that does not exist, the offset of its container. */
export function offsetIn(root: JsonPlace, path: readonly PropertyKey[], of: "key" | "value"): number {
  let place = root;
  for (const [index, step] of path.entries()) {
    const entry = place.entry(step);
    if (entry === undefined) return place.start;
    if (of === "key" && index === path.length - 1) return entry.keyStart;
    place = entry.place;
  }
  return place.start;
}
