import type { Reporter } from "./reporter.js";

/** For programs: a verdict a record, one JSON a line, in the order of the input. */
export function jsonReporter(): Reporter {
  return {
    begin: () => "",
    verdict({ file, line, record, problems }, shown) {
      const left = problems.length - shown.length;
      return `${JSON.stringify({ file, line, record, problems: shown, ...(left === 0 ? {} : { notShown: left }) })}\n`;
    },
    // A line is a record; the exit code tells that there is one missing.
    unreadable: () => "",
    end: () => "",
  };
}
