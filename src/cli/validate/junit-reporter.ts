import type { TextProblem } from "../../validate/index.js";
import { STDIN } from "./inputs.js";
import type { Reporter } from "./reporter.js";

/**
 * Reports as JUnit XML, which most CI servers read: one suite per file, one case per record, a failure for its errors, and an
 * error for a file that could not be read. The optional counts of a suite are left out: they come before the cases and would
 * only be known at the end.
 */
export function junitReporter(): Reporter {
  let open: string | undefined;
  const close = () => (open === undefined ? "" : "</testsuite>\n");
  const suite = (file: string) => {
    const start = file === open ? "" : `${close()}<testsuite name="${xml(file)}">\n`;
    open = file;
    return start;
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="typed-agreements">\n',
    verdict({ file = STDIN, line, record, problems }, shown) {
      const name = record === undefined ? `line ${line}` : `${record} (line ${line})`;
      const of = (severity: string) => shown.filter((problem) => problem.severity === severity);
      const [errors, warnings] = [of("error"), of("warning")];
      const start = `${suite(file)}<testcase classname="${xml(file)}" name="${xml(name)}"`;
      const faulty = problems.some(({ severity }) => severity === "error");
      if (!faulty && warnings.length === 0) return `${start}/>\n`;
      return `${start}>\n${faulty ? failure(errors) : ""}${remarks(warnings)}</testcase>\n`;
    },
    unreadable: (file, message) =>
      `${suite(file)}<testcase classname="${xml(file)}" name="is read">\n<error message="${xml(message)}"/>\n</testcase>\n`,
    end: () => `${close()}</testsuites>\n`,
  };
}

function failure(errors: readonly TextProblem[]): string {
  const [first] = errors;
  // A case without a failure would count as passed.
  if (first === undefined) return '<failure message="Its errors are not shown (--max-problems)"/>\n';
  return `<failure type="${xml(first.rule)}" message="${xml(first.message)}">${xml(listed(errors))}</failure>\n`;
}

function remarks(warnings: readonly TextProblem[]): string {
  return warnings.length === 0 ? "" : `<system-out>${xml(listed(warnings))}</system-out>\n`;
}

function listed(problems: readonly TextProblem[]): string {
  return problems
    .map(
      ({ line, column, rule, pointer, message, tip }) =>
        `${line}:${column} ${message} [${rule}] ${pointer}${tip === undefined ? "" : `\n${tip}`}`,
    )
    .join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
/** Matches control characters and lone surrogates, which XML 1.0 cannot contain. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function xml(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
