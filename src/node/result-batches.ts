import { LineSplitter } from "../validate/line-splitter.js";
import type { ValidationSettings } from "../validate/options.js";
import type { ValidationResult } from "../validate/problem-in-text.js";
import { resultsOfByteLines, resultsOfWhole } from "../validate/validate-stream.js";
import { emptyResult } from "../validate/validate-text.js";
import { again } from "./again.js";
import { inBatches } from "./in-batches.js";
import { resultsByThreads } from "./line-pool.js";
import { THREADS_FROM } from "./thread-messages.js";

/**
 * Yields the results for the records of a stream, in batches and in the order of the input. Threads validate long NDJSON; the
 * results are the same, except that those of threads do not contain the record itself.
 */
export async function* resultBatches(
  chunks: AsyncIterable<Uint8Array>,
  settings: ValidationSettings,
  jobs: number,
): AsyncGenerator<readonly ValidationResult[]> {
  if (settings.format !== "ndjson") {
    yield* inBatches(await resultsOfWhole(chunks, settings));
    return;
  }
  let empty = true;
  for await (const batch of lineBatches(chunks, settings, jobs)) {
    empty = false;
    yield batch;
  }
  if (empty) yield [emptyResult(settings.name)];
}

async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  settings: ValidationSettings,
  jobs: number,
): AsyncGenerator<readonly ValidationResult[]> {
  const splitter = new LineSplitter(settings.maxLine);
  const rest = chunks[Symbol.asyncIterator]();
  let read = 0;
  try {
    for (let step = await rest.next(); !step.done; step = await rest.next()) {
      yield* inBatches(resultsOfByteLines(splitter.push(step.value), settings));
      read += step.value.length;
      if (jobs === 1 || read < THREADS_FROM) continue;
      const { line, bytes } = splitter.begun();
      // The line that has begun is too long: its rest is skipped before threads start.
      if (bytes === undefined) continue;
      yield* resultsByThreads({ line, chunks: again([bytes], rest) }, jobs, settings);
      return;
    }
    yield* inBatches(resultsOfByteLines(splitter.end(), settings));
  } finally {
    await rest.return?.();
  }
}
