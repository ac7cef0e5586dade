import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { pythonJsonschema, skipWithout } from "../needs.js";
import type { Json } from "./mutations.js";
import { oneOfEach } from "./one-of-each.js";
import { withValueAt, wrongValuesIn } from "./wrong-values.js";

// Other languages read the JSON Schema. One wrong value has to be one error in their validators, at its place.
const FILE = path.resolve(import.meta.dirname, "../../dist/agreement.schema.json");
const validate = new Ajv2020({ strict: true, allErrors: true, inlineRefs: false }).compile(
  JSON.parse(readFileSync(FILE, "utf8")),
);

function errorsOf(record: Json): readonly ErrorObject[] {
  validate(record);
  return validate.errors ?? [];
}

// Ajv reports a condition whose `then` fails, in addition to the error in it. The error in it comes first.
const ofConditions = ({ keyword }: ErrorObject) => keyword === "if";

const record = oneOfEach();
const wrong = wrongValuesIn(record);
const commitments = (record as { readonly commitments: readonly { readonly kind: string }[] }).commitments;
const tariff = commitments.findIndex(({ kind }) => kind === "tariff");

/** Errors other than a value of the wrong type, with the keywords that report them. */
const others: readonly (readonly [
  name: string,
  path: readonly (string | number)[],
  value: Json | undefined,
  keyword: string,
])[] = [
  ["an unknown kind", ["commitments", tariff, "kind"], "tarif", "enum"],
  ["no kind", ["commitments", tariff, "kind"], undefined, "required"],
  ["no field of its kind", ["commitments", tariff, "rate"], undefined, "required"],
  ["a misspelled basis", ["commitments", tariff, "rate", "basis"], "aplied", "enum"],
  ["an impossible day", ["term", "countedFrom", "date"], "2026-02-30", "pattern"],
  ["an unknown end", ["commitments", tariff, "term", "end"], { thruogh: "2026" }, "additionalProperties"],
  ["no end in the end", ["commitments", tariff, "term", "end"], {}, "minProperties"],
  ["two ends", ["commitments", tariff, "term", "end"], { open: true, through: "2026" }, "maxProperties"],
];
const planted = others.map(([name, at, value]) => ({ name, record: withValueAt(record, at, value) }));

describe("one wrong value is one error in Ajv", () => {
  it("of every value of a record with one of everything", () => {
    expect(wrong.length).toBeGreaterThan(200);
    for (const { name, record: one } of wrong) {
      const all = errorsOf(one);
      const [first, ...rest] = all;
      expect([first?.instancePath, rest.filter((error) => !ofConditions(error))], name).toEqual([`/${name}`, []]);
      // One condition a choice on the way to the value: kind, quantity, day or moment.
      expect(all.length, name).toBeLessThanOrEqual(4);
    }
  });

  it.each(others)("of %s", (_, at, value, keyword) => {
    const errors = errorsOf(withValueAt(record, at, value)).filter((error) => !ofConditions(error));
    expect(errors.map((error) => error.keyword)).toEqual([keyword]);
  });

  it("of an event without a day", () => {
    const [event] = (record as { readonly events: readonly Json[] }).events;
    const undated = Object.entries(event as object).filter(([key]) => !["on", "effective", "recordedOn"].includes(key));
    const errors = errorsOf(withValueAt(record, ["events", 0], Object.fromEntries(undated)));
    expect(errors.filter((error) => !ofConditions(error)).map(({ params }) => params)).toEqual([
      { missingProperty: "on" },
    ]);
  });
});

const COUNT = `
import json, sys
from jsonschema import Draft202012Validator
schema, records = json.load(sys.stdin)
validator = Draft202012Validator(schema)
print(json.dumps([[error.json_path for error in validator.iter_errors(record)] for record in records]))
`;
/** The record with the one entry that a path leads to, and no other entry in its lists: Python validates slowly. */
function aloneIn(whole: Json, name: string): Json {
  const [key, index] = name.split("/");
  const entries = Object.entries(whole as object).map(([list, inner]): [string, Json] => {
    if (!Array.isArray(inner)) return [list, inner];
    return [list, list === key ? inner.slice(Number(index), Number(index) + 1) : []];
  });
  return Object.fromEntries(entries);
}

describe("one wrong value is one error in Python's jsonschema", () => {
  skipWithout(pythonJsonschema());

  it("of every value", () => {
    const all = [
      { name: "none", record },
      ...wrong.map((one) => ({ ...one, record: aloneIn(one.record, one.name) })),
      ...planted,
    ];
    const input = JSON.stringify([JSON.parse(readFileSync(FILE, "utf8")), all.map((one) => one.record)]);
    const output = execFileSync("python3", ["-W", "ignore", "-c", COUNT], {
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const counts = (JSON.parse(output) as readonly (readonly string[])[]).map((errors, index) => [
      all[index]?.name,
      errors.length,
    ]);
    expect(counts.filter(([name, count]) => count !== (name === "none" ? 0 : 1))).toEqual([]);
  });
});
