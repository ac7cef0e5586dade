import type { Json } from "./mutations.js";

type Path = readonly (string | number)[];

/** A place of the schema: a value in a record, and the way to it. */
export interface Place {
  readonly record: Json;
  readonly at: Path;
  readonly value: Json;
}

/** Entities that occur in many places and have one schema in all of them. */
const SHARED = new Set(["citations", "quantity", "term", "end"]);

/** Returns the places in records, one for each place of the schema: the entries of a list count once for each kind. */
export function placesIn(records: readonly Json[]): readonly Place[] {
  const found = new Map<string, Place>();
  const walk = (record: Json, at: Path, value: Json, name: string) => {
    if (!found.has(name)) found.set(name, { record, at, value });
    if (typeof value !== "object" || value === null) return;
    const isList = Array.isArray(value);
    const kind = isList || !("kind" in value) ? "" : `(${(value as { readonly kind: string }).kind})`;
    for (const [key, inner] of Object.entries(value) as [string, Json][]) {
      const way = SHARED.has(key) ? key : `${name}${kind}/${isList ? "*" : key}`;
      walk(record, [...at, isList ? Number(key) : key], inner, way);
    }
  };
  for (const record of records) walk(record, [], record, "");
  return [...found.values()];
}
