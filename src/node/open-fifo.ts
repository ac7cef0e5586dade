import { closeSync, constants, open as openFile, openSync } from "node:fs";
import { promisify } from "node:util";

const open = promisify(openFile);

/**
 * Opens a named pipe and returns its descriptor. This waits until another program opens the other end, in a thread of Node that
 * cannot be cancelled and without whose end the process does not exit; so an aborted signal opens the other end.
 *
 * @throws the reason of the signal, if it is aborted.
 */
export async function openFifo(path: string, flags: "r" | "w", signal: AbortSignal | undefined): Promise<number> {
  signal?.throwIfAborted();
  const wake = () => {
    try {
      closeSync(openSync(path, constants.O_RDWR | constants.O_NONBLOCK));
    } catch {
      // The pipe was removed, or may not be opened: there is no other way to end the wait.
    }
  };
  signal?.addEventListener("abort", wake, { once: true });
  try {
    const file = await open(path, flags);
    if (!signal?.aborted) return file;
    closeSync(file);
    throw signal.reason;
  } finally {
    signal?.removeEventListener("abort", wake);
  }
}
