import { defineConfig } from "vitest/config";

/** The folders of tests that the mutants are held against, as scripts/run-mutants.mjs sets them. */
const folders = (process.env["MUTANT_TESTS"] ?? "calendar,check,query,data").split(",");

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    setupFiles: ["test/fixtures/fixed-seed.ts"],
    testTimeout: 120_000,
  },
});
