import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, from the quickest to the slowest. */
const SLOW: readonly string[] = ["instant", "field-reports", "register", "as-known-at", "second-opinion", "invariants"];

/** Starts the quick files first, so that a mutant that one of them kills does not wait for the slow ones. */
export class SlowLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}
