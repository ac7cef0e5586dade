import { readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { LineSplitter } from "../validate/line-splitter.js";
import type { ValidationSettings } from "../validate/options.js";
import type { ValidationResult } from "../validate/problem-in-text.js";
import { resultsOfByteLines } from "../validate/validate-stream.js";
import { inBatches } from "./in-batches.js";
import { linesInRange, type ReadAt } from "./range-lines.js";
import { type FromThread, isRange, MESSAGES_AHEAD, type Task, type ThreadData } from "./thread-messages.js";

// The script of the threads that `line-thread.ts` starts. It receives tasks in order, and returns their results in batches.
const { settings, taken, file } = workerData as ThreadData;

/** The number of bytes read at once from a file. */
const BUFFER_BYTES = 256 * 1024;

/** The number of messages that were sent so far. */
let sent = 0;

parentPort?.on("message", (task: Task) => {
  if (isRange(task)) {
    const splitter = new LineSplitter(settings.maxLine);
    sendAll(linesInRange(task, readAt, splitter), settings);
    send({ done: true, lines: splitter.line - 1 });
    return;
  }
  const { line, bytes } = task;
  if (bytes === undefined) {
    sendAll([{ line }], settings);
    send({ done: true });
    return;
  }
  const { buffer, byteOffset, length } = bytes;
  sendAll(linesInBlock(line, Buffer.from(buffer, byteOffset, length)), settings); // A Buffer finds the line ends several times as fast.
  send({ done: true, buffer }, [buffer]);
});

function* linesInBlock(line: number, bytes: Uint8Array) {
  const splitter = new LineSplitter(settings.maxLine, line);
  yield* splitter.push(bytes);
  yield* splitter.end();
}

function sendAll(lines: Parameters<typeof resultsOfByteLines>[0], of: ValidationSettings): void {
  for (const results of inBatches(withoutRecords(resultsOfByteLines(lines, of)))) send({ done: false, results });
}

/**
 * Leaves out the records themselves: sending them would take longer than checking them. They are left out before the batches are
 * made, because the records of a batch would fill the young generation of the thread.
 */
function* withoutRecords(results: Iterable<ValidationResult>): Generator<ValidationResult> {
  for (const { agreement: _, ...result } of results) yield result;
}

/** Sends a message once the main thread has taken most of the earlier ones: unread messages take memory. */
function send(message: FromThread, transfer: ArrayBuffer[] = []): void {
  for (let seen = Atomics.load(taken, 0); sent - seen >= MESSAGES_AHEAD; seen = Atomics.load(taken, 0)) {
    Atomics.wait(taken, 0, seen);
  }
  sent += 1;
  parentPort?.postMessage(message, transfer);
}

let space: Buffer | undefined;
const readAt: ReadAt = (position, most) => {
  space ??= Buffer.allocUnsafe(BUFFER_BYTES);
  const length = readSync(file ?? -1, space, 0, Math.min(most, space.length), position);
  return space.subarray(0, length);
};
