import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { records } from "../../src/data/index.js";
import { ask } from "../cli/ask.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

describe("the README", () => {
  it("shows what the command prints", () => {
    const shown = /```text\n([\s\S]*?)```/.exec(read("README.md"))?.[1] ?? "";
    const printed = read("test/cli/__snapshots__/show-80-columns.txt").replaceAll("\u00A0", " ");
    expect(shown.split("\n").length).toBeGreaterThan(5);
    expect(printed).toContain(shown);
  });

  it("shows what is printed for three mistakes in the record of the guide, which has none", async () => {
    const record = /```yaml\n(# yaml-language-server[\s\S]*?reviewedOn[\s\S]*?)```/.exec(
      read("docs/guide/checking-your-own.md"),
    )?.[1];
    const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-readme-"));
    const file = path.join(folder, "fishery.yaml");
    try {
      writeFileSync(file, record ?? "");
      expect(await ask(["validate", file])).toMatchObject({ code: 0, out: "Checked 1 record in 1 file: no errors.\n" });
      const mistakes = [
        ["modality:", "modalty:"],
        ["[south]", "[sout]"],
        ["2026-04-01", "2026-04-31"],
      ] as const;
      const wrong = mistakes.reduce((text, [right, mistake]) => text.replace(right, mistake), record ?? "");
      writeFileSync(file, wrong);
      const { code, out } = await ask(["validate", file]);
      expect(code).toBe(1);
      expect(read("README.md")).toContain(`\`\`\`text\n${out.replaceAll(`${folder}${path.sep}`, "")}\`\`\`\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("lists every record that ships", () => {
    const listed = [...read("README.md").matchAll(/^\| `([a-z0-9-]+)` +\| (.*?) +\| (\S+) \|$/gm)].map((row) =>
      row.slice(1),
    );
    const shipped = records.map(({ id, title, on }) => [id, title, on]);
    expect(listed.sort()).toEqual(shipped.sort());
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [
      ...`${read("README.md")}${read("CONTRIBUTING.md")}${read("docs/benchmarks.md")}`.matchAll(
        /npm (?:run )?([a-z:]+)/g,
      ),
    ];
    const own = new Set(["ci", "install", "pack"]);
    for (const [, name = ""] of named) if (!own.has(name)) expect(Object.keys(scripts)).toContain(name);
  });
});

describe("the pages", () => {
  const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].concat(
    readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md") && !file.startsWith("api"))
      .map((file) => path.join("docs", file)),
  );

  it.each(pages)("%s links to files that there are", (page) => {
    for (const [, target = ""] of read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue;
      expect(existsSync(path.join(ROOT, path.dirname(page), target)), target).toBe(true);
    }
  });
});
