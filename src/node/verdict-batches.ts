import { LineSplitter } from "../validate/line-splitter.js";
import type { Reading } from "../validate/options.js";
import type { Verdict } from "../validate/problem-in-text.js";
import { verdictsOfByteLines, wholeVerdicts } from "../validate/validate-stream.js";
import { nothingIn } from "../validate/validate-text.js";
import { again } from "./again.js";
import { lineBlocks } from "./line-blocks.js";
import { verdictsByThreads } from "./line-pool.js";

/** NDJSON below this size is checked sooner than threads are started. */
const BIG = 4 * 1024 * 1024;

/** How much a thread gets at once. */
const BLOCK = 1024 * 1024;

/**
 * The verdicts on the records of a stream, some at a time and in the order of the input. Long NDJSON is spread over threads;
 * the verdicts are the same, but for the record itself, which they leave out.
 */
export async function* verdictBatches(
  chunks: AsyncIterable<Uint8Array>,
  reading: Reading,
  jobs: number,
): AsyncGenerator<readonly Verdict[]> {
  if (reading.format !== "ndjson") {
    yield await wholeVerdicts(chunks, reading);
    return;
  }
  const { big, all } = jobs > 1 ? await peek(chunks) : { big: false, all: chunks };
  const batches = big
    ? verdictsByThreads(lineBlocks(all, BLOCK, reading.maxLine), jobs, reading)
    : verdictsHere(all, reading);
  let empty = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    empty = false;
    yield batch;
  }
  if (empty) yield [nothingIn(reading.name)];
}

async function* verdictsHere(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<readonly Verdict[]> {
  const splitter = new LineSplitter(reading.maxLine);
  for await (const chunk of chunks) yield [...verdictsOfByteLines(splitter.push(chunk), reading)];
  yield [...verdictsOfByteLines(splitter.end(), reading)];
}

/** Reads on until it is sure whether a stream is long; what was read is given again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly big: boolean; readonly all: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < BIG) {
    let step: IteratorResult<Uint8Array>;
    try {
      step = await rest.next();
    } catch (error) {
      // What stands before the fault is looked at first.
      return { big: false, all: again(read, failing(error)) };
    }
    if (step.done) break;
    read.push(step.value.slice());
    length += step.value.length;
  }
  return { big: length >= BIG, all: again(read, rest) };
}

// biome-ignore lint/correctness/useYield: it has nothing but its error.
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}
