import path from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, from the quickest to the slowest. */
const SLOW: readonly string[] = ["instant", "field-reports", "register", "as-known-at", "second-opinion", "invariants"];

/**
 * Starts the tests of the changed file first, and the slow files last, so that a mutant that one of the quick files kills does
 * not wait for the others.
 */
export class SlowLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = (this.ctx.config.related ?? []).map((file) => path.basename(file, ".ts"));
    const rank = ({ moduleId }: TestSpecification): number => {
      const name = path.basename(moduleId, ".test.ts");
      return changed.some((one) => name.startsWith(one)) ? -2 : SLOW.indexOf(name);
    };
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}
