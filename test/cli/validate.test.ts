import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { displayWidth } from "../../src/brief/display-width.js";
import { readSettings } from "../../src/cli/validate/options.js";
import { ProgressBar, progressLine } from "../../src/cli/validate/progress.js";
import type { TextProblem } from "../../src/validate/index.js";
import { agreementWith } from "../fixtures/agreement.js";
import { ask, start } from "./ask.js";
import { parseXml } from "./xml.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-validate-"));
const before = process.cwd();
beforeEach(() => process.chdir(folder));
afterEach(() => process.chdir(before));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
};
const validate = (args: readonly string[], over?: Parameters<typeof ask>[1]) => ask(["validate", ...args], over);

const record = JSON.stringify(agreementWith());
const named = (id: string, over: Parameters<typeof agreementWith>[0] = {}) =>
  JSON.stringify(agreementWith({ id, ...over }));
/** A record with exactly one error: an unknown key. */
const faulty = (id: string, key = "extra") => named(id, { [key]: 1 } as never);
/** A record with exactly one warning: an address without TLS. */
const dubious = (id: string) =>
  named(id, {
    sources: [
      {
        id: "statement",
        kind: "official-statement",
        title: "Joint statement",
        url: "http://example.org/",
        language: "en",
      },
    ],
  });

interface JsonResult {
  readonly file: string;
  readonly line: number;
  readonly record?: string;
  readonly problems: readonly TextProblem[];
  readonly notShown?: number;
}
const resultsIn = (out: string): JsonResult[] =>
  (out === "" ? [] : out.trimEnd().split("\n")).map((l) => JSON.parse(l));

