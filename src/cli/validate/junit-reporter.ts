import type { TextProblem } from "../../validate/index.js";
import { STDIN } from "./inputs.js";
import type { Reporter } from "./reporter.js";

/** The largest number of characters of a suite that are kept until its counts are known. */
const LARGEST_SUITE = 4 * 1024 * 1024;

/**
 * Reports as JUnit XML, which most CI servers read: one suite per file, one case per error with one failure in it, one case for
 * a record without errors, and an error for a file that could not be read. The counts of a suite come before its cases, so the
 * suite is kept until its end; a file with more cases than that has several suites of the same name, so that the memory does
 * not grow with the file.
 */
export function junitReporter(): Reporter {
  let file: string | undefined;
  let cases: string[] = [];
  let length = 0;
  let [tests, failures, errors] = [0, 0, 0];
  const flush = (): string => {
    if (file === undefined || tests === 0) return "";
    const counts = `tests="${tests}" failures="${failures}" errors="${errors}"`;
    const suite = `<testsuite name="${xml(file)}" ${counts}>\n${cases.join("")}</testsuite>\n`;
    cases = [];
    [length, tests, failures, errors] = [0, 0, 0, 0];
    return suite;
  };
  /** Adds cases to the suite of a file, and returns the suites that are complete. */
  const add = (name: string, text: string, counts: { tests: number; failures: number; errors: number }): string => {
    const complete = name === file && length < LARGEST_SUITE ? "" : flush();
    file = name;
    cases.push(text);
    length += text.length;
    tests += counts.tests;
    failures += counts.failures;
    errors += counts.errors;
    return complete;
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="typed-agreements">\n',
    result({ file: name = STDIN, line, record, problems }, shown) {
      const all = casesOf(
        { name, of: record === undefined ? `line ${line}` : `${record} (line ${line})` },
        problems,
        shown,
      );
      const failed = problems.some(({ severity }) => severity === "error") ? all.length : 0;
      return add(name, all.join(""), { tests: all.length, failures: failed, errors: 0 });
    },
    unreadable(name, message) {
      const error = `<testcase classname="${xml(name)}" name="is read">\n<error message="${xml(message)}"/>\n</testcase>\n`;
      return add(name, error, { tests: 1, failures: 0, errors: 1 });
    },
    end: () => `${flush()}</testsuites>\n`,
  };
}

/** Returns the cases of a record: one for each error, or one if it has none. The first contains the warnings. */
function casesOf(
  { name, of }: { readonly name: string; readonly of: string },
  problems: readonly TextProblem[],
  shown: readonly TextProblem[],
): readonly string[] {
  const faulty = problems.some(({ severity }) => severity === "error");
  const errors = shown.filter(({ severity }) => severity === "error");
  const warnings = shown.filter(({ severity }) => severity === "warning");
  const start = (what: string) => `<testcase classname="${xml(name)}" name="${xml(what)}"`;
  const output = warnings.length === 0 ? "" : `<system-out>${xml(warnings.map(written).join("\n"))}</system-out>\n`;
  if (!faulty) return [output === "" ? `${start(of)}/>\n` : `${start(of)}>\n${output}</testcase>\n`];
  // A case without a failure would count as passed.
  if (errors.length === 0) return [`${start(of)}>\n${HIDDEN}${output}</testcase>\n`];
  return errors.map((error, index) => {
    const failure = `<failure type="${xml(error.rule)}" message="${xml(error.message)}">${xml(written(error))}</failure>\n`;
    return `${start(`${of} ${error.rule} ${error.pointer}`.trimEnd())}>\n${failure}${index === 0 ? output : ""}</testcase>\n`;
  });
}

const HIDDEN = '<failure message="Its errors are not shown (--max-problems)"/>\n';

function written({ line, column, rule, pointer, message, tip }: TextProblem): string {
  return `${line}:${column} ${message} [${rule}] ${pointer}${tip === undefined ? "" : `\n${tip}`}`;
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
