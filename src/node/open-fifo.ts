import { closeSync, constants, open as openFile, openSync } from "node:fs";
import { promisify } from "node:util";

const open = promisify(openFile);

/**
 * Opens a named pipe and returns its descriptor. The call waits until another program opens the other end. Node waits in a thread
 * that cannot be cancelled and that keeps the process from exiting, so an aborted signal ends the wait by opening the other end.
 *
 * @throws the reason of the signal if it is aborted.
 */
export async function openFifo(path: string, flags: "r" | "w", signal: AbortSignal | undefined): Promise<number> {
  signal?.throwIfAborted();
  const wake = () => {
    try {
      closeSync(openSync(path, constants.O_RDWR | constants.O_NONBLOCK));
    } catch {
      // The pipe was removed, or this user may not open it: there is no other way to end the wait.
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
