/**
 * The reason to stop a run before its end: a signal, an output that nobody reads any more (`| head`), or one that cannot be
 * written (a full disk).
 */
export type StopReason = "SIGINT" | "SIGTERM" | "unread" | "unwritable";

/** The exit code of a run that was stopped. */
export type StopCode = 2 | 130 | 141 | 143;

// A shell reports 128 plus the number of the signal for a program that a signal ended, also for SIGPIPE, the signal for
// an output that was closed.
const CODES: Readonly<Record<StopReason, StopCode>> = { SIGINT: 130, SIGTERM: 143, unread: 141, unwritable: 2 };

/** Returns the exit code of a run that was stopped; `undefined` if it was not. */
export function stopCode({ aborted, reason }: AbortSignal): StopCode | undefined {
  if (!aborted) return undefined;
  return Object.hasOwn(CODES, reason) ? CODES[reason as StopReason] : CODES.SIGINT;
}

/** True if a run was stopped by a signal, so that a reader of its output waits for an end. */
export function isInterrupted(stop: AbortSignal): boolean {
  return stop.aborted && stop.reason !== "unread" && stop.reason !== "unwritable";
}
