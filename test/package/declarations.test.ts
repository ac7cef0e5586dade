import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const DIST = path.resolve(import.meta.dirname, "../../dist");
const ENTRIES = [
  "index.d.ts",
  "data/index.d.ts",
  "schema/index.d.ts",
  "calendar/index.d.ts",
  "query/index.d.ts",
  "check/index.d.ts",
  "validate/index.d.ts",
  "validate/async.d.ts",
  "import/index.d.ts",
  "node/index.d.ts",
];
const read = (file: string) => readFileSync(path.join(DIST, file), "utf8");

/** The declarations that a consumer's compiler reads: those of the entries and what they lead to. */
function reachable(): readonly string[] {
  const files = new Set(ENTRIES);
  for (const file of files) {
    for (const [, from = ""] of read(file).matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      files.add(path.posix.join(path.posix.dirname(file), `${from}.d.ts`));
    }
  }
  return [...files].sort();
}

describe("the emitted declarations", () => {
  const files = reachable();

  it("change only on purpose", async () => {
    // The ids of a record change with its facts.
    const written = files.filter((file) => !file.startsWith("data/records/") || file === "data/records/registry.d.ts");
    const code = written.map((file) => {
      const text = read(file)
        .replace(/\/\*\*[\s\S]*?\*\//g, "")
        .replace(/\/\/# sourceMappingURL.*/g, "");
      return `// ${file}\n${text.replace(/^\s*\n/gm, "")}`;
    });
    await expect(code.join("\n")).toMatchFileSnapshot("__snapshots__/declarations.d.ts.txt");
  });

  it("keep the comments of every property, which editors show", () => {
    expect(read("model/term.d.ts")).toContain('/** The duration, in calendar units: `"P1Y"`. */');
    expect(read("schema/party.d.ts")).toContain("PartySchema: ObjectSchema<Party>");
  });

  it("of the records name no schema", () => {
    for (const file of files.filter((name) => name.startsWith("data/") || name.startsWith("model/"))) {
      expect(read(file), file).not.toMatch(/zod|\.\.\/index\.js/);
    }
  });
});
