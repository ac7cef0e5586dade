import { configDefaults, defineConfig } from "vitest/config";

/** The folders of tests that the mutants are held against, as scripts/run-mutants.mjs sets them. */
const folders = (process.env["MUTANT_TESTS"] ?? "calendar,check,query,data").split(",");

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // It runs for a quarter of a minute, for time and not for answers: each mutant that survives would have to wait for it.
    exclude: [...configDefaults.exclude, "test/check/linear.test.ts", "test/query/time-zones.test.ts"],
    setupFiles: ["test/fixtures/fixed-seed.ts"],
    testTimeout: 120_000,
  },
});
