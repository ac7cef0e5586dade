import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { API_JSON } from "../../scripts/freshness.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The part of TypeDoc's output for an export that is read here. */
interface Reflection {
  readonly name: string;
  readonly variant: string;
  readonly comment?: {
    readonly summary: readonly unknown[];
    readonly blockTags?: readonly { readonly tag: string; readonly content: readonly { readonly kind: string }[] }[];
  };
  readonly signatures?: readonly Reflection[];
  readonly children?: readonly Reflection[];
  readonly type?: { readonly types?: readonly { readonly type: string; readonly value?: unknown }[] };
}

/** The entry points of the package by the names of their modules: "typed-agreements", "data", "validate/async" and so on. */
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  // A record alone is described where all of them are exported.
  typeof target === "object" && !name.includes("*")
    ? [name === "." ? "typed-agreements" : name.slice("./".length)]
    : [],
);
/** The output of TypeDoc from the build of the site. */
const { children: modules = [] }: Reflection = JSON.parse(readFileSync(API_JSON, "utf8"));

/** The strings of a public type that is a union of strings and nothing else. */
function wordsOf(type: string): readonly unknown[] {
  const declared = modules.flatMap(({ children = [] }) => children);
  const { types = [] } = declared.find(({ name, variant }) => name === type && variant !== "reference")?.type ?? {};
  expect(types.filter((one) => one.type !== "literal")).toEqual([]);
  return types.map(({ value }) => value);
}

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
      const { summary = [], blockTags = [] } = comment ?? signatures?.[0]?.comment ?? {};
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
  it.each([
    ["UndertakingState", 11, "time-and-status"],
    ["VisitState", 6, "time-and-status"],
    ["Authority", 2, "time-and-status"],
    ["Caveat", 16, "time-and-status"],
    ["Certainty", 3, "time-and-status"],
    ["ParticipationState", 7, "parties-and-participation"],
    ["PerformanceState", 4, "the-model"],
    ["CountingRule", 3, "dates-and-terms"],
    ["UnknownReason", 6, "dates-and-terms"],
  ])("name every %s (%i)", (type, count, name) => {
    const words = wordsOf(type);
    expect(words).toHaveLength(count);
    const guide = readFileSync(path.join(ROOT, `docs/guide/${name}.md`), "utf8");
    expect(words.filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
  });

  it("name every rule of check", () => {
    const guide = readFileSync(path.join(ROOT, "docs/guide/checking-your-own.md"), "utf8");
    const rules = readFileSync(path.join(ROOT, "src/check/problem.ts"), "utf8").match(/^ {2}\| "([a-z-]+)"/gm) ?? [];
    expect(rules.length).toBe(34);
    for (const rule of rules) expect(guide).toContain(`\`${rule.slice(5, -1)}\``);
  });
});