describe("validate, with the text report", () => {
  it("prints the place, the problem, and the line with a caret below it", async () => {
    const text = JSON.stringify(agreementWith(), null, 2).replace('"title"', '"titel"');
    const { code, out, err } = await validate([write("pact.json", text)]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain(
      [
        "pact.json:3:3 error [schema] /titel of truce",
        '    Unknown key "titel"; did you mean "title"?',
        '    3 |   "titel": "A truce",',
        "      |   ^",
        "",
      ].join("\n"),
    );
    expect(out).toMatch(/\nChecked 1 record in 1 file: 2 errors in 1 record\.\n {2}2 errors {2}schema\n$/);
  });

  it("prints only a count if there are no problems", async () => {
    const { code, out, err } = await validate([
      write("pact.json", record),
      write("two.ndjson", `${named("pact-a")}\n${named("pact-b")}`),
    ]);
    expect([code, out, err]).toEqual([0, "Checked 3 records in 2 files: no errors.\n", ""]);
  });

  /** Returns the line that is shown and its part from the caret on, by columns of a terminal. */
  const frameOf = (out: string) => {
    const lines = out.split("\n");
    const at = lines.findIndex((line) => /^ +\| *\^$/.test(line));
    const shown = lines[at - 1] ?? "";
    const column = displayWidth((lines[at] ?? "").trimEnd()) - 1;
    let before = "";
    for (const sign of shown) {
      if (displayWidth(before) >= column) break;
      before += sign;
    }
    return { shown, after: shown.slice(before.length) };
  };

  it("points at the right place after characters that are two columns wide", async () => {
    const text = record.replace('"title":"A truce"', '"title":"中美经贸磋商联合安排","extra":1');
    const { shown, after } = frameOf((await validate([write("wide.json", text)], { columns: 200 })).out);
    expect(after.startsWith('"extra"')).toBe(true);
    expect(shown).toContain("中美经贸磋商联合安排");
  });

  it.each([40, 80, 100])("cuts a long line to %i columns, around the place of the problem", async (columns) => {
    for (const title of ["A pact ".repeat(200), "中美经贸磋商联合安排".repeat(60)]) {
      const line = named("pact", { title, extra: 1 } as never);
      const { out } = await validate([write("long.ndjson", line)], { columns });
      const { shown, after } = frameOf(out);
      expect(displayWidth(shown)).toBeLessThanOrEqual(columns);
      expect(after.startsWith('"extra"')).toBe(true);
      expect(shown).toContain("| …");
    }
  });

  it("prints control characters as dots and line breaks as spaces, in data and in file names", async () => {
    const text = `{"id": "a\\u001b[31mb", "\u202Ekey\u009B": 1}`;
    const { out } = await validate([write("a\u001B[2J\nb.json", text), "gone\u001B[2J.json"]);
    const { err } = await validate(["gone\u001B[2J\n.json"]);
    expect(out).toContain("a·[2J b.json:1:");
    expect(out).toContain("of a·[31mb");
    expect(out).toContain("·key·");
    expect(err).toBe("typed-agreements: Cannot read gone·[2J .json: there is no such file\n");
    for (const said of [
      out,
      err,
      (await validate(["\u001B[2J*.json"])).err,
      (await ask(["show", "./\u001B.json"])).err,
    ])
      expect(said.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it("prints colours if FORCE_COLOR is set", async () => {
    const { out } = await start(["validate", "-"], { FORCE_COLOR: "1" }, faulty("pact-a"));
    expect(out).toContain("\u001B[31merror\u001B[39m");
  });
});

describe("validate, for several records", () => {
  const follows = (id: string, agreement: string) => named(id, { lineage: [{ relation: "extends", agreement }] });
  const found = async (...args: readonly string[]) => {
    const { code, out } = await validate([...args, "--report", "json"]);
    const told = ({ file, line, record: id, problems }: JsonResult) =>
      problems.map(({ rule, pointer }) => `${file}:${line} ${id} ${rule} ${pointer}`);
    return { code, problems: resultsIn(out).flatMap(told) };
  };

  it("reports an id that is used twice, in one file or in two, and names both places", async () => {
    write("set/a.json", named("pact-a"));
    write("set/b.ndjson", `${named("pact-b")}\n${named("pact-a")}\n${named("pact-b")}\n`);
    expect(await found("set/*")).toEqual({
      code: 1,
      problems: ["set/b.ndjson:2 pact-a duplicate-record-id /id", "set/b.ndjson:3 pact-b duplicate-record-id /id"],
    });
    const { out } = await validate(["set/*"]);
    expect(out).toContain('The id "pact-a" is that of the record at set/a.json:1, too.');
    expect(out).toContain("Checked 4 records in 2 files: 2 errors in 2 records.");
    expect(await found("set/*", "--ignore", "duplicate-record-id")).toEqual({ code: 0, problems: [] });
  });

  it("reports it with several threads too", async () => {
    const lines = Array.from({ length: 60 }, (_, index) => named(`pact-${index % 40}`)).join("\n");
    write("threads.ndjson", lines);
    const alone = await found("threads.ndjson", "--jobs", "1");
    expect(alone.problems).toHaveLength(20);
    expect(await found("threads.ndjson", "--jobs", "2")).toEqual(alone);
  });

  it("reports a lineage with an unknown agreement, and a lineage in a circle", async () => {
    write("lineage/a.json", follows("pact-a", "pact-b"));
    write("lineage/b.json", follows("pact-b", "pact-a"));
    write("lineage/c.json", follows("pact-c", "pact-x"));
    expect(await found("lineage/*.json")).toEqual({
      code: 1,
      problems: [
        "lineage/c.json:1 pact-c unknown-lineage /lineage/0/agreement",
        "lineage/b.json:1 pact-b lineage-cycle /lineage/0/agreement",
      ],
    });
    const { out } = await validate(["lineage/*.json"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      '"pact-a" (lineage/a.json:1) follows from "pact-b" (lineage/b.json:1) follows from "pact-a" (lineage/a.json:1)',
    );
    expect(out).toContain("Checked 3 records in 3 files: 2 errors in 2 records.");
  });

  it("accepts any lineage of a record that is checked alone, and one to a record of this package", async () => {
    write("alone.json", follows("pact-c", "pact-x"));
    expect(await found("alone.json")).toEqual({ code: 0, problems: [] });
    write("known/a.json", follows("pact-a", "busan-2025"));
    write("known/b.json", named("pact-b"));
    expect(await found("known/*.json")).toEqual({ code: 0, problems: [] });
  });
});

describe("validate, with reports for programs", () => {
  it("returns one JSON result per record, in the order of the input", async () => {
    const lines = [record, "", faulty("pact-b"), "{", dubious("pact-d")].join("\n");
    const { code, out, err } = await validate([
      write("all.ndjson", lines),
      write("c.json", named("pact-c")),
      "--report",
      "json",
    ]);
    expect(code).toBe(1);
    expect(err).toBe("Checked 5 records in 2 files: 2 errors in 2 records, 1 warning.\n");
    expect(resultsIn(out)).toEqual([
      { file: "all.ndjson", line: 1, record: "truce", problems: [] },
      { file: "all.ndjson", line: 3, record: "pact-b", problems: [expect.objectContaining({ pointer: "/extra" })] },
      { file: "all.ndjson", line: 4, problems: [expect.objectContaining({ rule: "syntax", line: 4, column: 2 })] },
      {
        file: "all.ndjson",
        line: 5,
        record: "pact-d",
        problems: [expect.objectContaining({ rule: "insecure-url" })],
      },
      { file: "c.json", line: 1, record: "pact-c", problems: [] },
    ]);
  });

  it("says how many problems of a record it leaves out", async () => {
    const lines = [faulty("pact-a"), faulty("pact-b"), "{}"].join("\n");
    const { out } = await validate([write("all.ndjson", lines), "--report", "json", "--max-problems", "2"]);
    const [a, b, c] = resultsIn(out);
    expect([a?.problems.length, b?.problems.length, c?.problems.length]).toEqual([1, 1, 0]);
    expect([a?.notShown, b?.notShown]).toEqual([undefined, undefined]);
    expect(c?.notShown).toBeGreaterThan(5);
  });

  it("prints workflow commands for GitHub, with special characters escaped", async () => {
    const { code, out } = await validate([
      write("100%,a:b.ndjson", `${faulty("pact-a", "50%: x\n")}\n${dubious("pact-b")}`),
      "--report",
      "github",
    ]);
    expect(code).toBe(1);
    const [first = "", second = "", end] = out.split("\n");
    expect(end).toBe("");
    expect(first).toMatch(
      /^::error file=100%25%2Ca%3Ab\.ndjson,line=1,col=\d+,title=schema::Unknown key "50%25: x\\n"/,
    );
    expect(first).toContain("%0AWrite what the model has no key for");
    expect(second).toMatch(/^::warning file=100%25%2Ca%3Ab\.ndjson,line=2,col=\d+,title=insecure-url::/);
  });

  it("prints JUnit XML with a suite per file and a test case per error", async () => {
    const lines = [record, faulty("<&\"'>\u0000\uFFFE\n]]>", "\u0001]]><"), dubious("pact-d"), "{"].join("\n");
    const name = write('a&<">.ndjson', lines);
    const { code, out, err } = await validate([name, write("b.json", named("pact-b")), "--report", "junit"]);
    expect([code, err]).toEqual([1, "Checked 5 records in 2 files: 3 errors in 2 records, 1 warning.\n"]);
    const root = parseXml(out);
    expect(root.children.map(({ name, attributes }) => [name, attributes["name"]])).toEqual([
      ["testsuite", name],
      ["testsuite", "b.json"],
    ]);
    const cases = root.children[0]?.children ?? [];
    expect(cases.map(({ attributes }) => [attributes["classname"], attributes["name"]])).toEqual([
      [name, "truce (line 1)"],
      [name, "<&\"'>\uFFFD\uFFFD\n]]> (line 2) schema /id"],
      [name, "<&\"'>\uFFFD\uFFFD\n]]> (line 2) schema /\uFFFD]]><"],
      [name, "pact-d (line 3)"],
      [name, "line 4 syntax"],
    ]);
    expect(cases.map(({ children }) => children.map((child) => [child.name, child.attributes["type"]]))).toEqual([
      [],
      [["failure", "schema"]],
      [["failure", "schema"]],
      [["system-out", undefined]],
      [["failure", "syntax"]],
    ]);
    expect(cases[1]?.children[0]?.attributes["message"]).toContain("Expected an id without blanks");
    expect(cases[2]?.children[0]?.text).toMatch(/^2:\d+ Unknown key "\\u0001\]\]><".*\[schema\]/m);
  });

  it("gives a record with errors as failed in XML, although the errors are not shown", async () => {
    const lines = [faulty("pact-a"), faulty("pact-b"), dubious("pact-c")].join("\n");
    const { out } = await validate([write("all.ndjson", lines), "--report", "junit", "--max-problems", "1"]);
    const [a, b, c] = parseXml(out).children[0]?.children ?? [];
    expect(a?.children[0]?.attributes["type"]).toBe("schema");
    expect(b?.children[0]).toMatchObject({
      name: "failure",
      attributes: { message: expect.stringContaining("not shown") },
    });
    expect(c?.children).toEqual([]);
  });

  it("prints well-formed XML although --max-problems 0 allows no problem to be shown", async () => {
    const { code, out } = await validate([write("empty.yaml", "---\n"), "--report", "junit", "--max-problems", "0"]);
    expect([code, parseXml(out).children.length]).toEqual([1, 1]);
  });

  it("reports a file that could not be read in XML and to GitHub, so that it does not appear to be valid", async () => {
    const files = [write("a.json", record), "gone<&>.json", write("b.json", named("pact-b"))];
    const { code, out } = await validate([...files, "--report", "junit"]);
    const suites = parseXml(out).children;
    expect(code).toBe(2);
    expect(suites.map(({ attributes }) => attributes["name"])).toEqual(files);
    expect(suites.map(({ children }) => children[0]?.children.map(({ name }) => name))).toEqual([[], ["error"], []]);
    expect(suites[1]?.children[0]?.children[0]?.attributes["message"]).toBe(
      "Cannot read gone<&>.json: there is no such file",
    );
    expect((await validate(["gone,a.json", "--report", "github"])).out).toBe(
      "::error file=gone%2Ca.json,title=unreadable::Cannot read gone,a.json: there is no such file\n",
    );
  });
});

describe("validate, with options", () => {
  it("counts all problems, and shows no more than --max-problems", async () => {
    const file = write("many.ndjson", Array.from({ length: 120 }, (_, index) => faulty(`r-${index}`)).join("\n"));
    for (const [args, shown] of [
      [[], 100],
      [["--max-problems", "7"], 7],
      [["--max-problems", "0"], 0],
      [["--max-problems", "500"], 120],
    ] as const) {
      const { code, out } = await validate([file, ...args]);
      expect([code, out.match(/ error \[schema\]/g)?.length ?? 0]).toEqual([1, shown]);
      const rest = shown === 120 ? "" : ` ${120 - shown} problems not shown (--max-problems).`;
      expect(out).toContain(`Checked 120 records in 1 file: 120 errors in 120 records.${rest}\n`);
    }
    const { out } = await validate([file, "--report", "github"]);
    expect(out.trimEnd().split("\n")).toHaveLength(120);
  });

  it("hides everything except errors with --quiet", async () => {
    const file = write("mixed.ndjson", `${dubious("pact-a")}\n${faulty("pact-b")}`);
    const loud = await validate([file]);
    expect(loud.out).toContain("warning [insecure-url]");
    const { code, out, err } = await validate([file, "-q"]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("error [schema]");
    expect(out).not.toMatch(/warning|Checked/);
    expect(await validate([write("dubious.json", dubious("pact-a")), "--quiet"])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  it("reports warnings as errors with --strict", async () => {
    const file = write("dubious.json", dubious("pact-a"));
    expect(await validate([file])).toMatchObject({ code: 0, out: expect.stringContaining("no errors, 1 warning") });
    for (const args of [[], ["--quiet"]]) {
      const { code, out } = await validate([file, "--strict", ...args]);
      expect([code, out]).toEqual([1, expect.stringContaining("error [insecure-url]")]);
    }
  });

  it.each([
    [String(record.length), 0],
    [String(record.length - 1), 1],
    ["1K", record.length <= 1024 ? 0 : 1],
    ["64k", 0],
    ["1M", 0],
  ])("reads only lines of up to --max-line %s", async (size, code) => {
    expect((await validate([write("one.ndjson", `${record}\n`), "--max-line", size])).code).toBe(code);
  });

  it("uses --format for a file name without a known extension, and instead of a known one", async () => {
    const yaml = stringify(agreementWith());
    expect((await validate([write("pact.txt", yaml), "--format", "yaml"])).code).toBe(0);
    expect((await validate([write("pact.json", yaml), "--format", "yaml"])).code).toBe(0);
    expect(await validate([write("pact.txt", yaml)])).toMatchObject({
      code: 2,
      err: "typed-agreements: pact.txt: the file extension does not determine the format; name it with --format json, yaml, ndjson or json-list\n",
    });
  });

  it.each([
    [[], "validate needs files, directories, patterns in quotes"],
    [["a.json", "--max-line", "0"], '--max-line is a number of bytes from 1 to 511M, also with K or M; got "0"'],
    [["a.json", "--max-line", "1.5M"], 'got "1.5M"'],
    [["a.json", "--max-line", "512M"], 'got "512M"'],
    [["a.json", "--max-line", "9T"], 'got "9T"'],
    [["a.json", "--max-line=-1"], 'got "-1"'],
    [["a.json", "--max-line"], "--max-line needs a number of bytes, as in --max-line 32M"],
    [["a.json", "--jobs", "0"], '--jobs is a whole number from 1 to 256; got "0"'],
    [["a.json", "--jobs", "1000000"], 'got "1000000"'],
    [["a.json", "-j", "two"], 'got "two"'],
    [["a.json", "--jobs"], "--jobs needs a number of threads, as in --jobs 4"],
    [["a.json", "--max-problems", "-1"], '--max-problems is a whole number, 0 or more; got "-1"'],
    [["a.json", "--max-problems", "1e3"], 'got "1e3"'],
    [["a.json", "--report", "jnit"], 'Unknown --report "jnit"; did you mean "junit"?'],
    [["a.json", "--format", "csv"], 'Unknown --format "csv"; known: json, yaml, ndjson'],
    [["a.json", "--json"], "--json is an option of show, not of validate"],
    [["a.json", "--version"], "--version is an option of typed-agreements, not of validate"],
    [["a.json", "--srict"], 'Unknown option "--srict"; did you mean "--strict"?'],
    [["a.json", "--strict=yes"], '--strict takes no value; got "yes"'],
    [["no/*.json"], 'No file matches "no/*.json"; folders named node_modules are left out'],
    [["-", "a.json", "-"], "- is the standard input, which can be read once"],
  ])("reports %j in one line and exits with 2", async (args, message) => {
    write("a.json", record);
    const { code, out, err } = await validate(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("validate, for directories", () => {
  const files = async (...args: readonly string[]) => {
    const { code, out, err } = await validate([...args, "--report", "json"]);
    return { code, err, files: resultsIn(out).map(({ file }) => file) };
  };

  it("reads every file of records in a directory, also compressed, except in node_modules and hidden folders", async () => {
    write("walk/a.json", named("walk-a"));
    write("walk/B.YML", stringify(agreementWith({ id: "walk-b" })));
    write("walk/deep/er/c.jsonl.gz", gzipSync(named("walk-c")));
    write("walk/[d]/e.ndjson", named("walk-e"));
    write("walk/notes.md", "no record");
    write("walk/node_modules/p/package.json", "{}");
    write("walk/deep/node_modules/p/package.json", "{}");
    write("walk/.git/config.json", "{}");
    const expected = ["walk/B.YML", "walk/[d]/e.ndjson", "walk/a.json", "walk/deep/er/c.jsonl.gz"];
    expect(await files("walk")).toMatchObject({ code: 0, files: expected });
    expect((await files("walk/")).files).toEqual(expected);
    expect((await files("./walk/[d]")).files).toEqual(["walk/[d]/e.ndjson"]);
    expect((await files(path.join(folder, "walk/deep"))).files).toEqual([path.join(folder, "walk/deep/er/c.jsonl.gz")]);
  });

  it("does not follow a link in a circle", async () => {
    write("circle/a.json", named("circle-a"));
    symlinkSync(path.join(folder, "circle"), path.join(folder, "circle/again"));
    expect((await files("circle")).files).toEqual(["circle/a.json"]);
  });

  it("compares the records of a directory with each other", async () => {
    write("clash/a.json", named("clash"));
    write("clash/b.json", named("clash"));
    expect((await validate(["clash"])).out).toContain('The id "clash" is that of the record at clash/a.json:1, too.');
  });

  it("says which files it looked for in a directory without records", async () => {
    write("none/notes.txt", "no record");
    expect(await validate(["none"])).toEqual({
      code: 2,
      out: "",
      err: "typed-agreements: There is no record in none; looked for .json, .yaml, .yml, .ndjson and .jsonl, also with .gz, in it and in its folders, except hidden ones and node_modules\n",
    });
  });
});

describe("validate, for several inputs", () => {
  const files = (out: string) => resultsIn(out).map(({ file }) => file);
  const list = async (...args: string[]) => files((await validate([...args, "--report", "json"])).out);

  it("continues after a file that cannot be read, and exits with 2", async () => {
    const { code, out, err } = await validate(["gone.json", write("a.json", faulty("pact-a")), "none.yaml"]);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([
      "typed-agreements: Cannot read gone.json: there is no such file",
      "typed-agreements: Cannot read none.yaml: there is no such file",
    ]);
    expect(out).toContain("Checked 1 record in 1 file: 1 error in 1 record, 2 inputs could not be read.");
  });

  it("accepts patterns, and reads the matching files in the order of their names", async () => {
    for (const name of [
      "b.json",
      "a.json",
      "c.yaml",
      "d.txt",
      "deep/er/e.json",
      "node_modules/f.json",
      "deep/node_modules/g/h.json",
    ])
      write(`glob/${name}`, name.endsWith("yaml") ? stringify(agreementWith()) : record);
    expect(await list("glob/*.json")).toEqual(["glob/a.json", "glob/b.json"]);
    expect(await list("glob/**/*.json")).toEqual(["glob/a.json", "glob/b.json", "glob/deep/er/e.json"]);
    expect(await list("glob/**/*.{json,yaml}")).toHaveLength(4);
    expect(await list("glob/[bc].*")).toEqual(["glob/b.json", "glob/c.yaml"]);
    expect(await list(path.join(folder, "glob/?.json"))).toEqual(
      ["a", "b"].map((name) => path.join(folder, `glob/${name}.json`)),
    );
    expect(await list("glob/c.yaml", "glob/a.json")).toEqual(["glob/c.yaml", "glob/a.json"]);
  });

  it("reads a file whose name contains the characters of a pattern", async () => {
    for (const name of ["glob [1].json", "{x,y}.json", "all*.json", "(a).json"])
      expect(await list(write(name, record))).toEqual([name]);
  });

  it("reads a file after -- although its name begins with a dash", async () => {
    expect(files((await validate(["--report", "json", "--", write("-q.json", record)])).out)).toEqual(["-q.json"]);
  });
});

describe("validate, for the standard input", () => {
  it("reads NDJSON, or the format given with --format", async () => {
    expect((await validate(["-"], { input: `${record}\n${named("pact-b")}` })).out).toContain(
      "Checked 2 records in 1 file: no errors.",
    );
    const pretty = JSON.stringify(agreementWith(), null, 2);
    expect((await validate(["-", "--format", "json"], { input: pretty })).code).toBe(0);
    const yaml = `${stringify(agreementWith())}---\n${stringify(agreementWith())}`;
    expect((await validate(["-", "--format", "yaml"], { input: yaml })).out).toContain("Checked 2 records");
  });

  it("decompresses gzip", async () => {
    for (const jobs of ["1", "2"])
      expect((await validate(["-", "-j", jobs], { input: gzipSync(`${record}\n${named("pact-b")}\n`) })).out).toContain(
        "Checked 2 records",
      );
    expect((await validate(["-", "--format", "json"], { input: gzipSync(record) })).code).toBe(0);
  });

  it("is called <stdin> in the report", async () => {
    const { out } = await validate(["-", write("a.json", record), "--report", "json"], { input: record });
    expect(resultsIn(out).map(({ file }) => file)).toEqual(["<stdin>", "a.json"]);
  });

  it("says how to read input that is not NDJSON", async () => {
    const hint =
      "The standard input was read as NDJSON, one record a line; for JSON or YAML say --format json or --format yaml.\n";
    for (const input of [JSON.stringify(agreementWith(), null, 2), stringify(agreementWith())]) {
      expect(await validate(["-"], { input })).toMatchObject({ code: 1, err: hint });
      expect((await validate(["-", "--quiet"], { input })).err).toBe("");
    }
    // If the input is NDJSON, an invalid line is no reason to say so.
    expect((await validate(["-"], { input: `${record}\n{"id": \n` })).err).toBe("");
    expect((await validate(["-", "--format", "ndjson"], { input: "{" })).err).toBe("");
  });

  it("reads a pipe in a process of its own", async () => {
    expect(await start(["validate", "-"], {}, `${record}\n`)).toEqual({
      code: 0,
      out: "Checked 1 record in 1 file: no errors.\n",
      err: "",
    });
  });
});

describe("the progress line", () => {
  it("gives records, bytes and time", () => {
    const state = { records: 12_345, bytes: 50_000_000, elapsed: 2000 };
    expect(progressLine(state)).toBe("12,345 records, 6,173 a second, 25 MB/s");
    expect(progressLine({ ...state, total: 200_000_000 })).toBe(
      "[#####---------------] 25%, 6 s left, 12,345 records, 6,173 a second, 25 MB/s",
    );
    expect(progressLine({ ...state, total: 5_000_000_000 })).toContain("] 1%, 3 min 18 s left, ");
    expect(progressLine({ ...state, total: 200_000_000_000 })).toContain("] 0%, 2 h 13 min left, ");
    // A file that grows while it is read.
    expect(progressLine({ ...state, total: 40_000_000 })).toContain("[####################] 100%, 0 s left, ");
    expect(progressLine({ records: 0, bytes: 0, total: 10, elapsed: 0 })).toBe("0 records, 0 a second, 0 MB/s");
  });

  const CLEAR = "\r\u001B[K";

  it("is drawn after one second, at most five times a second, and is erased at the end", () => {
    const written: string[] = [];
    let now = 5000;
    const bar = new ProgressBar(
      (text) => written.push(text),
      40,
      () => now,
    );
    const at = (time: number) => {
      now = 5000 + time;
      bar.update({ records: 10, bytes: 1_000_000, total: 2_000_000 });
      return written.splice(0);
    };
    expect([at(0), at(999)]).toEqual([[], []]);
    bar.clear();
    expect(written).toEqual([]);
    const [line = ""] = at(1000);
    expect(line).toBe(`${CLEAR}[##########----------] 50%, 1 s left, 1`);
    expect(line.length - CLEAR.length).toBe(39);
    expect([at(1100), at(1199)]).toEqual([[], []]);
    expect(at(1200)).toHaveLength(1);
    bar.clear();
    bar.clear();
    expect(written).toEqual([CLEAR]);
  });

  it("is not drawn if the output is not a terminal or with --quiet, and is never in the output", async () => {
    const input = `${record}\n${faulty("pact-a")}\n`;
    const run = async (watched: boolean, ...args: string[]) => {
      let now = 0;
      const clock = () => {
        now += 2000;
        return now;
      };
      return validate([write("a.ndjson", input), write("b.ndjson", input), ...args], { watched, clock });
    };
    const plain = await run(false);
    const { out, err } = await run(true);
    expect([plain.err, out]).toEqual(["", plain.out]);
    expect(err).toContain(" records, ");
    expect(err).toMatch(/%, \d+ s left/);
    expect(err.endsWith(CLEAR)).toBe(true);
    expect((await run(true, "--quiet")).err).toBe("");
  });

  it("is erased before anything else is written", async () => {
    const said: string[] = [];
    let now = 0;
    await validate([write("a.ndjson", faulty("pact-a")), write("b.ndjson", faulty("pact-b")), "gone.json"], {
      watched: true,
      clock: () => {
        now += 2000;
        return now;
      },
      out: (text) => {
        said.push(text);
      },
      err: (text) => {
        said.push(text);
      },
    });
    const drawn = said.flatMap((text, index) => (text.startsWith(CLEAR) && text !== CLEAR ? [index] : []));
    expect(drawn.length).toBeGreaterThan(1);
    for (const index of drawn) expect(said[index + 1]?.startsWith(CLEAR)).toBe(true);
  });
});

describe("the number of threads", () => {
  const jobsFor = (size: number | undefined, given?: string) =>
    readSettings({ operands: [], options: new Map(given === undefined ? [] : [["jobs", given]]) }, 8).jobsFor(size);

  it("is the number of cores for input that is large or of unknown size", () => {
    expect(jobsFor(64 * 1024 * 1024)).toBe(8);
    expect(jobsFor(undefined)).toBe(8);
    expect(jobsFor(64 * 1024 * 1024 - 1)).toBe(1);
  });

  it("is the number given with --jobs for input of any size", () => {
    for (const size of [undefined, 0, 2 ** 40]) expect(jobsFor(size, "3")).toBe(3);
  });
});
