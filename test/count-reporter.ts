import type { Reporter, TestCase, TestModule } from "vitest/node";
import { IS_LONG, SEED } from "./fixtures/property-runs.js";

/**
 * Ends the output with the reason of every skipped test, the seed of the property tests, and one line that counts: "123 passed,
 * 0 failed". What failed outside of a test counts as failed.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const module of modules) count.failed += module.errors().length;
    for (const test of tests) count[test.result().state] += 1;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    const lines = [...skippedTests(tests), `${count.passed} passed, ${count.failed} failed${skipped}`];
    // After the summary of the reporter before this one, which vitest also writes at the end of the run.
    lines.splice(-1, 0, `Seed of the property tests: ${SEED}, ${IS_LONG ? "many cases each" : "as always"}`);
    setImmediate(() => console.log(`\n${lines.join("\n")}`));
  }
}

/** The skipped tests by the reason why they are: the reason, then the blocks of tests. */
function skippedTests(tests: readonly TestCase[]): readonly string[] {
  const byReason = new Map<string, Map<string, number>>();
  for (const test of tests) {
    const result = test.result();
    if (result.state !== "skipped") continue;
    const reason = result.note ?? "Not selected, or marked as skipped in the test file.";
    const blocks = byReason.get(reason) ?? new Map<string, number>();
    const block = test.parent.type === "suite" ? test.parent.fullName : test.name;
    const place = `${test.module.relativeModuleId} > ${block}`;
    byReason.set(reason, blocks.set(place, (blocks.get(place) ?? 0) + 1));
  }
  return [...byReason].flatMap(([reason, blocks]) => [
    `Skipped: ${reason}`,
    ...[...blocks].map(([place, count]) => `  ${place}: ${count} ${count === 1 ? "test" : "tests"}`),
    "",
  ]);
}
