import type { Verdict } from "../validate/problem-in-text.js";

/** The largest number of results in a batch. */
export const MOST_VERDICTS = 128;

/** The number of problems after which a batch is complete. */
export const MOST_PROBLEMS = 512;

/**
 * Groups results into batches, so that what is in memory at once does not depend on the input: a megabyte of `{}` has 350,000 lines
 * and nine problems in each. The next result is computed only when its batch is requested.
 */
export function* inBatches(verdicts: Iterable<Verdict>): Generator<readonly Verdict[]> {
  let batch: Verdict[] = [];
  let problems = 0;
  for (const verdict of verdicts) {
    batch.push(verdict);
    problems += verdict.problems.length;
    if (batch.length < MOST_VERDICTS && problems < MOST_PROBLEMS) continue;
    yield batch;
    batch = [];
    problems = 0;
  }
  if (batch.length > 0) yield batch;
}
