// Puts faults into the source, one at a time, and counts how many of them a test finds. `npm run mutants` mutates every folder below,
// `npm run mutants -- calendar src/check/at.ts` a folder and a file. The report is coverage/mutants.json.
import { spawnSync } from "node:child_process";

/** The folders that are mutated, and the folders of tests that run against their mutants. */
const TESTS = {
  calendar: ["calendar", "check"],
  check: ["calendar", "check"],
  query: ["calendar", "check", "query", "data"],
};

const names = process.argv.slice(2);
const places = (names.length > 0 ? names : Object.keys(TESTS)).map(placeOf);
const tests = new Set(places.flatMap(({ folder }) => TESTS[folder]));
const { status } = spawnSync("npx", ["stryker", "run", "--mutate", places.map(({ files }) => files).join(",")], {
  // A machine behind UTC, so that a day computed in the machine's zone is a wrong day.
  env: { ...process.env, TZ: "America/New_York", MUTANT_TESTS: [...tests].join(",") },
  stdio: "inherit",
});
process.exit(status ?? 1);

function placeOf(name) {
  const [, folder] = /^(?:src\/)?(\w+)/.exec(name) ?? [];
  if (!Object.hasOwn(TESTS, folder)) {
    console.error(
      `Unknown folder "${name}"; expected one of ${Object.keys(TESTS).join(", ")}, or a file in one of them`,
    );
    process.exit(1);
  }
  const files = name.endsWith(".ts") ? name : `src/${folder}/**/*.ts`;
  return { folder, files };
}
