import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

it("the whole compiles, and what is planted in *.types.ts does not", () => {
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", ROOT, "--pretty", "false"], { encoding: "utf8" });
  expect(stdout).toBe("");
});
