import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementLength } from "../../src/schema/generated/agreement-length.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { issuesOf } from "../../src/schema/issues-of.js";
import { rejectedParts } from "../../src/schema/rejected-parts.js";
import { validateText } from "../../src/validate/index.js";
import { validPartOf } from "../../src/validate/valid-part.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";
import { type Json, mutated, mutationsOf } from "../schema/mutations.js";
import { oneOfEach } from "../schema/one-of-each.js";

/** The rules that find something in a record that need not have its shape, with the places: the schema first, then by rule and place. */
function found(record: object, ignore: readonly string[] = []): readonly (readonly [string, string])[] {
  const options = { format: "json", ignore: ignore as never } as const;
  const key = ([rule, pointer]: readonly [string, string]) => (rule === "schema" ? "" : `${rule} ${pointer}`);
  return validateText(JSON.stringify(record), options)
    .flatMap(({ problems }) => problems.map(({ rule, pointer }) => [rule, pointer] as const))
    .sort((one, other) => Number(key(one) > key(other)) - Number(key(one) < key(other)));
}

const base = agreementWith({
  commitments: [commitmentWith({ promisors: ["x"] }), commitmentWith({ id: "other", promisors: ["y"] })],
  events: [eventWith({ recordedOn: "2025-08-01" })],
});
const own = [
  ["recorded-before-event", "/events/0/recordedOn"],
  ["unknown-party", "/commitments/0/promisors/0"],
  ["unknown-party", "/commitments/1/promisors/0"],
];
const [first, second] = base.commitments;

describe("the rules run on what is valid", () => {
  it("of a record with an unknown key, in itself or in an entity", () => {
    expect(found({ ...base, titel: "T" })).toEqual([["schema", "/titel"], ...own]);
    expect(found({ ...base, commitments: [{ ...first, titel: "T" }, second] })).toEqual([
      ["schema", "/commitments/0/titel"],
      ...own,
    ]);
  });

  it("of an entity with an invalid field that may be left out", () => {
    const commitments = [{ ...first, term: { duration: "a year" } }, second];
    expect(found({ ...base, commitments })).toEqual([["schema", "/commitments/0/term/duration"], ...own]);
  });

  it("without an entity that is invalid without the field, at the places of the whole record", () => {
    const commitments = [{ ...first, promisees: "b" }, second];
    expect(found({ ...base, commitments })).toEqual([
      ["schema", "/commitments/0/promisees"],
      ["recorded-before-event", "/events/0/recordedOn"],
      ["unknown-party", "/commitments/1/promisors/0"],
    ]);
    expect(found({ ...base, commitments: [null, second] }).slice(1)).toEqual([
      ["recorded-before-event", "/events/0/recordedOn"],
      ["unknown-party", "/commitments/1/promisors/0"],
    ]);
  });

  it("of a record that lacks a field or a list", () => {
    const { title: _, ...untitled } = base;
    expect(found(untitled)).toEqual([["schema", "/title"], ...own]);
    const { id: ___, ...nameless } = base;
    expect(found(nameless)).toEqual([["schema", "/id"], ...own]);
    expect(found({ ...base, id: 7 })).toEqual([["schema", "/id"], ...own]);
    const [result] = validateText(JSON.stringify(nameless), { format: "json" });
    // The placeholder for the missing id is shown to nobody.
    expect(result?.problems.filter(({ message }) => message.includes("…"))).toEqual([]);
    const { issues: __, ...withoutIssues } = base;
    expect(found(withoutIssues)).toEqual([["schema", "/issues"], ...own]);
  });

  it("as far as they are not ignored", () => {
    expect(found({ ...base, titel: "T" }, ["unknown-party"])).toEqual([["schema", "/titel"], own[0]]);
    expect(found(base, ["unknown-party", "recorded-before-event"])).toEqual([]);
  });
});

describe("the problems of a record", () => {
  it("are in the order of the text, errors first, whatever found them", () => {
    const record = {
      ...base,
      parties: [{ ...base.parties[0], titel: "T" }, ...base.parties.slice(1)],
      sources: [{ ...base.sources[0], url: "http://example.org", kind: "tweet" }, ...base.sources.slice(1)],
    };
    const [result] = validateText(JSON.stringify(record, null, 1), { format: "json" });
    const problems = result?.problems ?? [];
    const key = ({ severity, line }: (typeof problems)[number]) => (severity === "error" ? 0 : 1_000_000) + line;
    expect(problems.map(key)).toEqual(problems.map(key).sort((one, other) => one - other));
    expect(new Set(problems.map(({ rule }) => rule === "schema"))).toEqual(new Set([true, false]));
  });
});

