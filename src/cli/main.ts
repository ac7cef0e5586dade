#!/usr/bin/env node
import { run } from "./run.js";
import { styleFor } from "./style.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`typed-agreements: cannot write the output: ${error.message}\n`);
  process.exit(1);
});

process.exitCode = run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  columns: process.stdout.columns || 80,
  style: styleFor(process.stdout),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
