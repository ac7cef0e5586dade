import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const TESTS = path.join(import.meta.dirname, "test");

/** The tests whose number of runs depends on how long there is. */
const withRuns = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => readFileSync(path.join(TESTS, file), "utf8").includes("/property-runs.js"))
  .map((file) => `test/${file.replaceAll(path.sep, "/")}`);

/** The long run, `npm run fuzz`: the property tests, and what takes too long for the gate. */
export default defineConfig({
  test: {
    include: [...withRuns, "test/long/*.long.ts"],
    globalSetup: "test/build-what-is-stale.ts",
    pool: "forks",
    // Only what hangs is stopped.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 120_000 } },
    reporters: ["default", "./test/count-reporter.ts"],
  },
});
