import { configDefaults, defineConfig } from "vitest/config";
import { SlowLast } from "./test/slow-last.js";

/** The folders of tests that the mutants are held against, as scripts/run-mutants.mjs sets them. */
const folders = (process.env["MUTANT_TESTS"] ?? "calendar,check,query,data").split(",");

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // The first changes the time zone of its process, which no thread can; the others are about the second opinion and not about the source.
    exclude: [...configDefaults.exclude, "test/query/time-zones.test.ts", "test/history/evaluator/**"],
    setupFiles: ["test/fixtures/fixed-seed.ts"],
    // No test leaves anything behind in its process. A process that keeps its modules takes a mutant in a tenth of a second.
    isolate: false,
    sequence: { sequencer: SlowLast },
    testTimeout: 120_000,
  },
});
