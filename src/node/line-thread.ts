import { Worker } from "node:worker_threads";
import { LostThreadError } from "./lost-thread-error.js";
import { type FromThread, isRange, type Task, type ThreadData } from "./thread-messages.js";

/** A thread that processes tasks in order. */
export class LineThread {
  readonly #worker: Worker;
  readonly #taken = new Int32Array(new SharedArrayBuffer(4));
  readonly #messages: FromThread[] = [];
  #gone: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(data: Omit<ThreadData, "taken">) {
    const workerData: ThreadData = { ...data, taken: this.#taken };
    this.#worker = new Worker(new URL("./line-worker.js", import.meta.url), {
      workerData,
      // A checked record is garbage. With two threads, a smaller young generation saves 80 MB and costs hardly any time.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
      // Hides what a thread prints before it fails: it would help only the authors of this package.
      stderr: true,
    });
    this.#worker.on("message", (message: FromThread) => {
      this.#messages.push(message);
      this.#wake?.();
    });
    this.#worker.on("error", (error: NodeJS.ErrnoException) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new LostThreadError(`it ended early, with exit code ${code}`)));
  }

  /** Queues a task. */
  add(task: Task): void {
    if (this.#gone !== undefined) return;
    const bytes = isRange(task) ? undefined : task.bytes;
    this.#worker.postMessage(task, bytes === undefined ? [] : [bytes.buffer]);
  }

  /**
   * Returns the next message of the thread.
   *
   * @throws {LostThreadError} if the thread ended and all its messages were returned.
   * @throws the error of the system if the thread could not read its file.
   */
  async next(): Promise<FromThread> {
    while (this.#messages.length === 0) {
      if (this.#gone !== undefined) throw this.#gone;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    Atomics.add(this.#taken, 0, 1);
    Atomics.notify(this.#taken, 0);
    return this.#messages.shift() as FromThread;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#gone ??= reasonOf(error);
    this.#wake?.();
  }
}

/** Converts the error of a thread to a {@link LostThreadError}. A system error from reading its file is returned unchanged. */
function reasonOf(error: NodeJS.ErrnoException): Error {
  if (error instanceof LostThreadError || error.syscall !== undefined) return error;
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return new LostThreadError("it ran out of memory");
  return new LostThreadError(`it failed with ${error.message}`);
}
