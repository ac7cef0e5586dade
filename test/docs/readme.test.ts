import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

describe("the README", () => {
  it("shows what the command prints", () => {
    const shown = /```text\n([\s\S]*?)```/.exec(read("README.md"))?.[1] ?? "";
    const printed = read("test/cli/__snapshots__/show-80-columns.txt").replaceAll("\u00A0", " ");
    expect(shown.split("\n").length).toBeGreaterThan(5);
    expect(printed).toContain(shown);
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [
      ...`${read("README.md")}${read("CONTRIBUTING.md")}${read("docs/benchmarks.md")}`.matchAll(
        /npm (?:run )?([a-z:]+)/g,
      ),
    ];
    const own = new Set(["ci", "install"]);
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
