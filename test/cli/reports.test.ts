import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { validateText } from "../../src/validate/index.js";
import { agreementWith } from "../fixtures/agreement.js";
import { ask } from "./ask.js";
import { SARIF } from "./sarif-schema.js";
import { parseXml } from "./xml.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-reports-"));
const before = process.cwd();
beforeEach(() => process.chdir(folder));
afterEach(() => process.chdir(before));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
};
const validate = (...args: readonly string[]) => ask(["validate", ...args]);

const source = { id: "statement", kind: "official-statement", title: "S", language: "en" } as const;
const good = (id: string) => JSON.stringify(agreementWith({ id }));
/** A record with one warning. */
const dubious = (id: string) =>
  JSON.stringify(agreementWith({ id, sources: [{ ...source, url: "http://example.org/" }] }));
/** A record with two errors and one warning. */
const faulty = (id: string) =>
  JSON.stringify({
    ...agreementWith({ id, sources: [{ ...source, url: "http://example.org/" }] }),
    form: "Signed",
    "tab\tkey": 1,
  });

describe("the text report", () => {
  it("shows errors before warnings across all records, and ends with a count per rule", async () => {
    const file = write(
      "a.ndjson",
      [dubious("pact-a"), faulty("pact-b"), good("pact-c"), dubious("pact-d"), faulty("pact-b")].join("\n"),
    );
    const { code, out } = await validate(file);
    const kinds = [...out.matchAll(/^a\.ndjson:(\d):\d+ (error|warning) \[(.*)\]/gm)].map(([, ...found]) =>
      found.join(" "),
    );
    expect(code).toBe(1);
    expect(kinds).toEqual([
      ...["2 error schema", "2 error schema", "5 error duplicate-record-id", "5 error schema", "5 error schema"],
      ...["1 warning insecure-url", "2 warning insecure-url", "4 warning insecure-url", "5 warning insecure-url"],
    ]);
    expect(out).toContain('Unknown form "Signed"; did you mean "signed"?');
    expect(out.split("\n\n").at(-1)).toBe(
      [
        "Checked 5 records in 1 file: 5 errors in 2 records, 4 warnings.",
        "  4 errors    schema",
        "  1 error     duplicate-record-id",
        "  4 warnings  insecure-url",
        "",
      ].join("\n"),
    );
  });

  it("shows errors first if --max-problems limits what is shown", async () => {
    const file = write("b.ndjson", [dubious("pact-a"), dubious("pact-b"), faulty("pact-c")].join("\n"));
    const shown = async (most: string) => {
      const { out } = await validate(file, "--max-problems", most);
      return [...out.matchAll(/ (error|warning) \[/g)].map(([, found]) => found);
    };
    expect(await shown("2")).toEqual(["error", "error"]);
    expect(await shown("3")).toEqual(["error", "error", "warning"]);
    expect((await validate(file, "--max-problems", "3")).out).toContain(" 2 problems not shown (--max-problems).");
  });

  it("has no count per rule if there are no problems, or with --quiet", async () => {
    const file = write("c.json", good("pact-a"));
    expect((await validate(file)).out).toBe("Checked 1 record in 1 file: no errors.\n");
    expect((await validate(write("d.json", faulty("pact-a")), "--quiet")).out).not.toMatch(/^ {2}\d/m);
  });
});

describe("the JUnit report", () => {
  it("has one test case with one failure for each error, and correct counts in each suite", async () => {
    const one = write("j.ndjson", [good("pact-a"), faulty("pact-b"), dubious("pact-c")].join("\n"));
    const { out } = await validate(one, write("k.json", good("pact-k")), "gone.json", "--report", "junit");
    const suites = parseXml(out).children;
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: "j.ndjson", tests: "4", failures: "2", errors: "0" },
      { name: "k.json", tests: "1", failures: "0", errors: "0" },
      { name: "gone.json", tests: "1", failures: "0", errors: "1" },
    ]);
    for (const { attributes, children } of suites) {
      const of = (name: string) => children.filter((one) => one.children.some((child) => child.name === name)).length;
      expect([children.length, of("failure"), of("error")].map(String)).toEqual([
        attributes["tests"],
        attributes["failures"],
        attributes["errors"],
      ]);
      for (const { children: parts } of children)
        expect(parts.filter(({ name }) => name === "failure").length).toBeLessThan(2);
    }
    expect(suites[0]?.children.map(({ attributes }) => attributes["name"])).toEqual([
      "pact-a (line 1)",
      "pact-b (line 2) schema /form",
      "pact-b (line 2) schema /tab\tkey",
      "pact-c (line 3)",
    ]);
  });

  it("starts another suite with the same name before one needs much memory", async () => {
    const long = (index: number) =>
      JSON.stringify({ ...agreementWith({ id: `r${index}` }), title: `${"x".repeat(50)}`, [`k${"y".repeat(100)}`]: 1 });
    const count = 9000;
    const file = write("long.ndjson", Array.from({ length: count }, (_, index) => long(index)).join("\n"));
    const { out } = await validate(file, "--report", "junit");
    const suites = [...out.matchAll(/<testsuite name="long.ndjson" tests="(\d+)" failures="(\d+)" errors="0">/g)];
    expect(suites.length).toBeGreaterThan(1);
    const sum = (at: 1 | 2) => suites.reduce((all, found) => all + Number(found[at]), 0);
    expect([sum(1), sum(2)]).toEqual([count, count]);
    expect(out.match(/<\/testsuite>/g)).toHaveLength(suites.length);
  });
});

