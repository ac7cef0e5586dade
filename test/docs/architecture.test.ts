import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const lines = readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8").split("\n");

/**
 * Returns the files and folders that the page names. A name without a folder is in the folder of the name before it in the same line, or in
 * `src/query/history`, which one table is about. Names with a placeholder, such as `<id>`, stand for many files.
 */
function named(): string[] {
  const found: string[] = [];
  for (const line of lines) {
    let folder = "src/query/history";
    for (const [, name = ""] of line.matchAll(/`([\w./*-]+(?:\.(?:ts|mjs|yaml)|\/))`/g)) {
      if (name.includes("*")) continue;
      const file = /^(?:src|test|scripts|docs|records)\//.test(name) ? name : path.posix.join(folder, name);
      if (file === name)
        folder = name.startsWith("src/format/icalendar/")
          ? "src/format"
          : path.posix.dirname(name.replace(/\/$/, "/x"));
      found.push(file);
    }
  }
  return found;
}

describe("the page on architecture", () => {
  it("names at least thirty files and folders", () => {
    expect(named().length).toBeGreaterThanOrEqual(30);
  });

  it.each(named())("names %s, which exists", (file) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
  });
});
