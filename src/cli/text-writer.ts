import { once } from "node:events";
import { isFileOrDevice, writeAll } from "../node/write-all.js";

/**
 * Returns a function that writes to a standard stream. Wait for its result, so that nothing accumulates if the reader is slow.
 * After the first error, nothing is written any more.
 *
 * @param onError - Called with the first error.
 */
export function textWriter(
  stream: NodeJS.WriteStream & { readonly fd: number },
  onError: (error: NodeJS.ErrnoException) => void,
): (text: string) => void | Promise<void> {
  let failed = false;
  const fail = (error: NodeJS.ErrnoException) => {
    if (failed) return;
    failed = true;
    onError(error);
  };
  stream.on("error", fail);
  // For a file, the stream of Node writes once and does not check how many bytes were written.
  if (isFileOrDevice(stream.fd, stream.isTTY)) {
    return (text) => {
      if (failed) return;
      try {
        writeAll(stream.fd, text);
      } catch (error) {
        fail(error as NodeJS.ErrnoException);
      }
    };
  }
  return async (text) => {
    if (failed || stream.write(text)) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(() => undefined);
    // Removes the listener that is no longer needed: each wait would add another one.
    waiting.abort();
  };
}
