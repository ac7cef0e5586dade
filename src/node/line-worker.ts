import { parentPort, workerData } from "node:worker_threads";
import { LineSplitter } from "../validate/line-splitter.js";
import type { Reading } from "../validate/options.js";
import type { Verdict } from "../validate/problem-in-text.js";
import { verdictsOfByteLines } from "../validate/validate-stream.js";
import type { LineBlock } from "./line-blocks.js";

// One of the threads of `line-pool.ts`: gets blocks of lines, gives their verdicts.
const reading = workerData as Reading;

/** What a thread gives for a block. */
export interface BlockVerdicts {
  readonly verdicts: readonly Verdict[];
  /** The buffer of the block, which can be filled again. */
  readonly buffer?: ArrayBuffer;
}

parentPort?.on("message", ({ line, bytes }: LineBlock) => {
  if (bytes === undefined) {
    parentPort?.postMessage({ verdicts: [...verdictsOfByteLines([{ line }], reading)] } satisfies BlockVerdicts);
    return;
  }
  const { buffer, byteOffset, length } = bytes;
  // As a Buffer, which finds the ends of the lines several times as fast.
  const verdicts = verdictsOf(line, Buffer.from(buffer, byteOffset, length));
  parentPort?.postMessage({ verdicts, buffer } satisfies BlockVerdicts, [buffer]);
});

function verdictsOf(line: number, bytes: Uint8Array): readonly Verdict[] {
  const splitter = new LineSplitter(reading.maxLine, line);
  const lines = [...splitter.push(bytes), ...splitter.end()];
  // The record itself stays here: to send it would cost more than to check it.
  return Array.from(verdictsOfByteLines(lines, reading), ({ agreement: _, ...verdict }) => verdict);
}
