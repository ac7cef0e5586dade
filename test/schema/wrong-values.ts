import type { Json } from "./mutations.js";

/** A record with one wrong value. */
export interface WrongValue {
  readonly name: string;
  readonly record: Json;
}

type Path = readonly (string | number)[];

/** Every value in a record that is neither an object nor a list, with its path. */
function* leavesIn(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else
    for (const [key, inner] of Object.entries(value))
      yield* leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Returns the record with another value at a path; `undefined` removes the key. */
export function withValueAt(record: Json, [step, ...rest]: Path, value: Json | undefined): Json {
  const entries = Object.entries(record as object).flatMap(([key, inner]): [string, Json][] => {
    if (key !== String(step)) return [[key, inner]];
    if (rest.length > 0) return [[key, withValueAt(inner, rest, value)]];
    return value === undefined ? [] : [[key, value]];
  });
  return Array.isArray(record) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Returns records with one wrong value each: at the end of every path, a list in place of a string, a number or true. */
export function wrongValuesIn(record: Json): readonly WrongValue[] {
  return [...leavesIn(record)].map(([path]) => ({ name: path.join("/"), record: withValueAt(record, path, []) }));
}
