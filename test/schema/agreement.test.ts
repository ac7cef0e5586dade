import { describe, expect, it } from "vitest";
import * as z from "zod";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import * as schema from "../../src/schema/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

const { AgreementSchema } = schema;
const messages = (data: unknown) =>
  (AgreementSchema.safeParse(data).error?.issues ?? []).map((issue) => `/${issue.path.join("/")}: ${issue.message}`);

describe("AgreementSchema takes what agreements look like", () => {
  const parties = Array.from({ length: 290 }, (_, index) => ({
    id: `p${index}`,
    kind: "state" as const,
    name: `P${index}`,
  }));
  const shapes: Readonly<Record<string, Agreement>> = {
    "the Busan record": busan2025,
    "a small record": agreementWith(),
    "no party named": agreementWith({ parties: [], commitments: [] }),
    "290 parties": agreementWith({
      parties,
      commitments: [commitmentWith({ promisors: ["p1"], promisees: parties.map((p) => p.id) })],
    }),
    "a group beside its members": agreementWith({
      parties: [
        { id: "eu", kind: "international-organisation", name: "European Union" },
        {
          id: "fr",
          kind: "state",
          name: "France",
          names: { fr: "France", "zh-Hans": "法国" },
          memberOf: ["eu"],
          iso3166: "FR",
        },
        { id: "sct", kind: "subnational", name: "Scotland", iso3166: "GB-SCT" },
      ],
    }),
    "a unilateral act": agreementWith({ form: "unilateral", commitments: [commitmentWith({ promisees: [] })] }),
    "a unilateral act that favours a state and a group": agreementWith({
      form: "unilateral",
      commitments: [
        commitmentWith({
          promisees: [],
          beneficiaries: [{ name: "Nepal", iso3166: "NP" }, { name: "Least developed countries" }],
        }),
      ],
    }),
    "a date known only to the year": agreementWith({ concludedOn: "1994" }),
    "a date known to the decade": agreementWith({ concludedOn: "199X?" }),
    "no date at all": agreementWith({ concludedOn: undefined as never }),
    "a file that names its schema": agreementWith({ $schema: "https://example.org/agreement.schema.json" }),
    "an open end": agreementWithTerm({ end: { open: true } }),
    "an end at a clock time": agreementWithTerm({
      effective: { date: "2025-11-10", time: "00:01", zone: "America/New_York" },
      end: { until: { date: "2026-11-10", time: "00:01:00", zone: "America/New_York" } },
      rule: "moment",
    }),
    "a start known to the month": agreementWithTerm({ effective: "2025-11", duration: "P1Y2M" }),
    events: agreementWith({
      events: [
        eventWith({
          quantity: { kind: "exact", value: 3, unit: "t" },
          planned: { from: "2026", through: "2026-04-XX" },
        }),
      ],
    }),
    lineage: agreementWith({ lineage: [{ relation: "prior", agreement: "another-record" }] }),
  };

  it.each(Object.keys(shapes))("%s", (name) => {
    const data = JSON.parse(JSON.stringify(shapes[name]));
    expect(messages(data)).toEqual([]);
    expect(AgreementSchema.parse(data)).toEqual(data);
  });

  it("gives back what it was given, and writes to nothing", () => {
    const data = deepFreeze(JSON.parse(JSON.stringify(busan2025)));
    expect(AgreementSchema.parse(data)).toEqual(data);
  });
});

