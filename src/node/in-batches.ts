import type { ValidationResult } from "../validate/problem-in-text.js";

/** The largest number of results in a batch. */
export const MOST_RESULTS = 128;

/** The number of problems after which a batch is complete. */
export const MOST_PROBLEMS = 512;

/**
 * Groups results into batches, so that the memory in use does not depend on the input: a megabyte of lines `{}` has 350,000 lines
 * with twelve problems each. The next result is computed only when its batch is requested.
 */
export function* inBatches(results: Iterable<ValidationResult>): Generator<readonly ValidationResult[]> {
  let batch: ValidationResult[] = [];
  let problems = 0;
  for (const result of results) {
    batch.push(result);
    problems += result.problems.length;
    if (batch.length < MOST_RESULTS && problems < MOST_PROBLEMS) continue;
    yield batch;
    batch = [];
    problems = 0;
  }
  if (batch.length > 0) yield batch;
}
