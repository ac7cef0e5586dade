import type { TextProblem, Verdict } from "../../validate/index.js";
import { wrap } from "../layout.js";
import type { Page } from "../show/page.js";
import { codeFrame } from "./code-frame.js";
import { printable } from "./printable.js";
import type { Reporter } from "./reporter.js";

const INDENT = "    ";

/** For people: the place, what is wrong, the line it is in, and what to do. */
export function textReporter(page: Page): Reporter {
  return {
    begin: () => "",
    verdict: (verdict, shown) => (shown.length === 0 ? "" : `${renderProblems(verdict, shown, page)}\n`),
    unreadable: () => "",
    end: () => "",
  };
}

/** The problems of a record. What several have in common, the line they point at and what to do, is said once. */
export function renderProblems({ record }: Verdict, problems: readonly TextProblem[], page: Page): string {
  const blocks: string[] = [];
  for (const [index, problem] of problems.entries()) {
    const next = problems[index + 1];
    const together = next?.line === problem.line && next.column === problem.column && next.tip === problem.tip;
    const head = [placeLine(problem, record, page), ...wrap(printable(problem.message), page.width, INDENT)];
    const tip = problem.tip === undefined ? [] : wrap(printable(problem.tip), page.width, INDENT);
    const rest = [...codeFrame(problem, page), ...tip, ""];
    blocks.push([...head, ...(together ? [] : rest)].join("\n"));
  }
  return blocks.join("\n");
}

function placeLine(problem: TextProblem, record: string | undefined, { style }: Page): string {
  const { file, line, column, severity, rule, pointer } = problem;
  const where = `${file === undefined ? "" : `${printable(file)}:`}${line}:${column}`;
  const of = `${pointer === "" ? "" : ` ${printable(pointer)}`}${record === undefined ? "" : ` of ${printable(record)}`}`;
  const colour = severity === "error" ? style.error : style.warning;
  return `${style.heading(where)} ${colour(severity)} ${style.aside(`[${rule}]${of}`)}`;
}
