import { Worker } from "node:worker_threads";
import type { Reading } from "../validate/options.js";
import type { Verdict } from "../validate/problem-in-text.js";
import type { LineBlock } from "./line-blocks.js";

/** How many blocks a thread has before it, so that it never waits. */
const AHEAD = 2;

/**
 * The verdicts on blocks of NDJSON, by several threads, in the order of the blocks.
 *
 * @param blocks - The blocks; taken only as fast as the threads can work.
 * @param jobs - How many threads.
 */
export async function* verdictsByThreads(
  blocks: AsyncIterable<LineBlock>,
  jobs: number,
  reading: Reading,
): AsyncGenerator<readonly Verdict[]> {
  const threads = Array.from({ length: jobs }, () => new Thread(reading));
  const waiting: Promise<readonly Verdict[]>[] = [];
  try {
    let turn = 0;
    for await (const block of blocks) {
      const thread = threads[turn++ % jobs] as Thread;
      waiting.push(thread.ask(block));
      if (waiting.length >= jobs * AHEAD) yield await (waiting.shift() as (typeof waiting)[number]);
    }
    while (waiting.length > 0) yield await (waiting.shift() as (typeof waiting)[number]);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A thread that answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  #gone: Error | undefined;
  readonly #asked: { resolve: (answer: readonly Verdict[]) => void; reject: (error: Error) => void }[] = [];

  constructor(reading: Reading) {
    this.#worker = new Worker(new URL("./line-worker.js", import.meta.url), { workerData: reading });
    this.#worker.on("message", (answer: readonly Verdict[]) => this.#asked.shift()?.resolve(answer));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`A thread ended early, with exit code ${code}`)));
  }

  ask(block: LineBlock): Promise<readonly Verdict[]> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const answer = new Promise<readonly Verdict[]>((resolve, reject) => this.#asked.push({ resolve, reject }));
    // Whoever asked may have gone when a thread fails: then there is nobody to tell.
    answer.catch(() => undefined);
    this.#worker.postMessage(block, block.bytes === undefined ? [] : [block.bytes.buffer]);
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
