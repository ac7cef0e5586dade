import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The projects whose files take longest, which would keep one core waiting for the other if they came last. */
const SLOW: readonly string[] = ["consumers", "site"];

/** Starts the files of the slow projects before all others. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ project }: TestSpecification) => SLOW.includes(project.name);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
