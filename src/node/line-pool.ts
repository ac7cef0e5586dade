import { Worker } from "node:worker_threads";
import type { Reading } from "../validate/options.js";
import type { Verdict } from "../validate/problem-in-text.js";
import { type LineBlock, lineBlocks } from "./line-blocks.js";
import type { BlockVerdicts } from "./line-worker.js";

/** The number of bytes that a thread gets at once. */
const BLOCK = 1024 * 1024;

/** The number of blocks that are queued for a thread, so that it never waits. */
const AHEAD = 2;

/**
 * Validates long NDJSON with several threads and returns the results in the order of the input.
 *
 * @param input - The bytes, read only as fast as the threads can process them, and the number of their first line.
 * @param jobs - The number of threads.
 */
export async function* verdictsByThreads(
  { chunks, line }: { readonly chunks: AsyncIterable<Uint8Array>; readonly line: number },
  jobs: number,
  reading: Reading,
): AsyncGenerator<readonly Verdict[]> {
  const threads = Array.from({ length: jobs }, () => new Thread(reading));
  const waiting: Promise<BlockVerdicts>[] = [];
  /** Buffers to reuse: new ones would have to be zeroed and garbage-collected. */
  const spare: ArrayBuffer[] = [];
  const room = (atLeast: number) => {
    const buffer = spare.pop();
    return new Uint8Array(buffer !== undefined && buffer.byteLength >= atLeast ? buffer : new ArrayBuffer(atLeast));
  };
  const next = async () => {
    const { verdicts, buffer } = await (waiting.shift() as (typeof waiting)[number]);
    if (buffer !== undefined) spare.push(buffer);
    return verdicts;
  };
  try {
    let turn = 0;
    for await (const block of lineBlocks(chunks, { line, size: BLOCK, longest: reading.maxLine, room })) {
      const thread = threads[turn++ % jobs] as Thread;
      waiting.push(thread.ask(block));
      if (waiting.length >= jobs * AHEAD) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A thread that answers requests in order. */
class Thread {
  readonly #worker: Worker;
  #gone: Error | undefined;
  readonly #asked: { resolve: (answer: BlockVerdicts) => void; reject: (error: Error) => void }[] = [];

  constructor(reading: Reading) {
    this.#worker = new Worker(new URL("./line-worker.js", import.meta.url), { workerData: reading });
    this.#worker.on("message", (answer: BlockVerdicts) => this.#asked.shift()?.resolve(answer));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`A thread ended early, with exit code ${code}`)));
  }

  ask(block: LineBlock): Promise<BlockVerdicts> {
    const answer = new Promise<BlockVerdicts>((resolve, reject) => this.#asked.push({ resolve, reject }));
    // When a thread fails, the caller may be gone or may be waiting for an earlier block.
    answer.catch(() => undefined);
    if (this.#gone !== undefined) this.#fail(this.#gone);
    else this.#worker.postMessage(block, block.bytes === undefined ? [] : [block.bytes.buffer]);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#gone ??= error;
    for (const { reject } of this.#asked.splice(0)) reject(error);
  }
}
