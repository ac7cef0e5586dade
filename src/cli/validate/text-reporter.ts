import { codeFrame } from "../../brief/code-frame.js";
import { printable } from "../../brief/printable.js";
import { problemPlace } from "../../brief/problem-place.js";
import type { TextProblem, ValidationResult } from "../../validate/index.js";
import { wrap } from "../layout.js";
import { noCommand } from "../no-command.js";
import type { Page } from "../show/page.js";
import type { Reporter } from "./reporter.js";

const INDENT = "    ";

/** Returns the reporter for people: the place of each problem, its message, its line and a tip. */
export function textReporter(page: Page): Reporter {
  return {
    begin: () => "",
    result: (result, shown) => (shown.length === 0 ? "" : `${renderProblems(result, shown, page)}\n`),
    unreadable: () => "",
    end: () => "",
  };
}

/** Formats the problems of a record. A line and a tip that neighbouring problems share are printed once. */
export function renderProblems({ record }: ValidationResult, problems: readonly TextProblem[], page: Page): string {
  const blocks: string[] = [];
  for (const [index, problem] of problems.entries()) {
    const next = problems[index + 1];
    const together = next?.line === problem.line && next.column === problem.column && next.tip === problem.tip;
    const head = [placeLine(problem, record, page), ...wrap(printable(problem.message), page.width, INDENT)];
    const tip = problem.tip === undefined ? [] : wrap(printable(problem.tip), page.width, INDENT);
    const frame = codeFrame(problem, page.width - INDENT.length, page.style).map((line) => `${INDENT}${line}`);
    const rest = [...frame, ...tip, ""];
    blocks.push([...head, ...(together ? [] : rest)].join("\n"));
  }
  return blocks.join("\n");
}

function placeLine(problem: TextProblem, record: string | undefined, { style }: Page): string {
  const { severity, rule } = problem;
  const { where, of } = problemPlace(problem, record);
  const colour = severity === "error" ? style.error : style.warning;
  return `${style.heading(noCommand(where))} ${colour(severity)} ${style.aside(`[${rule}]${of}`)}`;
}
