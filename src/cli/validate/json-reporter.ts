import { printableJson } from "../../brief/printable.js";
import type { Reporter } from "./reporter.js";

/** Reports for programs: one JSON result per record and line, in the order of the input. */
export function jsonReporter(): Reporter {
  return {
    begin: () => "",
    result({ file, line, record, problems }, shown) {
      const left = problems.length - shown.length;
      return `${printableJson({ file, line, record, problems: shown, ...(left === 0 ? {} : { notShown: left }) })}\n`;
    },
    // A line is always a record; the exit code reports an input that could not be read.
    unreadable: () => "",
    end: () => "",
  };
}
