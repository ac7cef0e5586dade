import type { Reporter, TestModule } from "vitest/node";
import { IS_LONG, SEED } from "./fixtures/property-runs.js";

/** Says the seed of the property tests, and ends the output with one line that counts: "123 passed, 0 failed". What failed outside of a test counts as failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    // After the summary of the reporter before this one, which vitest also writes at the end of the run.
    const seed = `Seed of the property tests: ${SEED}, ${IS_LONG ? "many cases each" : "as always"}`;
    setImmediate(() => console.log(`\n${seed}\n${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
