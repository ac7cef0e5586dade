import { existsSync, mkdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import { SlowFirst } from "./test/slow-first.js";

// What starts compilers: the package in projects of strangers, and what its docs and editors show.
const CONSUMERS = [
  "test/package/tarball.test.ts",
  "test/package/hovers.test.ts",
  "test/docs/api.test.ts",
  "test/docs/examples.test.ts",
];
const SITE = ["test/site/**/*.test.ts"];

// The tests of date arithmetic also run in time zones other than UTC, where every answer must be the same. Apia skipped
// 30 December 2011; Sao Paulo and Cairo change their clocks at midnight; Kiritimati is at UTC+14. `npm test` runs three, `npm run test:zones` and
// the long run all six.
const ZONES = {
  zone: ["America/Sao_Paulo", "Pacific/Apia", "Pacific/Kiritimati"],
  "further-zone": ["Africa/Cairo", "America/New_York", "Asia/Shanghai"],
};
const ZONED = ["test/calendar/**/*.test.ts", "test/query/expiry-of.test.ts"];

// A folder for this run only: a module compiled in an earlier run can import a file that has been renamed since. This file is evaluated once
// for each project.
const compiled = path.join(tmpdir(), `typed-agreements-compiled-${process.pid}`);
if (!existsSync(compiled)) {
  mkdirSync(compiled);
  process.on("exit", () => rmSync(compiled, { recursive: true, force: true }));
}

export default defineConfig({
  test: {
    // Processes and not threads: only a process can change its time zone.
    pool: "forks",
    // All projects share the compiled modules, because they have the same settings.
    experimental: { fsModuleCache: true, fsModuleCachePath: compiled },
    maxWorkers: availableParallelism(),
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Limits only stop what hangs: under load, everything takes many times as long.
    // What is waited for in a browser takes its time on a machine with much to do.
    expect: { poll: { timeout: 120_000 } },
    sequence: { sequencer: SlowFirst },
    reporters: ["default", "./test/count-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          // No test of them leaves anything behind in its process, so that a few processes do for all files.
          isolate: false,
          env: { TZ: "UTC" },
          exclude: [...configDefaults.exclude, ...CONSUMERS, ...SITE],
        },
      },
      {
        extends: true,
        test: {
          name: "consumers",
          include: CONSUMERS,
          globalSetup: "test/build-what-is-stale.ts",
          // A compiler takes its time on a machine with much to do.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: { name: "site", include: SITE, globalSetup: "test/build-what-is-stale.ts" },
      },
      ...Object.entries(ZONES).flatMap(([name, zones]) =>
        zones.map((zone) => ({
          extends: true as const,
          test: {
            name: `${name}:${zone}`,
            include: ZONED,
            env: { TZ: zone, EXPECTED_ZONE: zone },
            setupFiles: "test/expect-zone.ts",
            // Nothing but the zone is left behind in these processes: a few of them do for all files.
            isolate: false,
          },
        })),
      ),
    ],
  },
});