describe("AgreementSchema is strict", () => {
  it.each<[string, unknown, string]>([
    ["a key close to a known one", { ...agreementWith(), titel: "x" }, '/: Unknown key "titel"; did you mean "title"?'],
    [
      "a key with letters swapped",
      { ...agreementWith(), parteis: [] },
      '/: Unknown key "parteis"; did you mean "parties"?',
    ],
    [
      "a key close to none",
      { ...agreementWith(), zzzzzzzzzz: 1 },
      '/: Unknown key "zzzzzzzzzz"; known: $schema, id, title',
    ],
    [
      "two unknown keys",
      { ...agreementWith(), titel: 1, reviewdOn: 1 },
      'Unknown key "titel"; did you mean "title"? Unknown key "reviewdOn"; did you mean "reviewedOn"?',
    ],
    [
      "a key inside a commitment",
      agreementWith({ commitments: [{ ...commitmentWith(), promisor: "a" } as never] }),
      '/commitments/0: Unknown key "promisor"; did you mean "promisors"?',
    ],
    [
      "the id of a party among those whom it favours",
      agreementWith({ commitments: [commitmentWith({ beneficiaries: ["np" as never] })] }),
      "/commitments/0/beneficiaries/0: Invalid input: expected object",
    ],
    [
      "a beneficiary as if it were a party",
      agreementWith({ commitments: [commitmentWith({ beneficiaries: [{ id: "np", name: "Nepal" } as never] })] }),
      '/commitments/0/beneficiaries/0: Unknown key "id"; known: name, iso3166',
    ],
    [
      "a name of a state for its code",
      agreementWith({ commitments: [commitmentWith({ beneficiaries: [{ name: "Nepal", iso3166: "Nepal" }] })] }),
      '/commitments/0/beneficiaries/0/iso3166: Expected an ISO 3166 code as "US" or "GB-SCT"; got "Nepal"',
    ],
    [
      "a key inside a term's end",
      agreementWithTerm({ end: { through: "2026-01-01", inclusive: true } as never }),
      '/commitments/0/term/end: Unknown key "inclusive"',
    ],
    [
      "an unknown kind",
      agreementWith({ commitments: [commitmentWith({ kind: "visits" as never })] }),
      '/commitments/0/kind: Unknown kind "visits"; did you mean "visit"?',
    ],
    [
      "a missing kind",
      agreementWith({ commitments: [commitmentWith({ kind: undefined as never })] }),
      '/commitments/0/kind: Missing key "kind"; known: tariff-reduction',
    ],
    [
      "a commitment that is none",
      agreementWith({ commitments: [7 as never] }),
      "/commitments/0: Invalid input: expected object",
    ],
    [
      "an impossible day",
      agreementWith({ reviewedOn: "2026-02-30" }),
      '/reviewedOn: Expected a day of the calendar as "2025-10-30"; got "2026-02-30"',
    ],
    ["a partial date where a day is needed", agreementWith({ reviewedOn: "2026-02" }), "/reviewedOn: Expected a day"],
    [
      "a day with a clock time",
      agreementWith({ concludedOn: "2026-02-03T00:00:00Z" }),
      "/concludedOn: Expected a date of the calendar",
    ],
    ["a Date", agreementWith({ concludedOn: new Date(0) as never }), "/concludedOn: Invalid input: expected string"],
    [
      "an impossible start",
      agreementWithTerm({ effective: "2026-06-31" }),
      "/commitments/0/term/effective: Expected a date of the calendar",
    ],
    [
      "a misspelt key of an end",
      agreementWithTerm({ end: { thruogh: "2026-11-09" } as never }),
      '/commitments/0/term/end: Expected { through: day }, { until: day or moment } or { open: true }. Unknown key "thruogh"; did you mean "through"?',
    ],
    [
      "a moment without its zone",
      agreementWithTerm({ effective: { date: "2026-11-10", time: "00:01" } as never }),
      '/commitments/0/term/effective: Expected a date as "2026-04" or a moment { date, time, zone }; missing: zone',
    ],
    [
      "a moment with a misspelt zone",
      agreementWithTerm({ effective: { date: "2026-11-10", time: "00:01", zne: "UTC" } as never }),
      'Unknown key "zne"; did you mean "zone"?',
    ],
    [
      "a year that is a number",
      agreementWithTerm({ effective: 2025 as never }),
      "moment { date, time, zone }; got 2025",
    ],
    [
      "a moment without its zone, inside an end",
      agreementWithTerm({ end: { until: { date: "2026-11-10", time: "00:01" } } as never }),
      'at until: Expected a day as "2026-11-10" or a moment { date, time, zone }; missing: zone',
    ],
    [
      "a misspelt requirement",
      agreementWith({
        conditions: [
          {
            id: "c",
            summary: "S",
            dependent: "truce",
            requires: { party: "a", comitment: "pause" } as never,
            kind: "continuing",
            citations: [],
          },
        ],
      }),
      'Expected { party, commitment } or { words }. Unknown key "comitment"; did you mean "commitment"?',
    ],
    [
      "a kind that is an object",
      agreementWith({ commitments: [commitmentWith({ kind: { toString: 1 } as never })] }),
      "/commitments/0/kind: Unknown kind an object; known: tariff-reduction",
    ],
    [
      "names with a key that no program should read",
      agreementWith({ parties: [{ id: "a", kind: "state", name: "A", names: JSON.parse('{"__proto__":"A"}') }] }),
      "/parties/0/names/__proto__: Expected BCP 47 language tags",
    ],
    [
      "names by something else than a language",
      agreementWith({ parties: [{ id: "a", kind: "state", name: "A", names: { "the French": "A" } }] }),
      "Expected BCP 47 language tags as keys",
    ],
    [
      "an end that is none",
      agreementWithTerm({ end: {} as never }),
      "Expected { through: day }, { until: day or moment } or { open: true }",
    ],
    ["open: false", agreementWithTerm({ end: { open: false } as never }), "/commitments/0/term/end"],
    ["a null", agreementWith({ meeting: null as never }), "/meeting: Invalid input: expected object"],
    [
      "an undefined that is stored",
      { ...agreementWith(), lineage: undefined },
      "/lineage: Invalid input: expected array, received undefined",
    ],
    ["an empty text", agreementWith({ title: "" }), "/title: Expected some text"],
    ["blank text", agreementWith({ title: " \u00A0" }), "/title: Expected some text"],
    ["an id with a blank", agreementWith({ id: "the truce" }), "/id: Expected an id without blanks"],
    ["a number as text", agreementWithTerm({ duration: 365 as never }), "/commitments/0/term/duration"],
    [
      "a clock duration",
      agreementWithTerm({ duration: "PT12H" }),
      '/commitments/0/term/duration: Expected a calendar duration as "P1Y"',
    ],
    [
      "a number that is none",
      agreementWith({ events: [eventWith({ quantity: { kind: "exact", value: Number.NaN, unit: "t" } })] }),
      "/events/0/quantity/value",
    ],
  ])("refuses %s", (_, data, message) => {
    expect(messages(data).join("\n")).toContain(message);
  });

  it("does not take a key of an object's prototype for a known one", () => {
    expect(messages({ ...agreementWith(), constructor: 1 })[0]).toContain('Unknown key "constructor"');
    expect(AgreementSchema.safeParse(JSON.parse('{"__proto__": {"id": "x"}}')).success).toBe(false);
  });

  it("needs each required key", () => {
    const record = agreementWith();
    for (const key of Object.keys(record)) {
      if (key === "concludedOn") continue;
      const { [key as keyof Agreement]: _, ...rest } = record;
      expect(AgreementSchema.safeParse(rest).success, key).toBe(false);
    }
  });
});

