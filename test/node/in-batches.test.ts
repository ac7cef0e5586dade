import { describe, expect, it } from "vitest";
import { inBatches, MOST_PROBLEMS, MOST_RESULTS } from "../../src/node/in-batches.js";
import { resultBatches } from "../../src/node/result-batches.js";
import type { TextProblem, ValidationResult } from "../../src/validate/index.js";

const problem = { rule: "schema", severity: "error", line: 1, column: 1, pointer: "", message: "m" } as TextProblem;
const result = (problems: number): ValidationResult => ({
  line: 1,
  problems: Array.from({ length: problems }, () => problem),
});

describe("inBatches", () => {
  it.each([0, 1, 5, MOST_PROBLEMS + 1])(
    "returns all results, in batches of limited size, of %i problems each",
    (problems) => {
      let made = 0;
      function* results() {
        for (; made < 1000; made++) yield result(problems);
      }
      let returned = 0;
      for (const batch of inBatches(results())) {
        returned += batch.length;
        expect(batch.length).toBeLessThanOrEqual(MOST_RESULTS);
        expect((batch.length - 1) * problems).toBeLessThan(MOST_PROBLEMS);
        // No result is computed in advance.
        expect(made).toBeLessThanOrEqual(returned);
      }
      expect(returned).toBe(1000);
    },
  );

  it("limits the batches within one chunk too, and reads the next chunk only when it is needed", async () => {
    let chunks = 0;
    async function* input() {
      for (; chunks < 2; chunks++) yield new TextEncoder().encode("{}\n".repeat(1000));
    }
    const settings = { format: "ndjson", name: "a", maxLine: 1000, ignored: new Set<never>() } as const;
    let returned = 0;
    for await (const batch of resultBatches(input(), settings, 1)) {
      returned += batch.length;
      expect(batch.reduce((sum, { problems }) => sum + problems.length, 0)).toBeLessThan(MOST_PROBLEMS + 50);
      expect(chunks).toBe(returned > 1000 ? 1 : 0);
    }
    expect(returned).toBe(2000);
  });
});
