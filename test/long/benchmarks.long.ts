import { spawnSync } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 28 });

// Each refuses to print a time if two of what it compares disagree, so that a change of the schema or of the answers can break it.
describe("the benchmarks", () => {
  beforeAll(() => {
    expect(node("scripts/install-in.mjs", "bench/peers").status).toBe(0);
  });

  it.each([
    ["startup.mjs", "1"],
    ["terms.mjs", "1"],
    ["growth.mjs", "1"],
    ["sets.mjs", "1"],
    ["files.mjs", "1"],
    ["schema.mjs", "1"],
    ["lines.mjs", "1"],
    ["file.mjs", "200", "1"],
    ["command.mjs", "2000", "1"],
  ])("run: %s", (script, ...args) => {
    const { status, stdout, stderr } = node("--expose-gc", path.join("bench", script), ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/\d/);
  });
});
