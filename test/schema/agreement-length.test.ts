import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultyFrom } from "../../bench/planted-errors.mjs";
import { recordOf } from "../../bench/records.mjs";
import { records } from "../../src/data/index.js";
import { agreementLength, ENTRY_LENGTHS } from "../../src/schema/generated/agreement-length.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { issuesOf } from "../../src/schema/issues-of.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";
import { fullRecord } from "../format/full-record.js";
import { type Json, mutated, mutationsOf } from "./mutations.js";
import { oneOfEach } from "./one-of-each.js";
import { placesIn } from "./places-in.js";

const inJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
const party = { id: "a", kind: "state", name: "A" } as const;
const accepts = (value: unknown) => agreementLength(value) !== 0;
const schemaAccepts = (value: unknown) => AgreementSchema.safeParse(value).success;

/** Values that no JSON text contains, but a program may pass. */
const fromPrograms: Readonly<Record<string, unknown>> = {
  "undefined for an optional key": agreementWith({ background: undefined as never }),
  "undefined for an optional key of an entity": agreementWith({
    commitments: [commitmentWith({ term: undefined as never })],
  }),
  "undefined for a required key": agreementWith({ sources: undefined as never }),
  "undefined for the kind": agreementWith({ commitments: [commitmentWith({ kind: undefined as never })] }),
  "an array with a hole": agreementWith({ issues: new Array(1) }),
  "an array instead of an entity": agreementWith({ commitments: [[] as never] }),
  "an array with the keys of a term": agreementWith({ term: Object.assign([], { duration: "P1Y" }) as never }),
  "an empty array instead of a term": agreementWith({ term: [] as never }),
  "null instead of an entity": agreementWith({ commitments: [null as never] }),
  "an instance of a class": Object.assign(new (class Kept {})(), agreementWith()),
  "an object without a prototype": Object.assign(Object.create(null), agreementWith()),
  "inherited keys": Object.create(agreementWith()),
  "an inherited unknown key": Object.assign(Object.create({ titel: "x" }), agreementWith()),
  "an inherited known key": Object.assign(Object.create({ depositary: "x" }), agreementWith()),
  "a symbol for a key": { ...agreementWith(), [Symbol("key")]: 1 },
  "a getter": Object.defineProperty(agreementWith(), "title", { get: () => "A pact", enumerable: true }),
  "a getter of a wrong value": Object.defineProperty(agreementWith(), "title", { get: () => 7, enumerable: true }),
  "an instance of a class for names": agreementWith({
    parties: [{ ...party, names: Object.assign(new (class Names {})(), { fr: "A" }) as never }],
  }),
  "a key __proto__ among the names": agreementWith({
    parties: [{ ...party, names: JSON.parse('{"fr":"A","__proto__":"A"}') }],
  }),
  "a key __proto__ of the record": JSON.parse(`{"__proto__":1,${JSON.stringify(agreementWith()).slice(1)}`),
  "a key constructor of the record": { ...agreementWith(), constructor: "x" },
  "not a number": agreementWith({
    commitments: [{ ...commitmentWith(), kind: "purchase", value: Number.NaN } as never],
  }),
  "a function": () => agreementWith(),
  "a date": new Date(0),
  "a string object for a string": agreementWith({ title: new String("A pact") as never }),
  undefined,
};

/** A value of each type, and strings of each form: all but one or two are wrong in any place. */
const VALUES: readonly Json[] = [null, true, 0, -1, 1.5, 2 ** 53, "", " ", "x y", "2026-02-30", "2026", [], {}];

describe("agreementLength accepts what AgreementSchema accepts", () => {
  it.each(Object.keys(fromPrograms))("for %s", (name) => {
    expect(accepts(fromPrograms[name])).toBe(schemaAccepts(fromPrograms[name]));
  });

  it("for the records of the package and those of the benchmarks", async () => {
    for (const { load } of records) expect(accepts(inJson(await load()))).toBe(true);
    for (let number = 1; number <= 200; number++) expect(accepts(inJson(recordOf(number)))).toBe(true);
    expect([accepts(inJson(fullRecord)), accepts(oneOfEach())]).toEqual([true, true]);
  });

  it("for the faulty records of the benchmarks", () => {
    const faulty = [...faultyFrom(JSON.stringify(recordOf(1)))];
    expect(faulty.length).toBeGreaterThan(80);
    for (const [change, record] of faulty) expect([change, accepts(record)]).toEqual([change, false]);
  });

  it("for a wrong value in every place of a record, without each key, and with an unknown key in each object", () => {
    const results = { true: 0, false: 0 };
    const compare = (data: Json, what: unknown) => {
      const result = accepts(data);
      expect([what, result]).toEqual([what, schemaAccepts(data)]);
      results[`${result}`] += 1;
    };
    let nth = 0;
    for (const { record, at: path } of placesIn([inJson(fullRecord)])) {
      if (path.length === 0) continue;
      const [at, entry] = [path.slice(0, -1).map(String), String(path.at(-1))];
      for (let more = 0; more < 2; more += 1) {
        const value = VALUES[nth++ % VALUES.length] as Json;
        compare(mutated(record, { change: "replace", at, entry, key: "", value }), [path, value]);
      }
      compare(mutated(record, { change: "delete", at, entry, key: "", value: null }), [path, "deleted"]);
      const added = mutated(record, { change: "add", at: path.map(String), entry: "", key: "titel", value: "x" });
      if (added !== record) compare(added, [path, "added"]);
    }
    expect(results.false).toBeGreaterThan(500);
    expect(results.true).toBeGreaterThan(50);
  });

  it.each([
    ["one of each", oneOfEach()],
    ["the full record", inJson(fullRecord)],
  ])("for mutants of %s", (_, record) => {
    const results = { true: 0, false: 0 };
    const chosen = runs(200, 40_000);
    fc.assert(
      fc.property(fc.array(mutationsOf(record), { minLength: 1, maxLength: 2 }), (mutations) => {
        const data = mutations.reduce<Json>((one, mutation) => mutated(one, mutation), record);
        const result = accepts(data);
        expect(result).toBe(schemaAccepts(data));
        results[`${result}`] += 1;
      }),
      chosen,
    );
    expect(results.true).toBeGreaterThan(chosen.numRuns / 20);
    expect(results.false).toBeGreaterThan(chosen.numRuns / 2);
  });

  it("for mutants of the records of the package", async () => {
    for (const { id, load } of records) {
      const record = inJson(await load());
      fc.assert(
        fc.property(mutationsOf(record), (mutation) => {
          const data = mutated(record, mutation);
          expect([id, accepts(data)]).toEqual([id, schemaAccepts(data)]);
        }),
        runs(40, 2000),
      );
    }
  });
});

