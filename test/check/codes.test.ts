import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../src/check/codes");

/** A text without its layout, which the formatter decides. */
const bare = (text: string) => text.replaceAll(/[\s,]+/g, "");

it("the codes are those of the installed lists", async () => {
  const script = path.resolve(import.meta.dirname, "../../scripts/write-codes.mjs");
  const { files } = (await import(script)) as { files: Readonly<Record<string, string>> };
  expect(Object.keys(files)).toHaveLength(2);
  for (const [name, text] of Object.entries(files)) {
    expect(bare(readFileSync(path.join(folder, name), "utf8")) === bare(text), `npm run codes (${name})`).toBe(true);
  }
});
