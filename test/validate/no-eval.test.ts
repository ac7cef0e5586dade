import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { validateText } from "../../src/validate/index.js";
import { agreementWith } from "../fixtures/agreement.js";

const BUILT = pathToFileURL(path.resolve(import.meta.dirname, "../../dist/validate/index.js")).href;

const good = JSON.stringify(agreementWith());
const lines = `${good}\n${good.replace('"title"', '"titel"')}\n{"id": \n`;

/** Runs a few lines where code may not be made of texts, as on pages with a strict content security policy. */
function strictly(code: string): Promise<string> {
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", code];
  return new Promise((resolve) => execFile(process.execPath, flags, (_, out, err) => resolve(out + err)));
}

describe("validate, where no code may be made of texts", () => {
  it("gives the same results", async () => {
    const out = await strictly(`
      import { validateText } from ${JSON.stringify(BUILT)};
      let allowed = true;
      try { new Function(""); } catch { allowed = false; }
      const results = validateText(${JSON.stringify(lines)}, { format: "ndjson" });
      console.log(JSON.stringify({ allowed, results }));
    `);
    const results = validateText(lines, { format: "ndjson" });
    expect(results.map(({ problems }) => problems.length > 0)).toEqual([false, true, true]);
    expect(JSON.parse(out)).toEqual({ allowed: false, results: JSON.parse(JSON.stringify(results)) });
  });
});
