export { zodSettings } from "./jitless.js";

import { codeFrame } from "../../../src/brief/index.js";
import { type TextProblem, type ValidationResult, validateStream } from "../../../src/validate/index.js";

/** The milliseconds of work between two pauses, in which the page can respond to its reader. */
const AT_ONCE = 50;

/** Validates a file of the reader with the function that the command line uses. */
export async function* verdictsOf(file: File): AsyncGenerator<ValidationResult> {
  let start = performance.now();
  for await (const verdict of validateStream(file.stream(), { name: file.name })) {
    yield verdict;
    if (performance.now() - start < AT_ONCE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

/** The width of a frame, in characters. */
const WIDTH = 96;

/** Returns the line of a problem and a caret at its place, as the command line shows them. */
export function frameOf(problem: TextProblem): string {
  return codeFrame(problem, WIDTH).join("\n");
}
