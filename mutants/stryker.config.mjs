// Mutation testing: `npm run mutants`, or `npm run mutants -- calendar check` for some folders. scripts/run-mutants.mjs says
// which files are mutated and which tests run.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "mutants/vitest.config.ts" },
  // A mutant of a constant is active while its module loads, so each would need a new process.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A mutant that loops is stopped after this time and counts as killed.
  timeoutMS: 10_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: `coverage/mutants-${process.env["MUTANT_FOLDER"] ?? "all"}.json` },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "site", "coverage"],
  thresholds: { high: 90, low: 90, break: null },
};
