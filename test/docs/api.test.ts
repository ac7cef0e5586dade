import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { API_JSON } from "../../scripts/freshness.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** What TypeDoc writes of an export, as far as it is read here. */
interface Reflection {
  readonly name: string;
  readonly variant: string;
  readonly comment?: {
    readonly summary: readonly unknown[];
    readonly blockTags?: readonly { readonly tag: string; readonly content: readonly { readonly kind: string }[] }[];
  };
  readonly signatures?: readonly Reflection[];
  readonly children?: readonly Reflection[];
}

/** The entry points of the package by the names of their modules: "typed-agreements", "data" and so on. */
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === "object" ? [path.posix.basename(path.posix.join("typed-agreements", name))] : [],
);
/** What TypeDoc read when the site was built, in one run for the pages and for this. */
const { children: modules = [] }: Reflection = JSON.parse(readFileSync(API_JSON, "utf8"));

describe("every public export", () => {
  it("is in a module of TypeDoc: one for each entry point", () => {
    expect(modules.map(({ name }) => name).sort()).toEqual([...entries].sort());
  });

  it.each(entries)("of %s has a summary and an example", (entry) => {
    const all = modules.find(({ name }) => name === entry)?.children ?? [];
    expect(all.length).toBeGreaterThan(0);
    const lacking = all.flatMap(({ name, variant, comment, signatures }) => {
      // What another entry point exports too is described once, where it is declared.
      if (variant === "reference") return [];
      const { summary = [], blockTags = [] } = signatures?.[0]?.comment ?? comment ?? {};
      const example = blockTags.find(({ tag }) => tag === "@example");
      return summary.length > 0 && example?.content.some(({ kind }) => kind === "code") ? [] : [name];
    });
    expect(lacking).toEqual([]);
  });

  it("is counted", () => {
    const declared = modules.flatMap(({ children = [] }) => children.filter(({ variant }) => variant !== "reference"));
    expect(declared.length).toBeGreaterThan(100);
  });
});

describe("the guides", () => {
  it("name every state, every caveat and every kind of certainty", () => {
    const guide = readFileSync(path.join(ROOT, "docs/guide/time-and-status.md"), "utf8");
    const types = readFileSync(path.join(ROOT, "src/query/history/period.ts"), "utf8");
    const words = (types.match(/^ {2}\| "([a-z-]+)"/gm) ?? []).filter((line) => guide.includes(line.slice(5, -1)));
    expect(words.length).toBeGreaterThan(20);
    for (const word of [...words.map((line) => line.slice(5, -1)), "definite", "presumed", "possible"]) {
      expect(guide).toContain(`\`${word}\``);
    }
  });

  it("name every rule of check, every counting rule and every reason", () => {
    const guide = readFileSync(path.join(ROOT, "docs/guide/checking-your-own.md"), "utf8");
    const rules = readFileSync(path.join(ROOT, "src/check/problem.ts"), "utf8").match(/^ {2}\| "([a-z-]+)"/gm) ?? [];
    expect(rules.length).toBe(34);
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
