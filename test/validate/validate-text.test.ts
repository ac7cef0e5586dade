import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { busan2025 } from "../../src/data/index.js";
import { type ValidateOptions, validateText } from "../../src/validate/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

const record = agreementWith();
const json = JSON.stringify(record, null, 2);
const found = (text: string, options: ValidateOptions = { format: "json" }) =>
  validateText(text, options).flatMap(({ problems }) =>
    problems.map(({ line, column, pointer, rule, message, tip }) => ({
      at: `${line}:${column}`,
      pointer,
      rule,
      message,
      tip,
    })),
  );
/** Returns the place of a part of the input, as line and column. */
const placeOf = (text: string, part: string, nth = 1) => {
  let index = -1;
  for (let count = 0; count < nth; count++) index = text.indexOf(part, index + 1);
  const before = text.slice(0, index).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
};

describe("validateText, of what holds", () => {
  it.each<[string, string, ValidateOptions]>([
    ["JSON", json, { format: "json" }],
    ["JSON with a byte-order mark", `\uFEFF${json}`, { name: "truce.json" }],
    ["JSON with CRLF", json.replaceAll("\n", "\r\n"), { name: "TRUCE.JSON" }],
    ["YAML", stringify(record), { name: "truce.yml" }],
    ["YAML with a byte-order mark and CRLF", `\uFEFF${stringify(record).replaceAll("\n", "\r\n")}`, { format: "yaml" }],
    ["NDJSON", `${JSON.stringify(record)}\n`, { name: "truces.ndjson" }],
    ["NDJSON without a last line end", JSON.stringify(record), { name: "truces.jsonl.gz" }],
  ])("%s: one result without a problem", (_, text, options) => {
    const results = validateText(text, options);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ line: 1, record: "truce", problems: [] });
    expect(results[0]?.file).toBe(options.name);
  });

  it("ends a line of NDJSON at a line feed, as a stream does, and takes a lone carriage return for the blank that it is", () => {
    const line = JSON.stringify(record).replace(",", ",\r");
    expect(validateText(`${line}\r\n${line}`, { format: "ndjson" })).toMatchObject([
      { line: 1, problems: [] },
      { line: 2, problems: [] },
    ]);
  });

  it("reads every record of NDJSON and of YAML, with the line at which it starts", () => {
    const lines = `${JSON.stringify(record)}\n\n{}\n${JSON.stringify(record)}`;
    expect(validateText(lines, { format: "ndjson" }).map(({ line, record: id }) => [line, id])).toEqual([
      [1, "truce"],
      [3, undefined],
      [4, "truce"],
    ]);
    const documents = validateText(`${stringify(record)}---\nid: two\n`, { format: "yaml" });
    expect(documents.map(({ record: id }) => id)).toEqual(["truce", "two"]);
    expect(documents[1]?.line).toBe(stringify(record).split("\n").length + 1);
  });

  it("gives the warnings of check with their places", () => {
    const text = JSON.stringify(busan2025, null, 2);
    const warnings = found(text);
    expect(warnings.map(({ rule }) => rule)).toEqual(Array(7).fill("insecure-url"));
    expect(warnings[0]?.at).toBe(placeOf(text, '"http://'));
  });
});

