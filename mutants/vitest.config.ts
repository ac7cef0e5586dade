import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import { SlowLast } from "../test/slow-last.js";

/** The folders of tests that run against the mutants; scripts/run-mutants.mjs sets them. */
const folders = (process.env["MUTANT_TESTS"] ?? "calendar,check,query,data").split(",");

export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // The first test changes its time zone, which a thread cannot. The second compares source files, which Stryker changes. The others test
    // the second implementation of the rules, not the source.
    exclude: [
      ...configDefaults.exclude,
      "test/query/time-zones.test.ts",
      "test/check/codes.test.ts",
      "test/history/evaluator/**",
    ],
    setupFiles: ["test/fixtures/fixed-seed.ts"],
    // No test changes the state of its process, so all files share the modules, which are loaded once for each mutant.
    isolate: false,
    sequence: { sequencer: SlowLast },
    testTimeout: 120_000,
  },
});