describe("no problem follows from what was left out", () => {
  const withoutId = ({ id: _, ...rest }: Agreement["sources"][number]) => rest;
  const citing = [{ source: "statement", mode: "paraphrase" }];

  it.each<[string, object, string]>([
    ["a source", { sources: [{ ...agreementWith().sources[0], kind: "tweet" }] }, "/sources/0/kind"],
    ["a source without an id", { sources: agreementWith().sources.map(withoutId) }, "/sources/0/id"],
    ["the sources", { sources: {} }, "/sources"],
    ["a party", { parties: [{ id: "a" }, { id: "b", name: "B" }] }, "/parties/0/name"],
    ["the day of the review", { reviewedOn: "today" }, "/reviewedOn"],
    ["the form", { form: "Unilateral", commitments: [commitmentWith({ promisees: [] })] }, "/form"],
    [
      "a commitment that an event targets",
      { commitments: [{ ...commitmentWith(), promisors: "a" }], events: [eventWith()] },
      "/commitments/0/promisors",
    ],
    [
      "a suspension that is resumed",
      {
        events: [
          { ...eventWith({ id: "s" }), type: "suspendet" },
          eventWith({ type: "resumed", on: "2025-10-01", recordedOn: "2025-10-01" }),
        ],
      },
      "/events/0/type",
    ],
    [
      "a meeting that an event targets",
      { meeting: { id: "talks" }, events: [eventWith({ targets: ["talks"] })] },
      "/meeting/on",
    ],
    [
      "the day of conclusion, by a mistyped key",
      {
        concludedOn: undefined,
        concludedon: "2025-05-12",
        nature: "treaty",
        commitments: [commitmentWith({ term: { duration: "P1Y" } })],
      },
      "/concludedon",
    ],
    [
      "a mistyped field of a citation's entity",
      { commitments: [{ ...commitmentWith(), citations: [{ ...citing[0], field: "raionale" }], raionale: "R" }] },
      "/commitments/0/raionale",
    ],
  ])("%s", (_, over, place) => {
    const problems = found({ ...agreementWith(), ...over });
    expect(problems.map(([rule]) => rule).filter((rule) => rule !== "schema")).toEqual([]);
    expect(problems[0]).toEqual(["schema", place]);
  });

  it("nothing is said of what is no record at all", () => {
    for (const value of [[], 7, "x", null]) {
      expect(found(value as never).map(([rule]) => rule)).toEqual(["schema"]);
    }
  });
});

/** Every place of a record with the way to it, one for each field of each kind of entity. */
function placesIn(record: unknown): readonly (readonly (string | number)[])[] {
  const places = new Map<string, readonly (string | number)[]>();
  const walk = (value: unknown, at: readonly (string | number)[], name: string) => {
    if (at.length > 0 && !places.has(name)) places.set(name, at);
    if (typeof value !== "object" || value === null) return;
    const kind = "kind" in value ? `(${value.kind})` : "";
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      walk(inner, [...at, step], `${name}${kind}/${typeof step === "number" ? "*" : step}`);
    }
  };
  walk(record, [], "");
  return [...places.values()];
}

/** A copy of a record without a value, or with a wrong one in its place. */
function brokenAt(record: object, at: readonly (string | number)[], wrong: unknown): object {
  const copy = structuredClone(record);
  const holder = at.slice(0, -1).reduce<object>((value, step) => Reflect.get(value, step), copy);
  const last = at.at(-1) as string | number;
  if (wrong === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, wrong ?? null);
  return copy;
}

describe("an error of the schema leads to no false alarm", () => {
  const intact = new Set(found(busan2025).map(([rule, pointer]) => `${rule} ${pointer}`));

  it.each([
    ["a missing value", undefined, 2],
    ["a number", 5, 3],
  ])("of %s, at any place of a record", (_, wrong, depth) => {
    let broken = 0;
    let kept = 0;
    for (const at of placesIn(busan2025).filter(({ length }) => length <= depth)) {
      const problems = found(brokenAt(busan2025, at, wrong));
      if (!problems.some(([rule]) => rule === "schema")) continue;
      broken += 1;
      const others = problems.filter(([rule]) => rule !== "schema").map(([rule, pointer]) => `${rule} ${pointer}`);
      expect(
        others.filter((one) => !intact.has(one)),
        at.join("/"),
      ).toEqual([]);
      if (others.length > 0) kept += 1;
    }
    expect(broken).toBeGreaterThan(20);
    // The problems of the valid part are shown with the error.
    expect(kept).toBeGreaterThan(broken / 2);
  });
});

describe("the valid part of a record with up to three changes", () => {
  it("is an agreement, or there is none", () => {
    const record = oneOfEach();
    const parts = { none: 0, some: 0 };
    const chosen = runs(300, 10_000);
    fc.assert(
      fc.property(fc.array(mutationsOf(record), { minLength: 1, maxLength: 3 }), (mutations) => {
        const data = mutations.reduce<Json>((one, mutation) => mutated(one, mutation), record);
        if (typeof data !== "object" || data === null || Array.isArray(data) || agreementLength(data) !== 0) return;
        const whole = data as Readonly<Record<string, unknown>>;
        const rejected = rejectedParts(whole);
        const part = validPartOf(whole, issuesOf(whole, rejected), rejected);
        parts[part === undefined ? "none" : "some"] += 1;
        if (part !== undefined) expect(AgreementSchema.safeParse(part.record).error?.issues ?? []).toEqual([]);
      }),
      chosen,
    );
    expect(parts.some).toBeGreaterThan(chosen.numRuns / 2);
  });
});
