import { parentPort, workerData } from "node:worker_threads";
import { LineSplitter } from "../validate/line-splitter.js";
import type { Reading } from "../validate/options.js";
import type { Verdict } from "../validate/problem-in-text.js";
import { verdictsOfByteLines } from "../validate/validate-stream.js";
import type { LineBlock } from "./line-blocks.js";

// The script of the threads that `line-pool.ts` starts: receives blocks of lines and returns their results.
const reading = workerData as Reading;

/** The result of a thread for a block. */
export interface BlockVerdicts {
  readonly verdicts: readonly Verdict[];
  /** The buffer of the block, for reuse. */
  readonly buffer?: ArrayBuffer;
}

parentPort?.on("message", ({ line, bytes }: LineBlock) => {
  if (bytes === undefined) {
    parentPort?.postMessage({ verdicts: [...verdictsOfByteLines([{ line }], reading)] } satisfies BlockVerdicts);
    return;
  }
  const { buffer, byteOffset, length } = bytes;
  // A Buffer finds the line ends several times as fast.
  const verdicts = verdictsOf(line, Buffer.from(buffer, byteOffset, length));
  parentPort?.postMessage({ verdicts, buffer } satisfies BlockVerdicts, [buffer]);
});

function verdictsOf(line: number, bytes: Uint8Array): readonly Verdict[] {
  const splitter = new LineSplitter(reading.maxLine, line);
  const lines = [...splitter.push(bytes), ...splitter.end()];
  // The record itself is not returned: sending it would take longer than checking it.
  return Array.from(verdictsOfByteLines(lines, reading), ({ agreement: _, ...verdict }) => verdict);
}
