import type { ValidationSettings } from "../validate/options.js";
import type { ValidationResult } from "../validate/problem-in-text.js";
import type { LineBlock } from "./line-blocks.js";
import type { ByteRange } from "./range-lines.js";

/** The number of bytes of NDJSON after which threads are started. For a shorter input, the start takes longer than it saves. */
export const THREADS_FROM = 4 * 1024 * 1024;

/** The data that a thread is started with. */
export interface ThreadData {
  readonly settings: ValidationSettings;
  /** The number of messages of the thread that the main thread has taken, in shared memory. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** The descriptor of the file that ranges are read from. */
  readonly file?: number;
}

/** The lines that a thread validates: a block of them, or a range of the file that it reads itself. */
export type Task = LineBlock | ByteRange;

/** True if a thread has to read the lines itself. */
export function isRange(task: Task): task is ByteRange {
  return "from" in task;
}

/** The end of a task. */
export interface TaskDone {
  readonly done: true;
  /** The number of lines of a range. */
  readonly lines?: number;
  /** The buffer of a block, for reuse. */
  readonly buffer?: ArrayBuffer;
}

/** A message of a thread: results of its task, or the end of the task. */
export type FromThread = { readonly done: false; readonly results: readonly ValidationResult[] } | TaskDone;

/** The number of messages by which a thread may be ahead of the main thread: enough not to wait, and few, to save memory. */
export const MESSAGES_AHEAD = 8;
