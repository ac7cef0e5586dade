import { fstatSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { UnreadableFileError } from "../node/unreadable-file-error.js";
import { run } from "./run.js";
import type { StopReason } from "./stop-reason.js";
import { styleFor } from "./style.js";
import { textWriter } from "./text-writer.js";

const { stdout, stderr } = process;
const stopping = new AbortController();
const stop = (reason: StopReason) => stopping.abort(reason);

// Nobody can be told that the standard error cannot be written.
const err = textWriter(stderr, () => undefined);
const out = textWriter(stdout, ({ code, message }) => {
  // The reader of the output has closed it (`| head`), which is not an error.
  if (code === "EPIPE" || code === "ECONNRESET") return stop("unread");
  void err(
    `typed-agreements: cannot write the output: ${code === "ENOSPC" ? "there is no room left on the disk" : message}\n`,
  );
  stop("unwritable");
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // The first signal ends the run in order, with the results so far; the second one ends it at once.
    if (!stopping.signal.aborted) return stop(signal);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Reports an error that no code expected. A stack trace would only help the authors of the package. */
function unexpected(error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  void err(`typed-agreements: unexpected error; please report it with the command that you ran: ${what}\n`);
  process.exitCode = 2;
}
process.on("uncaughtException", unexpected);

try {
  process.exitCode = await run(process.argv.slice(2), {
    version: () => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version,
    today: new Date().toISOString().slice(0, 10),
    columns: stdout.columns || 80,
    style: styleFor(stdout),
    terminal: stdout.isTTY === true,
    out,
    err: (text) => void err(text),
    stdin() {
      // As a stream, a directory would be empty.
      if (fstatSync(0).isDirectory())
        throw new UnreadableFileError("Cannot read the standard input: it is a directory");
      return process.stdin;
    },
    watched: stderr.isTTY === true,
    clock: () => performance.now(),
    cores: availableParallelism(),
    stop: stopping.signal,
  });
} catch (error) {
  unexpected(error);
}
