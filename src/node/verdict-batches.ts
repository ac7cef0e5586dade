import { LineSplitter } from "../validate/line-splitter.js";
import type { Reading } from "../validate/options.js";
import type { Verdict } from "../validate/problem-in-text.js";
import { verdictsOfByteLines, wholeVerdicts } from "../validate/validate-stream.js";
import { nothingIn } from "../validate/validate-text.js";
import { again } from "./again.js";
import { inBatches } from "./in-batches.js";
import { verdictsByThreads } from "./line-pool.js";
import { THREADS_FROM } from "./thread-messages.js";

/**
 * Returns the results for the records of a stream, in batches and in the order of the input. Long NDJSON is validated by
 * threads; the results are the same, except that they do not contain the record itself.
 */
export async function* verdictBatches(
  chunks: AsyncIterable<Uint8Array>,
  reading: Reading,
  jobs: number,
): AsyncGenerator<readonly Verdict[]> {
  if (reading.format !== "ndjson") {
    yield* inBatches(await wholeVerdicts(chunks, reading));
    return;
  }
  let empty = true;
  for await (const batch of lineBatches(chunks, reading, jobs)) {
    empty = false;
    yield batch;
  }
  if (empty) yield [nothingIn(reading.name)];
}

async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  reading: Reading,
  jobs: number,
): AsyncGenerator<readonly Verdict[]> {
  const splitter = new LineSplitter(reading.maxLine);
  const rest = chunks[Symbol.asyncIterator]();
  let read = 0;
  try {
    for (let step = await rest.next(); !step.done; step = await rest.next()) {
      yield* inBatches(verdictsOfByteLines(splitter.push(step.value), reading));
      read += step.value.length;
      if (jobs === 1 || read < THREADS_FROM) continue;
      const { line, bytes } = splitter.begun();
      // First the rest of the line that is too long is skipped.
      if (bytes === undefined) continue;
      yield* verdictsByThreads({ line, chunks: again([bytes], rest) }, jobs, reading);
      return;
    }
    yield* inBatches(verdictsOfByteLines(splitter.end(), reading));
  } finally {
    await rest.return?.();
  }
}
