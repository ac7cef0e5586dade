import fc from "fast-check";

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];
type Entries = readonly (readonly [key: string, value: Json])[];

/** One change of a record: at which object or list, to which of its entries, and what replaces it or is added to it. */
export interface Mutation {
  readonly change: "delete" | "rename" | "replace" | "add";
  readonly at: Path;
  readonly entry: string;
  readonly key: string;
  readonly value: Json;
}

// Keys that are close to known ones, known ones in a place that is not theirs, and those that every object has.
const KEYS = [
  "titel",
  "Id",
  "",
  "kind",
  "through",
  "open",
  "wording",
  "zone",
  "on",
  "recordedOn",
  "constructor",
  "toString",
  "__proto__",
];

const TEXTS = [
  " |\u00A0|x|two words|\u{1F91D}|a\nb|state|visit|purchase|exact|treaty|pledge|Pledge|KR|kr|zh-Hans|http://a.org|ftp://a.org",
  "2026-02-30|2024-02-29|2026-04-31|2026-13|2026-04|2026-04-XX|2026-XX-01|202X|2026?|1994%|9999-12-31|2026-04-30T00:00Z",
  "2026-04-30\n|٢٠٢٦|P1Y|P|PT100M|p1y|24:00|00:01|UTC|Mars/",
].flatMap((line) => line.split("|"));

const MOMENT = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };

const VALUES: readonly Json[] = [
  ...[null, true, false, 0, -1, -0.5, 1e21, 2 ** 53, "", ...TEXTS],
  ...[
    [],
    [[]],
    [null],
    ["a"],
    [""],
    {},
    { kind: "exact" },
    { kind: "exact", value: 1, unit: "t" },
    { kind: "circumstance", description: "d" },
  ],
  ...[{ open: true }, { open: false }, { through: "2026-01-01" }, { until: "2026-01-01", open: true }, MOMENT],
  ...[{ until: MOMENT }, { before: "2026" }, { unreadable: "1976-06-31" }, { to: 5 }, { to: -5 }, { period: "P1Y" }],
  ...[
    { kind: "performance", party: "us", commitment: "x" },
    { name: "Qatar", role: "mediator" },
  ],
];

const isContainer = (value: Json) => typeof value === "object" && value !== null;

/** Every object and list in a value, with the way to it. */
function* containersIn(value: Json, at: Path = []): Generator<readonly [Path, Json]> {
  if (!isContainer(value)) return;
  yield [at, value];
  for (const [key, inner] of Object.entries(value)) yield* containersIn(inner, [...at, key]);
}

/** Changes at any depth of a record; what is put in comes from above, or from another place of the record. */
export function mutationsOf(record: Json): fc.Arbitrary<Mutation> {
  const containers = [...containersIn(record)];
  const value = fc.constantFrom(
    ...VALUES,
    ...containers.flatMap(([, inner]) => [inner, ...Object.values(inner as object)]),
  );
  const key = fc.constantFrom(...KEYS, ...new Set(containers.flatMap(([, inner]) => Object.keys(inner as object))));
  const change = fc.constantFrom("delete", "rename", "replace", "replace", "replace", "add");
  const place = fc.constantFrom(...containers).chain(([at, inner]) => {
    const entries = Object.keys(inner as object);
    return fc.record({
      at: fc.constant(at),
      entry: entries.length > 0 ? fc.constantFrom(...entries) : fc.constant(""),
    });
  });
  return fc.tuple(place, fc.record({ change, key, value })).map(([where, what]) => ({ ...where, ...what }) as Mutation);
}

function changed(entries: Entries, { change, entry, key, value }: Mutation): Entries {
  if (change === "add") return [...entries.filter(([name]) => name !== key), [key, value]];
  return entries.flatMap(([name, old]) => {
    if (name !== entry) return [[name, old] as const];
    if (change === "delete") return [];
    return [change === "rename" ? ([key, old] as const) : ([name, value] as const)];
  });
}

/** The record with the change made; the record itself stays as it is. */
export function mutated(record: Json, mutation: Mutation, at: Path = mutation.at): Json {
  if (!isContainer(record)) return record;
  const [next, ...rest] = at;
  const entries = Object.entries(record) as Entries;
  const made =
    next === undefined
      ? changed(entries, mutation)
      : entries.map(([key, inner]) => [key, key === next ? mutated(inner, mutation, rest) : inner] as const);
  // `fromEntries` makes `__proto__` a key like any other, as JSON.parse does.
  return Array.isArray(record) ? made.map(([, inner]) => inner) : Object.fromEntries(made);
}