describe("the schemas, for users", () => {
  it("can be extended and picked from", () => {
    const Tracked = schema.PartySchema.extend({ rating: z.number() });
    expect(Tracked.safeParse({ id: "a", kind: "state", name: "A", rating: 3 }).success).toBe(true);
    expect(Tracked.safeParse({ id: "a", kind: "state", name: "A" }).success).toBe(false);
    const Short = AgreementSchema.pick({ id: true, title: true });
    expect(Short.safeParse({ id: "a", title: "A" }).success).toBe(true);
    expect(Short.safeParse({ id: "a", title: "A", nature: "treaty" }).success).toBe(false);
  });

  it("make a JSON Schema that says the same of dates", () => {
    const json = z.toJSONSchema(AgreementSchema) as {
      properties: Record<string, { pattern?: string }>;
      additionalProperties: boolean;
    };
    expect(json.additionalProperties).toBe(false);
    const pattern = new RegExp(json.properties["reviewedOn"]?.pattern ?? "", "u");
    expect(pattern.test("2024-02-29")).toBe(true);
    expect(pattern.test("2026-02-29")).toBe(false);
  });

  it("suggest the keys that there are after extending and picking", () => {
    const Extended = schema.PartySchema.extend({ capital: z.string() });
    expect(Extended.safeParse({ id: "a", kind: "state", name: "A", captial: "B" }).error?.issues.at(-1)?.message).toBe(
      'Unknown key "captial"; did you mean "capital"?',
    );
    const Short = schema.PartySchema.pick({ id: true });
    expect(Short.safeParse({ id: "a", kind: "state" }).error?.issues[0]?.message).toBe('Unknown key "kind"; known: id');
  });

  it("change nothing on the way: no trimming, no fallback, no check that a JSON Schema would lose", () => {
    const seen = new Set<unknown>();
    const walk = (one: z.ZodType, where: string): void => {
      if (seen.has(one)) return;
      seen.add(one);
      const def = one._zod.def as unknown as {
        readonly type: string;
        readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
        readonly catchall?: z.ZodType;
        readonly shape?: Readonly<Record<string, z.ZodType>>;
        readonly options?: readonly z.ZodType[];
        readonly element?: z.ZodType;
        readonly innerType?: z.ZodType;
        readonly valueType?: z.ZodType;
        readonly keyType?: z.ZodType;
        readonly in?: z.ZodType;
        readonly out?: z.ZodType;
      };
      if (def.type === "pipe") {
        // The one look at something before its schema: whether names have a key that Zod passes over.
        expect([where, def.in?._zod.def.type]).toEqual([
          expect.stringMatching(/[Pp]art(?:y|ies)\.names$/),
          "transform",
        ]);
        walk(def.out as z.ZodType, where);
        return;
      }
      expect(
        ["object", "string", "number", "literal", "enum", "array", "union", "optional", "record"],
        where,
      ).toContain(def.type);
      for (const check of def.checks ?? []) expect(check._zod.def.check, where).toBe("string_format");
      if (def.type === "object") expect(def.catchall?._zod.def.type, where).toBe("never");
      for (const [key, inner] of Object.entries(def.shape ?? {})) walk(inner, `${where}.${key}`);
      for (const inner of [...(def.options ?? []), def.element, def.innerType, def.valueType, def.keyType]) {
        if (inner !== undefined) walk(inner, where);
      }
    };
    for (const [name, one] of Object.entries(schema)) walk(one as z.ZodType, name);
    expect(seen.size).toBeGreaterThan(100);
  });

  it("are all strict objects or unions of them, without defaults or transforms", () => {
    for (const [name, one] of Object.entries(schema)) {
      const text = JSON.stringify(z.toJSONSchema(one as z.ZodType, { io: "input" }));
      expect(text, name).toBe(JSON.stringify(z.toJSONSchema(one as z.ZodType, { io: "output" })));
      expect(text, name).not.toContain('"default"');
    }
  });
});
