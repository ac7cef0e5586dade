// Runs mutation tests: changes the source in one place at a time, and counts how many of the changes a test detects. `npm run
// mutants` mutates every folder below, `npm run mutants -- check src/calendar/duration.ts` a folder and a file. The report of a
// folder is coverage/mutants-<folder>.json.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";

/** The folders that are mutated, and the folders of tests that run against their mutants. */
const TESTS = {
  calendar: ["calendar"],
  check: ["check"],
  query: ["history", "query", "data"],
};

const STRYKER = "mutants/node_modules/@stryker-mutator/core/bin/stryker.js";

// Stryker runs the tests on copies of the tree in .stryker-tmp, and they look for the shared cases next to the tree.
const shared = path.resolve("../shared");
if (existsSync(shared)) {
  mkdirSync(".stryker-tmp", { recursive: true });
  rmSync(".stryker-tmp/shared", { force: true });
  symlinkSync(shared, ".stryker-tmp/shared");
}

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(TESTS)) {
  const [, folder] = /^(?:src\/)?(\w+)/.exec(name) ?? [];
  if (!Object.hasOwn(TESTS, folder)) {
    console.error(`Unknown folder "${name}"; expected ${Object.keys(TESTS).join(", ")}, or a file in one of them`);
    process.exit(1);
  }
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, "run", "mutants/stryker.config.mjs", "--mutate", name.endsWith(".ts") ? name : `src/${folder}/**/*.ts`],
    {
      // A zone behind UTC, so that a day computed in the machine's zone is a wrong day.
      env: { ...process.env, TZ: "America/New_York", MUTANT_FOLDER: folder, MUTANT_TESTS: TESTS[folder].join(",") },
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
