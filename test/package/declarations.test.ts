import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const DIST = path.resolve(import.meta.dirname, "../../dist");
const PUBLIC = ["index", "calendar/", "check/", "data/", "model/", "query/", "schema/"];

describe("the emitted declarations", () => {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".d.ts") && PUBLIC.some((start) => file.startsWith(start)))
    .sort();
  const read = (file: string) => readFileSync(path.join(DIST, file), "utf8");

  it("change only on purpose", async () => {
    const code = files.map((file) => {
      const text = read(file)
        .replace(/\/\*\*[\s\S]*?\*\//g, "")
        .replace(/\/\/# sourceMappingURL.*/g, "");
      return `// ${file}\n${text.replace(/^\s*\n/gm, "")}`;
    });
    await expect(code.join("\n")).toMatchFileSnapshot("__snapshots__/declarations.d.ts.txt");
  });

  it("keep the comments of every property, which editors show", () => {
    expect(read("model/term.d.ts")).toContain("/** How long it runs. */");
    expect(read("schema/party.d.ts")).toContain("PartySchema: ObjectSchema<Party>");
  });

  it("of the records name no schema", () => {
    for (const file of files.filter((name) => name.startsWith("data/") || name.startsWith("model/"))) {
      expect(read(file), file).not.toMatch(/zod|\.\.\/index\.js/);
    }
  });
});