describe("agreementLength", () => {
  /** The number of characters of a value as JSON if no character is escaped and no number shortened. */
  const plainLength = (value: Json): number => {
    if (typeof value === "string") return value.length + 2;
    if (typeof value !== "object" || value === null) return JSON.stringify(value).length;
    const parts = Array.isArray(value)
      ? value.map((inner: Json) => plainLength(inner))
      : Object.entries(value).map(([key, inner]) => key.length + 3 + plainLength(inner));
    return 2 + parts.reduce((sum, part) => sum + part, 0) + Math.max(parts.length - 1, 0);
  };

  it("is the number of characters of a record as JSON, without escapes", async () => {
    for (const { load } of records) {
      const record = inJson(await load());
      const [least, plain] = [agreementLength(record), plainLength(record)];
      expect(least).toBeLessThanOrEqual(plain);
      expect(least).toBeGreaterThan(plain - 60); // 25000000 takes four characters
    }
    const small = agreementWith();
    expect(agreementLength(small)).toBe(JSON.stringify(small).length);
  });

  it.each([
    ["0", 1],
    ["-7", 2],
    ["999", 3],
    ["1e3", 3],
    ["25e6", 4],
    ["1234567", 7],
    ["9007199254740991", 16],
    ["-12e12", 6],
    ["0.5", 3],
    ["24.75", 5],
    ["5e-3", 4],
    ["0.05", 4],
    ["15e-9", 4],
  ])("counts the number %s as at most its characters", (written, least) => {
    const { length } = JSON.stringify(ofValue(0));
    expect(agreementLength(ofValue(Number(written)))).toBe(length - 1 + least);
  });

  it("never counts more characters than a number needs", () => {
    const { length } = JSON.stringify(ofValue(0));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.integer({ min: -999, max: 999 }).map((n) => n * 1e6),
          fc.double({ min: 1e-9, max: 1e9 }),
        ),
        (number) => {
          const ways = [String(number), number.toExponential(), shifted(number)];
          const shortest = Math.min(...ways.filter((way) => Number(way) === number).map((way) => way.length));
          expect(agreementLength(ofValue(number)) - (length - 1)).toBeLessThanOrEqual(shortest);
        },
      ),
      runs(200, 10_000),
    );
  });

  it.each([2 ** 53, -(2 ** 60), 1e300])(
    "is negative with the number %s, which a double does not hold exactly",
    (number) => {
      expect(agreementLength(ofValue(number))).toBeLessThan(0);
    },
  );

  it("has a function for the entries of every array of the record", () => {
    const schema = JSON.parse(readFileSync(new URL("../../dist/agreement.schema.json", import.meta.url), "utf8"));
    const lists = Object.entries<{ type?: string }>(schema.properties).filter(([, { type }]) => type === "array");
    expect(Object.keys(ENTRY_LENGTHS)).toEqual(lists.map(([key]) => key));
  });
});

/** A record with one number. */
function ofValue(value: number) {
  const quantity = { kind: "exact", value, unit: "t" } as const;
  return agreementWith({ commitments: [commitmentWith({ kind: "purchase", goods: ["g"], quantity } as never)] });
}

/** A number as an integer with an exponent: 25e6, 15e-9. */
function shifted(number: number): string {
  const [digits = "", exponent = "0"] = number.toExponential().split("e");
  const [whole, fraction = ""] = digits.split(".");
  return `${whole}${fraction}e${Number(exponent) - fraction.length}`;
}

describe("issuesOf gives the issues of AgreementSchema", () => {
  const plainly = (value: unknown) => AgreementSchema.safeParse(value).error?.issues ?? [];

  it.each(Object.keys(fromPrograms))("for %s", (name) => {
    expect(issuesOf(fromPrograms[name])).toEqual(plainly(fromPrograms[name]));
  });

  it("for records with up to three changes", () => {
    const record = oneOfEach();
    let issues = 0;
    const chosen = runs(200, 10_000);
    fc.assert(
      fc.property(fc.array(mutationsOf(record), { minLength: 1, maxLength: 3 }), (mutations) => {
        const data = mutations.reduce<Json>((one, mutation) => mutated(one, mutation), record);
        const found = issuesOf(data);
        expect(found).toEqual(plainly(data));
        issues += found.length;
      }),
      chosen,
    );
    expect(issues).toBeGreaterThan(chosen.numRuns);
  });
});