describe("the SARIF report", () => {
  const sarif = new Ajv({ strict: true, allErrors: true }).compile(SARIF);
  const logOf = async (...args: readonly string[]) => {
    const { code, out } = await validate(...args, "--report", "sarif");
    const log = JSON.parse(out);
    sarif(log);
    expect(sarif.errors).toBe(null);
    return { code, run: log.runs[0] };
  };

  it("has one result per problem, with its rule, level, message and place", async () => {
    const text = JSON.stringify(JSON.parse(faulty("pact-b")), null, 2);
    const { code, run } = await logOf(write("deals/p a#1.json", text), write("y.yaml", "id: 2026\n"));
    expect(code).toBe(1);
    const line = text.split("\n").findIndex((one) => one.includes('"form"')) + 1;
    expect(run.results[0]).toEqual({
      ruleId: "schema",
      level: "error",
      message: { text: 'Unknown form "Signed"; did you mean "signed"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "deals/p%20a%231.json" },
            region: { startLine: line, startColumn: 11 },
          },
          logicalLocations: [{ fullyQualifiedName: "/form" }],
        },
      ],
    });
    expect(run.results.map(({ level }: { level: string }) => level).slice(0, 3)).toEqual(["error", "error", "warning"]);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["schema", "insecure-url"]);
    expect(run.tool.driver.rules[1]).toMatchObject({
      defaultConfiguration: { level: "warning" },
      help: { text: expect.stringContaining("insecure-url") },
    });
    expect(run.tool.driver.version).toBe("1.2.3");
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it("gives the tip of a rule as its help text", async () => {
    const { run } = await logOf(write("twice.json", good("pact-a").replace("{", '{"id":"b",')));
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "duplicate-key",
      help: { text: expect.stringContaining("keep the right one") },
    });
  });

  it("is valid if there is nothing to report, and if a file could not be read", async () => {
    expect((await logOf(write("fine.json", good("pact-a")))).run.results).toEqual([]);
    const { code, run } = await logOf("gone.json", path.join(folder, "fine.json"));
    expect([code, run.results]).toEqual([2, []]);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: expect.stringContaining("Cannot read gone.json") } },
      ],
    });
  });

  it("gives an absolute path as a file URL, and names the standard input", async () => {
    const { run } = await logOf(path.join(folder, write("abs.json", faulty("pact-a"))));
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*abs\.json$/);
    const { out } = await ask(["validate", "-", "--report", "sarif"], { input: faulty("pact-a") });
    expect(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("%3Cstdin%3E");
  });
});

describe("--format json-list", () => {
  const list = [good("pact-a"), faulty("pact-b"), dubious("pact-c")]
    .map((one) => JSON.stringify(JSON.parse(one), null, 2))
    .join(",\n");
  const told = async (name: string, text: string) => {
    const { code, out } = await validate(write(name, text), "--format", "json-list", "--report", "json");
    const results = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    return { code, results };
  };

  it.each([
    ["a list", `[${list}]`],
    ["a list in an object", `{\n"count": 3, "data": [${list}], "next": null}`],
  ])("reads %s: one result per record, with places in the whole file", async (_, text) => {
    const { code, results } = await told("list.json", text);
    expect([code, results.map(({ record }) => record)]).toEqual([1, ["pact-a", "pact-b", "pact-c"]]);
    const lines = text.split("\n");
    const [, b, c] = results;
    expect(lines[b.line - 2]).toContain("}");
    const [form, key] = b.problems;
    expect([form.pointer, key.pointer]).toEqual(["/form", "/tab\tkey"]);
    expect(lines[form.line - 1]?.slice(form.column - 1)).toBe('"Signed",');
    expect(lines[key.line - 1]?.slice(key.column - 1)).toBe('"tab\\tkey": 1');
    expect(lines[c.problems[0].line - 1]?.slice(c.problems[0].column - 1)).toMatch(/^"http:\/\/example.org\/"/);
  });

  it("finds duplicate keys, which JSON.parse hides, in a record and around the list", async () => {
    const { results } = await told(
      "twice.json",
      `{"data": [${good("pact-x")}], "data": [${good("pact-a")}, ${good("pact-b").replace("{", '{"id":"z",')}]}`,
    );
    expect(
      results.map(({ record, problems }) => [
        record,
        problems.map(({ rule, pointer }: { rule: string; pointer: string }) => `${rule} ${pointer}`),
      ]),
    ).toEqual([
      [undefined, ["duplicate-key /data"]],
      ["pact-a", []],
      ["pact-b", ["duplicate-key /id"]],
    ]);
  });

  it("says what is wrong with any other input", async () => {
    for (const [text, message] of [
      [good("pact-a"), "Expected a list of records, or an object with one list in it; got an object"],
      ["5", "got 5"],
      ["[]", "The text contains no record"],
      ["[{]", "Invalid JSON"],
      ["[1]", "Expected an object with the keys id, title,"],
    ] as const) {
      const { code, results } = await told("other.json", text);
      expect([code, results.length, results[0].problems[0].message]).toEqual([1, 1, expect.stringContaining(message)]);
    }
  });

  it("is suggested if a list is read without it", async () => {
    const { out } = await validate(write("plain.json", `[${list}]`));
    expect(out.replaceAll(/\s+/g, " ")).toContain("--format json-list");
    expect(out.replaceAll(/\s+/g, " ")).toContain("jq -c '.[]' plain.json");
  });

  it("gives the same problems as one file per record", () => {
    const alone = [good("pact-a"), faulty("pact-b"), dubious("pact-c")].map(
      (text) => validateText(text, { format: "json" })[0],
    );
    const together = validateText(`[${list}]`, { format: "json-list" });
    const plain = (
      problems: readonly { readonly rule: string; readonly pointer: string; readonly message: string }[] = [],
    ) => problems.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`);
    expect(together.map(({ problems }) => plain(problems))).toEqual(alone.map((one) => plain(one?.problems)));
    expect(together[0]?.agreement?.id).toBe("pact-a");
  });
});
