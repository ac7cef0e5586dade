import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { busan2025, newStart2010 } from "../../src/data/index.js";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import { agreementWith } from "../fixtures/agreement.js";
import { ask } from "./ask.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

describe("export", () => {
  it("writes to the standard output what the export functions return", async () => {
    expect(await ask(["export", "busan-2025", "--to", "ics"])).toEqual({
      code: 0,
      out: toICalendar(busan2025),
      err: "",
    });
    expect((await ask(["export", "busan-2025", "--to", "json"])).out).toBe(toJson(busan2025));
    expect(
      (await ask(["export", "busan-2025", "--to", "md", "--as-of", "2026-03-01", "--known-at", "2026-03-01"])).out,
    ).toBe(toMarkdown(busan2025, { asOf: "2026-03-01", knownAt: "2026-03-01" }));
  });

  it("writes a file, or tables into a folder, and overwrites the files of an earlier export", async () => {
    expect(await ask(["export", "busan-2025", "--to", "ics", "--out", at("busan.ics")])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(at("busan.ics"), "utf8")).toBe(toICalendar(busan2025));
    for (let time = 0; time < 2; time++) {
      expect(await ask(["export", "busan-2025", "--to", "csv", "--out", at("tables")])).toEqual({
        code: 0,
        out: "",
        err: "",
      });
    }
    const files = toDataPackage([busan2025]);
    expect(readdirSync(at("tables")).sort()).toEqual(files.map((file) => file.path).sort());
    for (const file of files) expect(readFileSync(at(`tables/${file.path}`), "utf8")).toBe(file.content);
  });

  it("exports a record from a file, unless the record has errors", async () => {
    writeFileSync(at("truce.json"), JSON.stringify(agreementWith()));
    expect((await ask(["export", at("truce.json"), "--to", "md"])).out).toContain("# A truce");
    writeFileSync(at("bad.json"), JSON.stringify({ ...agreementWith(), titel: "x" }));
    const { code, err } = await ask(["export", at("bad.json"), "--to", "md", "--out", at("bad.md")]);
    expect(code).toBe(1);
    expect(err).toContain('Unknown key "titel"');
    expect(err).toContain("it can be exported once it is fixed.");
    expect(existsSync(at("bad.md"))).toBe(false);
  });

  it("says how to read a standard input that is not NDJSON", async () => {
    const input = JSON.stringify(agreementWith(), null, 2);
    const hint =
      "typed-agreements: The standard input was read as NDJSON, one record a line; for JSON or YAML say --format json or --format yaml.\n";
    const { code, out, err } = await ask(["export", "-", "--to", "md"], { input });
    expect([code, out]).toEqual([2, ""]);
    expect(err.endsWith(hint)).toBe(true);
    // The errors of one line, not of each.
    expect(err.match(/\[syntax\]/g)).toHaveLength(1);
    expect(await ask(["export", "-", "--to", "md", "--record", "truce"], { input })).toEqual({
      code: 2,
      out: "",
      err: hint,
    });
    expect((await ask(["export", "-", "--to", "md", "--format", "json"], { input })).code).toBe(0);
    // A record after an invalid line can be chosen.
    const lines = `{\n${JSON.stringify(agreementWith())}\n`;
    expect((await ask(["export", "-", "--to", "md", "--record", "truce"], { input: lines })).code).toBe(0);
  });

  it.each<[string, () => string[], string]>([
    ["no format", () => [], "export needs --to ics, csv, md or json"],
    ["an unknown format", () => ["--to", "xls"], 'Unknown --to "xls"; known: ics, csv, md, json\n'],
    ["a format with a typo", () => ["--to", "jsno"], 'Unknown --to "jsno"; did you mean "json"?'],
    [
      "tables without a folder",
      () => ["busan-2025", "--to", "csv"],
      "--to csv writes several files; name a folder with --out",
    ],
    [
      "a day where every day is in it",
      () => ["busan-2025", "--to", "ics", "--as-of", "2026-03-01"],
      "--as-of is for --to md and csv",
    ],
    [
      "a folder that is not there",
      () => ["busan-2025", "--to", "md", "--out", at("no/such.md")],
      "its folder does not exist",
    ],
    ["an empty path", () => ["busan-2025", "--to", "md", "--out", ""], "--out needs a path"],
    ["a folder for a file", () => ["busan-2025", "--to", "md", "--out", folder], "it is a directory; name a file"],
    ["no record", () => ["--to", "md"], "Which records? Name files, or records of this package: "],
    [
      "an id with a typo among others",
      () => ["new-start-2010", "busan-2052", "--to", "md"],
      'did you mean "busan-2025"?',
    ],
    ["a pattern without a match", () => ["busan-2025", at("*.none"), "--to", "md"], "No file matches"],
    ["the standard input twice", () => ["-", "-", "--to", "md"], "got it more than once"],
    [
      "a record that is not there",
      () => ["busan-2025", "--record", "busan", "--to", "md"],
      'There is no record "busan"',
    ],
  ])("reports %s in one line", async (_, args, message) => {
    const { code, out, err } = await ask(["export", ...args()]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("does not write into a folder that has other files in it, and leaves no incomplete output", async () => {
    mkdirSync(at("mine"));
    writeFileSync(at("mine/notes.txt"), "mine");
    expect((await ask(["export", "busan-2025", "--to", "csv", "--out", at("mine")])).err).toContain(
      "has other files in it",
    );
    expect(readdirSync(at("mine"))).toEqual(["notes.txt"]);
    expect((await ask(["export", "busan-2025", "--to", "csv", "--out", at("mine/notes.txt")])).err).toContain(
      "name a folder",
    );
    // A folder has the name of one of the files: then no file is written.
    mkdirSync(at("package/parties.csv"), { recursive: true });
    writeFileSync(at("package/datapackage.json"), "old");
    expect((await ask(["export", "busan-2025", "--to", "csv", "--out", at("package")])).code).toBe(2);
    expect(readdirSync(at("package")).sort()).toEqual(["datapackage.json", "parties.csv"]);
    expect(readFileSync(at("package/datapackage.json"), "utf8")).toBe("old");
  });
});

describe("export of several records", () => {
  const set = mkdtempSync(path.join(tmpdir(), "typed-agreements-set-"));
  afterAll(() => rmSync(set, { recursive: true, force: true }));
  const truce = (name: string) => agreementWith({ id: `truce-${name}`, title: `Truce ${name}` });
  writeFileSync(path.join(set, "a.json"), JSON.stringify(truce("a")));
  writeFileSync(path.join(set, "b.json"), JSON.stringify(truce("b")));
  writeFileSync(path.join(set, "more.ndjson"), `${JSON.stringify(truce("c"))}\n${JSON.stringify(truce("d"))}\n`);

  it("accepts ids, files, patterns and the standard input, and keeps their order", async () => {
    const args = [path.join(set, "more.ndjson"), "busan-2025", path.join(set, "?.json"), "-"];
    const { code, out, err } = await ask(["export", ...args, "--to", "json"], { input: JSON.stringify(truce("e")) });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(toJson([truce("c"), truce("d"), busan2025, truce("a"), truce("b"), truce("e")]));
  });

  it("writes a single calendar, brief or data package", async () => {
    const records = [busan2025, newStart2010];
    const ids = records.map(({ id }) => id);
    expect((await ask(["export", ...ids, "--to", "ics"])).out).toBe(toICalendar(records));
    const day = "2026-03-01";
    expect((await ask(["export", ...ids, "--to", "md", "--as-of", day])).out).toBe(toMarkdown(records, { asOf: day }));
    const folder = path.join(set, "tables");
    expect((await ask(["export", ...ids, "--to", "csv", "--as-of", day, "--out", folder])).code).toBe(0);
    for (const file of toDataPackage(records, { asOf: day }))
      expect(readFileSync(path.join(folder, file.path), "utf8")).toBe(file.content);
  });

  it("writes a single record, not an array, if a pattern or --record selects one", async () => {
    expect((await ask(["export", path.join(set, "a*.json"), "--to", "json"])).out).toBe(toJson(truce("a")));
    const args = ["export", path.join(set, "more.ndjson"), "--record", "truce-d", "--to", "json"];
    expect((await ask(args)).out).toBe(toJson(truce("d")));
  });

  it("reports an id that is used twice with both places, and writes nothing", async () => {
    const copy = path.join(set, "copy.yaml");
    writeFileSync(copy, JSON.stringify(truce("a"), null, 2));
    const out = path.join(set, "twice.json");
    const asked = await ask(["export", path.join(set, "a.json"), copy, "--to", "json", "--out", out]);
    expect([asked.code, asked.out]).toEqual([1, ""]);
    expect(asked.err).toContain("duplicate-record-id");
    expect(asked.err.replaceAll(/\s+/g, "")).toContain(`${path.join(set, "a.json")}:1,too`.replaceAll(/\s+/g, ""));
    expect(asked.err).toContain("copy.yaml");
    expect(existsSync(out)).toBe(false);
    rmSync(copy);
  });

  it("writes nothing if one of several records has an error", async () => {
    const bad = path.join(set, "bad.json");
    writeFileSync(bad, JSON.stringify({ ...truce("x"), titel: "x" }));
    const { code, out, err } = await ask(["export", path.join(set, "a.json"), bad, "--to", "json"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('Unknown key "titel"');
    rmSync(bad);
  });

  it("writes a calendar without an entry, and says that it has none", async () => {
    const { code, out, err } = await ask(["export", path.join(set, "a.json"), "--to", "ics"]);
    expect([code, out]).toEqual([0, toICalendar(truce("a"))]);
    expect(err).toMatch(/^There is no entry in the calendar: .*\n$/);
  });

  it("writes nothing if it was interrupted while it read the records", async () => {
    const { code, out } = await ask(["export", path.join(set, "*.json"), "--to", "json"], {
      stop: AbortSignal.abort(),
    });
    expect([code, out]).toEqual([130, ""]);
  });
});
