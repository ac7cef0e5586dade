import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => file.endsWith(".ts") && !file.endsWith("property-runs.ts") && !file.endsWith("property-runs.test.ts"),
  )
  .map((file) => [file, readFileSync(path.join(import.meta.dirname, file), "utf8")] as const);
const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

describe("property tests", () => {
  it("take their seed and their number of runs from one place", () => {
    const withProperties = files.filter(([, text]) => /\bfc\.(?:assert|check|sample)\(/.test(text));
    expect(withProperties.length).toBeGreaterThan(10);
    for (const [file, text] of withProperties) {
      expect(count(text, /\bruns\(/g), `calls of runs in ${file}`).toBe(
        count(text, /\bfc\.(?:assert|check|sample)\(/g),
      );
      expect(text, file).not.toMatch(/\bnumRuns:|\bseed:/);
    }
  });

  it("are the only tests with chance in them", () => {
    for (const [file, text] of files) expect(text, file).not.toMatch(/Math\.random|randomInt|randomBytes|randomUUID/);
  });
});
