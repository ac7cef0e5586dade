import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes and not threads: only a process can change its time zone.
    pool: "forks",
    // Limits only stop what hangs: under load, everything takes many times as long.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What is waited for in a browser takes its time on a machine with much to do.
    expect: { poll: { timeout: 120_000 } },
    reporters: ["default", "./test/count-reporter.ts"],
  },
});
