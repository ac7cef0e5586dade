import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { cases } from "../fixtures/expiry-cases.js";
import { runs } from "../fixtures/property-runs.js";
import { type Json, mutated, mutationsOf } from "./mutations.js";
import { oneOfEach } from "./one-of-each.js";

interface SchemaNode {
  readonly description?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: unknown;
  readonly allOf?: readonly { readonly then?: unknown }[];
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const text = readFileSync(path.join(ROOT, "dist/agreement.schema.json"), "utf8");
const schema = JSON.parse(text) as SchemaNode & { readonly $id: string; readonly $defs: Record<string, SchemaNode> };
const $defs = Object.entries(schema.$defs);
const validate = new Ajv2020({ strict: true, allErrors: true, inlineRefs: false }).compile(schema);
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;

/** Returns the result of both, which has to be the same. */
function result(data: unknown): boolean {
  const zod = AgreementSchema.safeParse(data);
  const ajv = validate(data);
  if (zod.success !== ajv) {
    throw new Error(
      `Zod: ${zod.success}, Ajv: ${ajv}\n${JSON.stringify(zod.error?.issues ?? validate.errors, null, 1)}`,
    );
  }
  return ajv;
}

/** Every part of a schema, with the way to it. */
function* nodesIn(value: unknown, where = "#"): Generator<readonly [string, SchemaNode]> {
  if (typeof value !== "object" || value === null) return;
  yield [where, value];
  for (const [key, inner] of Object.entries(value)) yield* nodesIn(inner, `${where}/${key}`);
}

describe("agreement.schema.json", () => {
  it("names its draft, its address with the major version, and what it is", () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://unpkg.com/typed-agreements@${version.split(".")[0]}/agreement.schema.json`,
      title: "Agreement",
      type: "object",
    });
  });

  it("is the same to the byte when it is made again", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "agreement-schema-"));
    const again = path.join(folder, "again.json");
    try {
      execFileSync(process.execPath, [path.join(ROOT, "scripts/write-schema.mjs"), again], { cwd: folder });
      expect(readFileSync(again, "utf8")).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(text).toBe(`${JSON.stringify(schema)}\n`);
  });

  it("has an entry for each entity, and takes no key that it does not name", () => {
    const names = $defs.map(([name]) => name);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(
        [
          [
            "Party",
            "Beneficiary",
            "Commitment",
            "Tariff",
            "Suspension",
            "Purchase",
            "Cooperation",
            "Dialogue",
            "Visit",
          ],
          ["Invitation", "Undertaking", "Term", "TermEnd", "ZonedTime", "PlainDate", "PartialDate", "CalendarDuration"],
          ["Quantity", "Readout", "Condition", "Issue", "ExpertAssessment", "LifecycleEvent", "Source", "Citation"],
          ["Meeting", "Statement", "Place", "Rate", "Measure", "LineageLink", "EndUntil", "AgreementNature"],
          ["EndBefore", "EndUnreadable", "Renewal", "RateStep", "RateSet", "AtMostQuantity", "Baseline"],
          ["BaselineQuantity", "Identifier", "ThirdParty", "WithdrawalClause", "ConsentMeans"],
        ].flat(),
      ),
    );
    for (const [where, node] of nodesIn(schema)) {
      if (/\/(?:if|then|anyOf)(?:\/|$)/.test(where)) continue; // a condition on a key that the entity names
      if (node.allOf?.[0]?.then !== undefined) continue; // a choice between entities that name their keys
      if (node.type === "object" && node.properties !== undefined) {
        expect(node.additionalProperties, where).toBe(false);
      }
    }
  });

  it("says of each entity and of each property what it is, in plain text", () => {
    const texts: string[] = [];
    for (const [name, node] of [["Agreement", schema] as const, ...$defs]) {
      expect(node.description, name).toBeTruthy();
      texts.push(node.description ?? "");
      for (const [key, property] of Object.entries(node.properties ?? {})) {
        expect(property.description, `${name}.${key}`).toBeTruthy();
        texts.push(property.description ?? "");
      }
    }
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((one) => /`|\{@|@example|\*\w|[ \t]\n|\n\n\n/.test(one))).toEqual([]);
    expect(schema.properties?.["reviewedOn"]?.description).toBe(
      "The day of the last review: the record does not contain later events.\n" +
        'A calendar day, without a time zone: "2025-10-30" (ISO 8601, years 0000 to 9999).',
    );
    expect(schema.properties?.["nature"]?.description).toContain(
      "a binding treaty, a non-binding political-commitment",
    );
    expect(schema.$defs["Visit"]?.properties?.["summary"]?.description).toBe(
      "The content of the commitment, in our own words.",
    );
    expect(schema.$defs["CountingRule"]?.description).toMatch(
      /give different ends\.\n\n- anniversary: .*\n- start-day-counted: /,
    );
  });

  it("has patterns that mean the same with and without the flag u", () => {
    const patterns = new Set(
      [...nodesIn(schema)].map(([, { pattern }]) => pattern).filter((one) => typeof one === "string"),
    );
    expect(patterns.size).toBeGreaterThan(8);
    const texts = [...nodesIn(busan2025)].flatMap(([, node]) => Object.values(node));
    const short = new Set(["", ...texts.filter((one) => typeof one === "string" && one.length < 20)]);
    const odd = ["", "\n", "\u00A0", "\uFEFF", "\u0663", "\u{1F91D}", "\uD83E", "\uDD1D", "X", "-", "?"];
    for (const pattern of patterns) {
      const [plain, unicode] = [new RegExp(pattern), new RegExp(pattern, "u")];
      for (const one of [...short].flatMap((inner) => odd.flatMap((char) => [inner + char, char + inner]))) {
        if (plain.test(one) !== unicode.test(one)) expect.fail(`${pattern} on ${JSON.stringify(one)}`);
      }
    }
  });
});

const { on: _, recordedOn: __, ...undated } = eventWith();
const parties = Array.from({ length: 290 }, (_, index) => ({
  id: `p${index}`,
  kind: "state" as const,
  name: `P${index}`,
}));
const shapes: Readonly<Record<string, Agreement>> = {
  "the Busan record": busan2025,
  "a small record": agreementWith(),
  "no party": agreementWith({ parties: [], commitments: [] }),
  "a unilateral act": agreementWith({ form: "unilateral", commitments: [commitmentWith({ promisees: [] })] }),
  "290 parties": agreementWith({ parties, commitments: [commitmentWith({ promisees: parties.map(({ id }) => id) })] }),
  "a date known to the year": agreementWith({ concludedOn: "1994" }),
  "a file that names its schema": agreementWith({ $schema: schema.$id }),
  ...Object.fromEntries(
    cases.map(({ id, start, duration, rule, publishedEnd, startTime, zone, endTime }) => {
      const at = (date: string, time?: string) =>
        time === undefined || zone === undefined ? date : { date, time, zone };
      const term = {
        effective: at(start, startTime),
        end: { until: at(publishedEnd, endTime) },
        ...(duration === undefined ? {} : { duration }),
        ...(rule === undefined ? {} : { rule }),
      };
      return [`the term of ${id}`, agreementWithTerm(term)];
    }),
  ),
};

describe("Zod and Ajv give one result", () => {
  it.each(Object.keys(shapes))("on %s", (name) => {
    expect(result(asJson(shapes[name]))).toBe(true);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["a string", "{}"],
    ["nothing", {}],
    ["a number beyond all numbers", { ...agreementWith(), events: [JSON.parse('{"quantity":{"value":1e999}}')] }],
    ["a key __proto__", JSON.parse('{"__proto__":{"id":"x"}}')],
    ["an impossible day", agreementWith({ reviewedOn: "2026-02-30" })],
    ["an event without any day", agreementWith({ events: [undated] })],
    ["a rate below zero", agreementWith({ events: [{ ...undated, on: "2026", rate: { to: -1 } }] })],
    ["half a renewal", agreementWithTerm({ renewal: { period: "P1Y", times: 1.5 } })],
    [
      "a key __proto__ among the names of a party",
      agreementWith({ parties: [{ id: "a", kind: "state", name: "A", names: JSON.parse('{"__proto__":"A"}') }] }),
    ],
  ])("on %s", (_, data) => {
    expect(result(data)).toBe(false);
  });

  it("on many changes of a record", () => {
    const record = oneOfEach();
    expect(result(record)).toBe(true);
    const results = { true: 0, false: 0 };
    const chosen = runs(200, 10_000);
    fc.assert(
      fc.property(fc.array(mutationsOf(record), { minLength: 1, maxLength: 2 }), (mutations) => {
        results[`${result(mutations.reduce<Json>((data, one) => mutated(data, one), record))}`] += 1;
      }),
      chosen,
    );
    // A test of refusals alone would not see a schema that refuses too much, nor the other way round.
    expect(results.true).toBeGreaterThan(chosen.numRuns / 20);
    expect(results.false).toBeGreaterThan(chosen.numRuns / 2);
  });
});
