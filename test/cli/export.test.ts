import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import { agreementWith } from "../fixtures/agreement.js";
import { ask } from "./ask.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

describe("export", () => {
  it("writes to the standard output what the functions give", async () => {
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

  it("writes a file, and tables into a folder, again over those of before", async () => {
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

  it("exports people's own records, once they hold", async () => {
    writeFileSync(at("truce.json"), JSON.stringify(agreementWith()));
    expect((await ask(["export", at("truce.json"), "--to", "md"])).out).toContain("# A truce");
    writeFileSync(at("bad.json"), JSON.stringify({ ...agreementWith(), titel: "x" }));
    const { code, err } = await ask(["export", at("bad.json"), "--to", "md", "--out", at("bad.md")]);
    expect(code).toBe(1);
    expect(err).toContain('Unknown key "titel"');
    expect(existsSync(at("bad.md"))).toBe(false);
  });

  it.each<[string, () => string[], string]>([
    ["no format", () => [], "export needs --to ics, csv, md or json"],
    ["a format with a typo", () => ["--to", "isc"], 'Unknown --to "isc"; did you mean "ics"?'],
    [
      "tables without a folder",
      () => ["busan-2025", "--to", "csv"],
      "--to csv writes several files; name a folder with --out",
    ],
    [
      "a day where every day is in it",
      () => ["busan-2025", "--to", "ics", "--as-of", "2026-03-01"],
      "--as-of is for --to md",
    ],
    [
      "a folder that is not there",
      () => ["busan-2025", "--to", "md", "--out", at("no/such.md")],
      "its folder does not exist",
    ],
    ["a folder for a file", () => ["busan-2025", "--to", "md", "--out", folder], "it is a directory; name a file"],
    ["two records", () => ["busan-2025", "more", "--to", "md"], "export takes one record"],
  ])("refuses %s in one line", async (_, args, message) => {
    const { code, out, err } = await ask(["export", ...args()]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("leaves a folder alone that has something else in it, and leaves nothing half written", async () => {
    mkdirSync(at("mine"));
    writeFileSync(at("mine/notes.txt"), "mine");
    expect((await ask(["export", "busan-2025", "--to", "csv", "--out", at("mine")])).err).toContain(
      "has other files in it",
    );
    expect(readdirSync(at("mine"))).toEqual(["notes.txt"]);
    expect((await ask(["export", "busan-2025", "--to", "csv", "--out", at("mine/notes.txt")])).err).toContain(
      "name a folder",
    );
    // One of the names is taken by a folder: then none of the files is written.
    mkdirSync(at("package/parties.csv"), { recursive: true });
    writeFileSync(at("package/datapackage.json"), "old");
    expect((await ask(["export", "busan-2025", "--to", "csv", "--out", at("package")])).code).toBe(2);
    expect(readdirSync(at("package")).sort()).toEqual(["datapackage.json", "parties.csv"]);
    expect(readFileSync(at("package/datapackage.json"), "utf8")).toBe("old");
  });
});
