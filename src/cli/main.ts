#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";

// The command and its threads are one file, so that what they have in common is in the package once, and Node reads one file and not dozens.
if (isMainThread) await import("./start.js");
else await import("../node/line-worker.js");