describe("validateText, of what does not hold", () => {
  it("names the place of a key that is unknown, in JSON and in YAML", () => {
    const text = json.replace('"title"', '"titel"');
    expect(found(text)).toContainEqual(
      expect.objectContaining({
        at: placeOf(text, '"titel"'),
        pointer: "/titel",
        rule: "schema",
        message: 'Unknown key "titel"; did you mean "title"?',
      }),
    );
    const yaml = stringify(record).replace("title:", "titel:");
    expect(found(yaml, { format: "yaml" })).toContainEqual(
      expect.objectContaining({ at: placeOf(yaml, "titel"), pointer: "/titel" }),
    );
  });

  it("names the place of a value, however deep", () => {
    const text = JSON.stringify(
      agreementWith({ commitments: [commitmentWith({ term: { duration: "1 year" } })] }),
      null,
      2,
    );
    expect(found(text)).toEqual([
      expect.objectContaining({
        at: placeOf(text, '"1 year"'),
        pointer: "/commitments/0/term/duration",
        rule: "schema",
      }),
    ]);
  });

  it("names what check finds, once the shape is right", () => {
    const text = JSON.stringify(agreementWith({ commitments: [commitmentWith({ promisors: ["x"] })] }), null, 2);
    expect(found(text)).toEqual([
      expect.objectContaining({
        at: placeOf(text, '"x"'),
        pointer: "/commitments/0/promisors/0",
        rule: "unknown-party",
      }),
    ]);
  });

  it.each<[string, string, string, string]>([
    ["a comma after the last entry", '{\n  "id": "a",\n}', "3:1", "Invalid JSON: unexpected"],
    ["a missing comma", '{"id": "a" "title": "b"}', "1:12", 'unexpected "\\""'],
    ["single quotes", "{'id': 'a'}", "1:2", 'unexpected "\'"'],
    ["a comment", "{} // done", "1:4", 'unexpected "/"'],
    ["NaN", '{"id": NaN}', "1:8", 'unexpected "N"'],
    ["a record that is cut short before a value", '{"id": ', "1:7", "the text ends inside the record"],
    ["a record that is cut short", '{"id": "a", "ti', "1:16", "the text ends inside the record"],
    ["a line break in a string", '{"id": "a\nb"}', "1:10", "Invalid JSON: unexpected"],
    ["more behind the record", "{} {}", "1:4", 'unexpected "{"'],
  ])("%s is no JSON, at its place", (_, text, at, message) => {
    const [problem, ...rest] = found(text);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ at, rule: "syntax", pointer: "" });
    expect(problem?.message).toContain(message);
  });

  it.each(["", " \n\n", "\uFEFF"])("finds nothing in %j, whatever the format", (text) => {
    for (const format of ["json", "yaml", "ndjson"] as const)
      expect(found(text, { format })).toMatchObject([{ rule: "empty", at: "1:1" }]);
  });

  it("reports a duplicate key, though parsers accept it", () => {
    const text = json.replace('"nature"', '"title": "another",\n  "nature"');
    expect(found(text)).toEqual([
      expect.objectContaining({ at: placeOf(text, '"title"', 2), pointer: "/title", rule: "duplicate-key" }),
    ]);
    const yaml = `${stringify(record)}title: another\n`;
    expect(found(yaml, { format: "yaml" })).toContainEqual(
      expect.objectContaining({
        rule: "duplicate-key",
        at: placeOf(yaml, "title: another"),
        pointer: "/title",
        message: 'Duplicate key "title" in this object',
      }),
    );
  });

  it.each<[string, string]>([
    ["in a list in a map", "a:\n  - b: 1\n    'b': 2\n"],
    ["in brackets", '{"a": [{b: 1, "b": 2}]}'],
    ["written in two ways", 'a: [{ "\\u0062": 1, b: 2 }]'],
  ])("reports a duplicate key of YAML %s", (_, text) => {
    expect(found(text, { format: "yaml" })).toContainEqual(
      expect.objectContaining({ rule: "duplicate-key", pointer: "/a/0/b" }),
    );
  });

  it.each(["__proto__", "constructor", "toString"])(
    "takes the key %s for an unknown key and for nothing else",
    (key) => {
      const text = json.replace('"title"', `"${key}": { "polluted": true },\n  "title"`);
      for (const [format, written] of [
        ["json", text],
        ["yaml", `${key}:\n  polluted: true\n${stringify(record)}`],
      ] as const) {
        const problems = found(written, { format });
        expect(problems.map(({ pointer }) => pointer)).toContain(`/${key}`);
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it("does not take a number that cannot be held exactly", () => {
    const text = JSON.stringify({ ...record, extra: 0 }).replace('"extra":0', '"extra":9007199254740993');
    expect(found(text)).toContainEqual(
      expect.objectContaining({
        rule: "exact-number",
        pointer: "/extra",
        at: `1:${text.indexOf("9007199254740993") + 1}`,
      }),
    );
    expect(found("a: 9007199254740993\n", { format: "yaml" })).toContainEqual(
      expect.objectContaining({ rule: "exact-number", pointer: "/a", at: "1:4" }),
    );
    expect(found('{"a": 1e999}')).toContainEqual(expect.objectContaining({ rule: "exact-number" }));
    expect(found("a: 1e999", { format: "yaml" })).toContainEqual(expect.objectContaining({ rule: "exact-number" }));
    expect(found("a: .inf", { format: "yaml" }).map(({ rule }) => rule)).not.toContain("exact-number");
  });

  it("shows the start of a number with many digits", () => {
    for (const format of ["json", "yaml"] as const) {
      const [problem] = found(`{"a": ${"1".repeat(100_000)}}`, { format });
      expect(problem?.message).toMatch(/^The number 1{40}… is beyond /);
    }
  });

  const many = 3000;
  it.each<[string, string, string]>([
    ["duplicate keys in JSON", "json", `{${Array(many).fill('"a":1').join(",")}}`],
    ["duplicate keys in YAML", "yaml", "a: 1\n".repeat(many)],
    ["inexact numbers in JSON", "json", `[${Array(many).fill("99999999999999999999").join(",")}]`],
    ["inexact numbers in YAML", "yaml", "- 99999999999999999999\n".repeat(many)],
    ["merge keys", "yaml", "- <<: 1\n".repeat(many)],
    ["tags", "yaml", "- !x y\n".repeat(many)],
    ["brackets that close nothing", "yaml", "}".repeat(many)],
    ["quotes", "yaml", '"'.repeat(2 * many)],
    ["unknown escapes", "yaml", `a: "${"\\q".repeat(many)}"`],
    ["anchors", "yaml", "&a ".repeat(many)],
  ])("lists a thousand syntax problems of a record and mentions the others: %s", (_, format, text) => {
    const problems = found(text, { format: format as "json" | "yaml" }).filter(({ rule }) => rule !== "schema");
    expect(problems).toHaveLength(1001);
    expect(problems[1000]?.message).toBe(
      "There are more than 1000 syntax problems in this record; the others are not listed",
    );
    expect(problems.filter(({ message }) => message.startsWith("There are more"))).toHaveLength(1);
  });

  it("describes a thousand invalid entries of a list and mentions the others", () => {
    const entries = Array.from({ length: 5000 }, (_, at) => (at < 10 ? commitmentWith({ id: `good-${at}` }) : 1));
    const text = JSON.stringify({ ...record, commitments: entries, form: "Signed" });
    const problems = found(text);
    const ofList = problems.filter(({ pointer }) => pointer.startsWith("/commitments"));
    expect(ofList).toHaveLength(1001);
    expect(ofList[0]?.pointer).toBe("/commitments");
    expect(ofList[0]?.message).toMatch(
      /^There are more than 1000 invalid entries in this list; the others are not listed/,
    );
    expect(ofList[1000]?.pointer).toBe("/commitments/1009");
    expect(problems.map(({ pointer }) => pointer)).toContain("/form");
  });

  it("reports a record with more invalid values in one entity than Zod can list", () => {
    const entity = { ...commitmentWith(), promisors: Array(600_000).fill(1) };
    expect(found(JSON.stringify({ ...record, commitments: [entity] }))).toMatchObject([
      {
        rule: "schema",
        pointer: "",
        message: expect.stringMatching(/^There are too many invalid values in this record/),
      },
    ]);
  });

  it("counts the syntax problems of each YAML document and of each record in a list on their own", () => {
    const wrong = `a: "${"\\q".repeat(600)}"\n`;
    expect(validateText(`${wrong}---\n${wrong}`, { format: "yaml" }).map(({ problems }) => problems.length)).toEqual([
      600, 600,
    ]);
    const twice = `{${Array(601).fill('"a":1').join(",")}}`;
    const results = validateText(`[${twice},${twice}]`, { format: "json-list" });
    expect(results.map(({ problems }) => problems.filter(({ rule }) => rule === "duplicate-key").length)).toEqual([
      600, 600,
    ]);
  });

  // Each of these took minutes when the time grew with the square of the size.
  it.each<[string, "yaml" | "json-list", string]>([
    ["100,000 keys of YAML", "yaml", Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join("")],
    ["100,000 keys of YAML in braces", "yaml", `{${Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join()}}`],
    ["an alias for a list of 20,000 errors", "yaml", `events: &a [${Array(20_000).fill(1).join()}]\nsources: *a\n`],
    ["a list of 40,000 records with duplicate keys", "json-list", `[${Array(40_000).fill('{"a":1,"a":1}').join()}]`],
  ])("reads %s in a time that grows with the size only", { timeout: 60_000 }, (_, format, text) => {
    expect(validateText(text, { format }).length).toBeGreaterThan(0);
  });

  it.each(["[", '{"a":'])("does not go 100,000 levels deep into %s", (open) => {
    const text = open.repeat(100_000);
    expect(found(text)).toMatchObject([{ rule: "nesting" }]);
    expect(found(text, { format: "yaml" })).toMatchObject([{ rule: "nesting" }]);
    expect(found(`${text}\n{}`, { format: "ndjson" }).map(({ rule }) => rule)).toContain("nesting");
  });

  it("does not go deep into lists of YAML without brackets either", () => {
    const text = Array.from({ length: 20_000 }, (_, level) => `${" ".repeat(level % 50)}-`).join(" ");
    expect(() => found(text, { format: "yaml" })).not.toThrow();
    expect(found("- ".repeat(20_000), { format: "yaml" })[0]).toMatchObject({ rule: "nesting" });
  });

  it("skips a line that is too long and continues", () => {
    const text = `${JSON.stringify({ id: "x".repeat(5000) })}\n${JSON.stringify(record)}`;
    const [first, second] = validateText(text, { format: "ndjson", maxLine: 4000 });
    expect(first?.problems).toMatchObject([{ rule: "length", line: 1 }]);
    expect(second).toMatchObject({ record: "truce", problems: [] });
  });
});

describe("validateText, of what YAML makes of things", () => {
  it("leaves a date, a no and a time texts", () => {
    const yaml = stringify({ ...record, title: "X" })
      .replace("title: X", "title: no")
      .replace("concludedOn: 2025-05-12", "concludedOn: 2025-05-12");
    expect(yaml).toContain("concludedOn: 2025-05-12");
    expect(found(yaml, { format: "yaml" })).toEqual([]);
    expect(found(`%YAML 1.1\n---\n${yaml}`, { format: "yaml" })).toEqual([]);
  });

  it("says of a year that quotes are wanted", () => {
    const [problem] = found(stringify(record).replace("2025-05-12", "2025"), { format: "yaml" });
    expect(problem?.message).toContain('; put it in quotes: "2025"');
    expect(problem?.tip).toBe("Without quotes, YAML reads this as a number.");
  });

  it("takes anchors, and not those that explode", () => {
    const yaml = stringify(record).replace("sources:", "sources: &all").replace("conditions: []", "conditions: []");
    expect(found(yaml, { format: "yaml" })).toEqual([]);
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [index, name] of [..."bcdefghi"].entries()) {
      const before = "abcdefghi"[index];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`);
    }
    expect(found(bomb.join("\n"), { format: "yaml" })).toMatchObject([{ rule: "alias" }]);
  });

  it.each(["!!js/function 'x'", "!!timestamp 2025-05-12", "!mine x"])("does not take the tag %s", (value) => {
    const problems = found(`title: ${value}\n`, { format: "yaml" });
    expect(problems[0]).toMatchObject({ rule: "syntax", at: "1:8" });
  });

  it("says where it is no YAML", () => {
    expect(found("id: a\n title: [b\n", { format: "yaml" })[0]).toMatchObject({ rule: "syntax" });
  });
});

describe("validateText, asked wrongly", () => {
  it.each<[string, () => unknown, string]>([
    ["no format and no name", () => validateText("{}", {}), "validateText needs { format }, one of json, yaml, ndjson"],
    [
      "a name without a known extension",
      () => validateText("{}", { name: "deal.txt" }),
      'the name "deal.txt" does not determine it',
    ],
    [
      "a format with a typo",
      () => validateText("{}", { format: "jsn" as never }),
      'Unknown format "jsn"; did you mean "json"?',
    ],
    [
      "an option with a typo",
      () => validateText("{}", { fromat: "json" } as never),
      'no option "fromat"; did you mean "format"?',
    ],
    [
      "no string",
      () => validateText(undefined as never, { format: "json" }),
      "validateText takes a string; got undefined",
    ],
    [
      "an invalid length",
      () => validateText("{}", { format: "json", maxLine: 0 }),
      "maxLine is a number of bytes above 0",
    ],
  ])("refuses %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });

  it("writes to nothing it is given", () => {
    expect(validateText(json, deepFreeze({ name: "truce.json" }))).toHaveLength(1);
  });
});
