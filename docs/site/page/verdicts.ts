import { printable, problemPlace } from "../../../src/brief/index.js";
import type { Agreement } from "../../../src/model/index.js";
import type { TextProblem, ValidationResult } from "../../../src/validate/index.js";
import { element } from "./element.js";

/** The largest number of records, and of problems of a record, that the page shows. */
const MOST_SHOWN = 50;

/** Returns a line about a file: the numbers of its records, errors and warnings. */
export function summaryOf(name: string, verdicts: readonly ValidationResult[], remark: string): HTMLElement {
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  return element("p", {}, `${name}: ${counted(verdicts.length, "record")}, ${gravity(problems)}.${remark}`);
}

/** Returns the results for each record. If there are several, records without problems are left out. */
export function foundIn(
  verdicts: readonly ValidationResult[],
  frameOf: (problem: TextProblem) => string,
): readonly (HTMLElement | string)[] {
  const faulty = verdicts.filter(({ problems }) => problems.length > 0);
  const shown = verdicts.length === 1 ? verdicts : faulty.slice(0, MOST_SHOWN);
  const left = verdicts.length === 1 ? 0 : faulty.length - shown.length;
  return [
    ...shown.map((verdict) => verdictOf(verdict, frameOf)),
    restOf(left, "record with problems is", "records with problems are"),
  ];
}

/** Returns the buttons that choose which of several records to draw. */
export function choiceOf(verdicts: readonly ValidationResult[], choose: (record: Agreement) => void): HTMLElement {
  const good = verdicts.flatMap(({ agreement }) => agreement ?? []);
  if (good.length === 0) return element("p", { class: "error" }, "Nothing to draw: records with errors are not drawn.");
  if (verdicts.length === 1) return element("p", {}, "The record has no errors, so it can be drawn.");
  const shown = good.slice(0, MOST_SHOWN);
  const buttons = shown.map((record) => {
    const button = element("button", { type: "button" }, `Draw ${record.title}`);
    button.addEventListener("click", () => choose(record));
    return button;
  });
  return element("div", { class: "buttons" }, buttons, restOf(good.length - shown.length, "record is", "records are"));
}

function verdictOf(
  { file, record, problems }: ValidationResult,
  frameOf: (problem: TextProblem) => string,
): HTMLElement {
  const name = [file, record].filter((part) => part !== undefined).join(", ");
  const shown = problems.slice(0, MOST_SHOWN);
  return element(
    "div",
    { class: "verdict" },
    element("h3", {}, `${name}: ${gravity(problems)}`),
    element(
      "ol",
      { class: "problems" },
      shown.map((problem) => problemOf(problem, record, frameOf(problem))),
    ),
    restOf(problems.length - shown.length, "problem is", "problems are"),
  );
}

function restOf(count: number, one: string, more: string): HTMLElement | string {
  if (count <= 0) return "";
  const what = count === 1 ? one : more;
  return element(
    "p",
    { class: "aside" },
    `${count} more ${what} not shown: the command typed-agreements validate shows all.`,
  );
}

function problemOf(problem: TextProblem, record: string | undefined, frame: string): HTMLElement {
  const { line, severity, rule, message, tip } = problem;
  const { where, of } = problemPlace(problem, record);
  return element(
    "li",
    { class: `problem problem-${severity}` },
    element("p", { class: "place" }, element("b", {}, where), ` ${severity} [${rule}]${of}`),
    element("p", { class: "message" }, printable(message)),
    frame === "" ? undefined : element("pre", { tabindex: "0", "aria-label": `Line ${line}` }, frame),
    tip === undefined ? undefined : element("p", { class: "tip" }, printable(tip)),
  );
}

function gravity(problems: readonly TextProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
}

/** Returns a number with its noun: "1 error", "2 errors". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
