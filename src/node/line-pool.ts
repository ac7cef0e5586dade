import type { ValidationSettings } from "../validate/options.js";
import type { ValidationResult } from "../validate/problem-in-text.js";
import { lineBlocks } from "./line-blocks.js";
import type { LineThread } from "./line-thread.js";
import type { ByteRange } from "./range-lines.js";
import { isRange, type Task, type TaskDone, type ThreadData } from "./thread-messages.js";

/** The number of bytes to collect for a block. */
const BLOCK = 1024 * 1024;

/** The number of tasks queued for each thread, so that it never waits. A queued block takes memory; a queued range does not. */
const QUEUED_BLOCKS = 2;
const QUEUED_RANGES = 8;

/**
 * Validates a stream of NDJSON with several threads and returns the results in the order of the input.
 *
 * @param input - The bytes, read only as fast as the threads can process them, and the number of their first line.
 * @param jobs - The number of threads.
 */
export async function* resultsByThreads(
  { chunks, line }: { readonly chunks: AsyncIterable<Uint8Array>; readonly line: number },
  jobs: number,
  settings: ValidationSettings,
): AsyncGenerator<readonly ValidationResult[]> {
  /** The buffers to reuse: the engine would have to zero new ones and collect the old ones. */
  const spare: ArrayBuffer[] = [];
  const room = (atLeast: number) => {
    const buffer = spare.pop();
    return new Uint8Array(buffer !== undefined && buffer.byteLength >= atLeast ? buffer : new ArrayBuffer(atLeast));
  };
  const onDone = ({ buffer }: TaskDone) => {
    if (buffer !== undefined) spare.push(buffer);
  };
  const tasks = lineBlocks(chunks, { line, size: BLOCK, longest: settings.maxLine, room });
  const threads = await threadsFor(jobs, { settings });
  yield* distribute(tasks, threads, QUEUED_BLOCKS, onDone);
}

/**
 * Validates ranges of an open file of NDJSON, which the threads read themselves, and returns the results in the order of the file.
 *
 * @param file - The descriptor of the file.
 * @param ranges - The ranges, one after the other and without gaps.
 * @param onRange - Called after the last result of a range was returned.
 */
export async function* resultsOfRanges(
  { file, ranges, onRange }: { file: number; ranges: Iterable<ByteRange>; onRange: (range: ByteRange) => void },
  jobs: number,
  settings: ValidationSettings,
): AsyncGenerator<readonly ValidationResult[]> {
  let before = 0;
  const onDone = ({ lines = 0 }: TaskDone, task: Task) => {
    before += lines;
    if (isRange(task)) onRange(task);
  };
  const threads = await threadsFor(jobs, { settings, file });
  // A thread does not know how many lines there are before its range.
  for await (const batch of distribute(ranges, threads, QUEUED_RANGES, onDone))
    yield batch.map((one) => moved(one, before));
}

/** Returns a result with its lines counted from the start of the file. */
function moved(result: ValidationResult, before: number): ValidationResult {
  const problems = result.problems.map((problem) => ({ ...problem, line: problem.line + before }));
  return { ...result, line: result.line + before, problems };
}

/** Distributes tasks over threads, and returns the results in the order of the tasks. The threads end when the iteration does. */
async function* distribute(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  threads: readonly LineThread[],
  queued: number,
  onDone: (done: TaskDone, task: Task) => void,
): AsyncGenerator<readonly ValidationResult[]> {
  const waiting: { readonly thread: LineThread; readonly task: Task }[] = [];
  const next = async function* () {
    const { thread, task } = waiting.shift() as (typeof waiting)[number];
    for (let message = await thread.next(); ; message = await thread.next()) {
      if (message.done) return onDone(message, task);
      yield message.results;
    }
  };
  try {
    let turn = 0;
    for await (const task of tasks) {
      const thread = threads[turn++ % threads.length] as LineThread;
      thread.add(task);
      waiting.push({ thread, task });
      if (waiting.length >= threads.length * queued) yield* next();
    }
    while (waiting.length > 0) yield* next();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Starts threads. Their code is loaded only here, because most files are validated without threads. */
async function threadsFor(jobs: number, data: Omit<ThreadData, "taken">): Promise<readonly LineThread[]> {
  const { LineThread } = await import("./line-thread.js");
  return Array.from({ length: jobs }, () => new LineThread(data));
}
