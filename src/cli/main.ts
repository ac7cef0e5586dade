#!/usr/bin/env node
import { run } from "./run.js";

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  columns: process.stdout.columns || 80,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
