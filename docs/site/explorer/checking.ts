export { zodSettings } from "./jitless.js";

import { codeFrame } from "../../../src/cli/validate/code-frame.js";
import { type TextProblem, type Verdict, validateStream } from "../../../src/validate/index.js";

/** The page can be used in between: after so many milliseconds whatever else there is to do gets its turn. */
const AT_ONCE = 50;

/** Checks a file of a reader: the same function that the command line calls. */
export async function* verdictsOf(file: File): AsyncGenerator<Verdict> {
  let start = performance.now();
  for await (const verdict of validateStream(file.stream(), { name: file.name })) {
    yield verdict;
    if (performance.now() - start < AT_ONCE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

const same = (text: string) => text;
const page = { width: 100, style: { heading: same, accent: same, aside: same, error: same, warning: same } };

/** The line that a problem is in, with a sign that points at the place, as the command line shows it. */
export function frameOf(problem: TextProblem): string {
  // The four blanks of the terminal's margin are no part of it.
  return codeFrame(problem, page)
    .map((line) => line.slice(4))
    .join("\n");
}
