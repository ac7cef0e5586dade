import { describe, expect, it } from "vitest";
import { validateText } from "../../src/validate/index.js";
import { agreementWith } from "../fixtures/agreement.js";

const record = agreementWith();
const problemOf = (value: unknown, name: string) => {
  const problems = validateText(JSON.stringify(value), { name })[0]?.problems ?? [];
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe("a list of records in the place of one", () => {
  it.each([
    ["a list", [record, record], "deals.json", "a list of 2 entries", "jq -c '.[]' deals.json > deals.ndjson"],
    ["an empty list", [], "deals.json", "a list of 0 entries", "jq -c '.[]' deals.json"],
    [
      "data",
      { data: [record], total: 1 },
      "a/b.json",
      'a list of 1 entry in "data"',
      "jq -c '.data[]' a/b.json > a/b.ndjson",
    ],
    ["another key", { "my deals": [record] }, "d.json", 'in "my deals"', `jq -c '.["my deals"][]' d.json`],
    ["a packed file", [record], "d.json.gz", "a list of 1 entry", "gzip -dc d.json.gz | jq -c '.[]' > d.ndjson"],
    ["a name with blanks", [record], "my d's.json", "a list", "jq -c '.[]' 'my d'\\''s.json' > 'my d'\\''s.ndjson'"],
    ["a line of NDJSON", [record], "all.ndjson", "a list of 1 entry", "jq -c '.[]' all.ndjson"],
  ])("%s: says what it is and how to split it", (_, value, name, message, command) => {
    const problem = problemOf(value, name);
    expect(problem).toMatchObject({ rule: "schema", severity: "error", line: 1, column: 1, pointer: "" });
    expect(problem?.message).toContain("Expected one record, an object; got ");
    expect(problem?.message).toContain(message);
    expect(problem?.tip).toContain(command);
  });

  it("tells YAML to write documents", () => {
    const [result] = validateText("- id: a\n- id: b\n", { name: "deals.yaml" });
    expect(result?.problems).toMatchObject([{ rule: "schema", tip: expect.stringContaining('"---"') }]);
  });

  it.each([
    ["a record with an unknown list", { ...record, data: [record] }],
    ["a list of something else", { data: [{ name: "x" }] }],
    ["two lists of records", { old: [record], new: [record] }],
    ["nothing", {}],
  ])("%s is read as a record", (_, value) => {
    const [result] = validateText(JSON.stringify(value), { name: "d.json" });
    expect(result?.problems.map(({ message }) => message).join()).not.toContain("Expected one record");
  });
});
