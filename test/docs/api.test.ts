import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** What TypeDoc writes of an export, as far as it is read here. */
interface Reflection {
  readonly name: string;
  readonly comment?: {
    readonly summary: readonly unknown[];
    readonly blockTags?: readonly { readonly tag: string; readonly content: readonly { readonly kind: string }[] }[];
  };
  readonly signatures?: readonly Reflection[];
  readonly children?: readonly Reflection[];
}

function publicExports(): readonly Reflection[] {
  const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-api-"));
  const json = path.join(folder, "api.json");
  const entries = ["src/index.ts", "src/validate/index.ts", "src/node/index.ts"].flatMap((entry) => [
    "--entryPoints",
    entry,
  ]);
  const args = [...entries, "--json", json, "--logLevel", "Error"];
  spawnSync(process.execPath, [path.join(ROOT, "node_modules/typedoc/bin/typedoc"), ...args], { cwd: ROOT });
  const { children: modules }: Reflection = JSON.parse(readFileSync(json, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  return modules?.flatMap((one) => one.children ?? []) ?? [];
}

describe("every public export", () => {
  it("has a summary and an example", () => {
    const all = publicExports();
    expect(all.length).toBeGreaterThan(100);
    const lacking = all.flatMap(({ name, comment, signatures }) => {
      const { summary = [], blockTags = [] } = signatures?.[0]?.comment ?? comment ?? {};
      const example = blockTags.find(({ tag }) => tag === "@example");
      return summary.length > 0 && example?.content.some(({ kind }) => kind === "code") ? [] : [name];
    });
    expect(lacking).toEqual([]);
  });
});

describe("the guides", () => {
  it("name every state, every caveat and every kind of certainty", () => {
    const guide = readFileSync(path.join(ROOT, "docs/guide/time-and-status.md"), "utf8");
    const types = readFileSync(path.join(ROOT, "src/query/status.ts"), "utf8");
    const words = types.match(/^ {2}\| "([a-z-]+)"/gm) ?? [];
    expect(words.length).toBe(14 + 11);
    for (const word of [...words.map((line) => line.slice(5, -1)), "definite", "presumed", "possible"]) {
      expect(guide).toContain(`\`${word}\``);
    }
  });

  it("name every rule of check, every counting rule and every reason", () => {
    const guide = readFileSync(path.join(ROOT, "docs/guide/checking-your-own.md"), "utf8");
    const rules = readFileSync(path.join(ROOT, "src/check/problem.ts"), "utf8").match(/^ {2}\| "([a-z-]+)"/gm) ?? [];
    expect(rules.length).toBe(22);
    for (const rule of rules) expect(guide).toContain(`\`${rule.slice(5, -1)}\``);
    const dates = readFileSync(path.join(ROOT, "docs/guide/dates-and-terms.md"), "utf8");
    for (const word of [
      "anniversary",
      "start-day-counted",
      "moment",
      "no-term",
      "no-end",
      "no-start",
      "not-yet-recorded",
    ]) {
      expect(dates).toContain(`\`${word}\``);
    }
  });
});
