#!/usr/bin/env node
import { once } from "node:events";
import { fstatSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { UnreadableFileError } from "../node/unreadable-file-error.js";
import type { ExitCode } from "./command.js";
import { run } from "./run.js";
import { styleFor } from "./style.js";
import { UNREAD } from "./surroundings.js";

const { stdout, stderr } = process;
const stopping = new AbortController();

stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of the output has closed it (`| head`), which is not an error. A full disk is one.
  if (error.code !== "EPIPE") {
    stderr.write(`typed-agreements: cannot write the output: ${error.message}\n`);
    process.exitCode = 2;
  }
  stopping.abort(UNREAD);
});

process.on("SIGINT", () => {
  // The first Ctrl-C ends the run in order, with the results so far; the second ends it at once.
  if (stopping.signal.aborted) process.exit(130);
  stopping.abort();
});

const code = await run(process.argv.slice(2), {
  version: () => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version,
  today: new Date().toISOString().slice(0, 10),
  columns: stdout.columns || 80,
  style: styleFor(stdout),
  terminal: stdout.isTTY === true,
  async out(text) {
    if (stopping.signal.reason === UNREAD || stdout.write(text)) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([once(stdout, "drain", { signal }), once(stdout, "close", { signal })]).catch(() => undefined);
    // Removes the listener that is no longer needed: each wait would add another one.
    waiting.abort();
  },
  err: (text) => stderr.write(text),
  stdin() {
    // As a stream, a directory would be empty.
    if (fstatSync(0).isDirectory()) throw new UnreadableFileError("Cannot read the standard input: it is a directory");
    return process.stdin;
  },
  watched: stderr.isTTY === true,
  clock: () => performance.now(),
  cores: availableParallelism(),
  stop: stopping.signal,
}).catch((error: unknown): ExitCode => {
  // A stack trace would only help the authors of the package.
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  stderr.write(`typed-agreements: this should not have happened, please report it with what you ran: ${what}\n`);
  return 2;
});
process.exitCode ??= code;
