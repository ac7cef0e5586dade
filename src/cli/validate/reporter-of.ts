import type { Page } from "../show/page.js";
import { githubReporter } from "./github-reporter.js";
import { jsonReporter } from "./json-reporter.js";
import { junitReporter } from "./junit-reporter.js";
import type { ReportName } from "./options.js";
import type { Reporter } from "./reporter.js";
import { sarifReporter } from "./sarif-reporter.js";
import { textReporter } from "./text-reporter.js";

/** Returns the reporter with the name. */
export function reporterOf(name: ReportName, page: Page, version: string): Reporter {
  switch (name) {
    case "text":
      return textReporter(page);
    case "json":
      return jsonReporter();
    case "github":
      return githubReporter();
    case "junit":
      return junitReporter();
    case "sarif":
      return sarifReporter(version);
  }
}
