import { printable } from "../../../src/cli/validate/printable.js";
import type { Agreement } from "../../../src/model/index.js";
import type { TextProblem, Verdict } from "../../../src/validate/index.js";
import { element, found } from "./element.js";
import { loadChecking } from "./late.js";

/** Takes a file that a reader drops or chooses, says what is wrong with it, and hands on the record that is to be drawn. */
export function takeOwnRecords(draw: (record: Agreement) => void): void {
  const input = found("own-file", HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void read(file, draw);
    // The same file, changed, can be chosen again.
    input.value = "";
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dragging");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dragging");
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void read(file, draw);
  });
}

async function read(file: File, draw: (record: Agreement) => void): Promise<void> {
  const result = found("own-result", HTMLElement);
  try {
    const { verdictsOf, frameOf } = await loadChecking();
    const verdicts = await verdictsOf(file);
    result.replaceChildren(...verdicts.map((verdict) => verdictOf(verdict, frameOf)), choiceOf(verdicts, draw));
    const good = verdicts.flatMap(({ agreement }) => agreement ?? []);
    if (good[0] !== undefined && verdicts.length === 1) return draw(good[0]);
  } catch (error) {
    // A name that does not tell how it is written, or a file that cannot be read.
    result.replaceChildren(element("p", { class: "fault" }, (error as Error).message));
  }
  result.focus();
}

function verdictOf({ file, record, problems }: Verdict, frameOf: (problem: TextProblem) => string): HTMLElement {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const name = [file, record].filter((part) => part !== undefined).join(", ");
  return element(
    "div",
    { class: "verdict" },
    element("h3", {}, `${name}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`),
    element(
      "ol",
      { class: "problems" },
      problems.map((problem) => problemOf(problem, record, frameOf(problem))),
    ),
  );
}

function problemOf(problem: TextProblem, record: string | undefined, frame: string): HTMLElement {
  const { file, line, column, severity, rule, pointer, message, tip } = problem;
  const where = `${file === undefined ? "" : `${printable(file)}:`}${line}:${column}`;
  const of = `${pointer === "" ? "" : ` ${printable(pointer)}`}${record === undefined ? "" : ` of ${printable(record)}`}`;
  return element(
    "li",
    { class: `problem problem-${severity}` },
    element("p", { class: "place" }, element("b", {}, where), ` ${severity} [${rule}]${of}`),
    element("p", { class: "message" }, printable(message)),
    frame === "" ? undefined : element("pre", { tabindex: "0", "aria-label": `Line ${line}` }, frame),
    element("p", { class: "tip" }, printable(tip)),
  );
}

/** Of several records, which one to draw. */
function choiceOf(verdicts: readonly Verdict[], draw: (record: Agreement) => void): HTMLElement {
  const good = verdicts.flatMap(({ agreement }) => agreement ?? []);
  if (good.length === 0)
    return element("p", { class: "fault" }, "Nothing to draw: a record with an error is not drawn.");
  if (verdicts.length === 1) {
    return element("p", {}, "Nothing is wrong that would keep it from being drawn: it is drawn above.");
  }
  const buttons = good.map((record) => {
    const button = element("button", { type: "button" }, `Draw ${record.title}`);
    button.addEventListener("click", () => draw(record));
    return button;
  });
  return element("p", { class: "buttons" }, buttons);
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
