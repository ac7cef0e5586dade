import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { suggestLanguageTag } from "../../src/check/codes/suggest-language-tag.js";

const folder = path.resolve(import.meta.dirname, "../../src/check/codes");

/** The source code without its layout, which the formatter decides. */
const bare = (text: string) => text.replaceAll(/[\s,]+/g, "");

it("the codes are those of the installed lists", async () => {
  const script = path.resolve(import.meta.dirname, "../../scripts/write-codes.mjs");
  const { files } = (await import(script)) as { files: Readonly<Record<string, string>> };
  expect(Object.keys(files)).toHaveLength(2);
  for (const [name, text] of Object.entries(files)) {
    expect(bare(readFileSync(path.join(folder, name), "utf8")) === bare(text), `npm run codes (${name})`).toBe(true);
  }
});

it("a language of three letters is known if the registry has it, or if it is for private use", () => {
  const registry: readonly { readonly Type: string; readonly Subtag: string }[] = JSON.parse(
    readFileSync(
      path.resolve(import.meta.dirname, "../../node_modules/language-subtag-registry/data/json/registry.json"),
      "utf8",
    ),
  );
  const listed = registry.flatMap(({ Type, Subtag }) => (Type === "language" && Subtag.length === 3 ? [Subtag] : []));
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const all = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `${a}${b}${c}`)));
  const known = all.filter((code) => suggestLanguageTag(code) === undefined);
  expect(listed.length).toBeGreaterThan(7000);
  expect(known).toEqual(all.filter((code) => listed.includes(code) || /^q[a-t][a-z]$/.test(code)));
  expect(["a1b", "aa", "aaaa", "a-a", "äaa"].filter((code) => suggestLanguageTag(code) === undefined)).toEqual(["aa"]);
});
