import type { TextProblem, Verdict } from "../../validate/index.js";
import type { Page } from "../show/page.js";
import { githubReporter } from "./github-reporter.js";
import { jsonReporter } from "./json-reporter.js";
import { junitReporter } from "./junit-reporter.js";
import type { ReportName } from "./options.js";
import { textReporter } from "./text-reporter.js";

/** Writes down what was found, one verdict after the other, so that nothing has to be kept. */
export interface Reporter {
  /** What comes before everything. */
  readonly begin: () => string;
  /** What is said of a record, and of those of its problems that are to be shown. */
  readonly verdict: (verdict: Verdict, shown: readonly TextProblem[]) => string;
  /** What is said of an input that could not be read, beside the line on the standard error. */
  readonly unreadable: (name: string, message: string) => string;
  /** What comes after everything. */
  readonly end: () => string;
}

/** The reporter of a name. */
export function reporterOf(name: ReportName, page: Page): Reporter {
  switch (name) {
    case "text":
      return textReporter(page);
    case "json":
      return jsonReporter();
    case "github":
      return githubReporter();
    case "junit":
      return junitReporter();
  }
}
