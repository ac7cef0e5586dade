import type { Agreement } from "../../../src/model/index.js";
import type { ValidationResult } from "../../../src/validate/index.js";
import { element, found } from "./element.js";
import { loadChecking } from "./late.js";
import { choiceOf, counted, foundIn, summaryOf } from "./verdicts.js";

/** Draws a record, with a remark next to the note that it is the reader's own. */
type Draw = (record: Agreement, remark: string) => void;

/** The largest size for the page; the command line accepts larger files. */
const LONGEST = 32 * 1024 * 1024;
const MOST_COMMITMENTS = 500;
const NAMES = /\.(?:json|ya?ml|ndjson|jsonl)$/i;

/**
 * Reads a file that the reader drops or chooses, shows its problems, and passes on the record to draw.
 *
 * @returns A function that removes the results.
 */
export function takeOwnRecords(draw: Draw): { readonly forget: () => void } {
  const input = found("own-file", HTMLInputElement);
  input.addEventListener("change", () => {
    if (input.files !== null) take([...input.files], draw);
    // Allows choosing the same file again after it was changed.
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
    const folder = event.dataTransfer?.items[0]?.webkitGetAsEntry?.()?.isDirectory ?? false;
    if (folder) refuse("A folder cannot be read here: drop one of the files in it");
    else take([...(event.dataTransfer?.files ?? [])], draw);
  });
  return {
    forget: () => {
      turn += 1;
      found("own-result", HTMLElement).replaceChildren();
    },
  };
}

/** Counts files: if two are read at the same time, the later one is shown. */
let turn = 0;

function take([file, ...others]: readonly File[], draw: Draw): void {
  if (file === undefined) return;
  const left = others.length === 0 ? "" : ` One file at a time: ${others.map(({ name }) => name).join(", ")} was left.`;
  if (!NAMES.test(file.name)) {
    refuse(
      `${file.name}: its name ends in none of .json, .yaml, .yml, .ndjson and .jsonl, which tell how it is written.${left}`,
    );
    return;
  }
  if (file.size > LONGEST) {
    const size = Math.ceil(file.size / 1024 / 1024);
    refuse(
      `${file.name} has ${size} MB, and this page takes 32: the command typed-agreements validate takes any size.${left}`,
    );
    return;
  }
  void read(file, left, draw);
}

function refuse(message: string): void {
  turn += 1;
  const result = found("own-result", HTMLElement);
  result.replaceChildren(element("p", { class: "fault", role: "alert" }, message));
  result.focus();
}

async function read(file: File, left: string, draw: Draw): Promise<void> {
  turn += 1;
  const mine = turn;
  const result = found("own-result", HTMLElement);
  const progress = element("p", { role: "status" }, `Checking ${file.name} …`);
  result.replaceChildren(progress);
  const verdicts: ValidationResult[] = [];
  try {
    const { verdictsOf, frameOf } = await loadChecking();
    for await (const verdict of verdictsOf(file)) {
      if (mine !== turn) return;
      verdicts.push(verdict);
      progress.textContent = `Checking ${file.name} … ${verdicts.length}`;
    }
    if (mine !== turn) return;
    result.replaceChildren(
      summaryOf(file.name, verdicts, left),
      choiceOf(verdicts, (record) => drawn(record, verdicts, draw)),
      ...foundIn(verdicts, frameOf),
    );
  } catch (error) {
    // The file cannot be read, or a part of the page cannot be loaded.
    if (mine === turn) refuse(`${(error as Error).message}.${left}`);
    return;
  }
  const [good] = verdicts;
  if (verdicts.length === 1 && good?.agreement !== undefined) drawn(good.agreement, verdicts, draw);
  else result.focus();
}

/** Draws a record; an error in drawing is shown with its problems. */
function drawn(record: Agreement, verdicts: readonly ValidationResult[], draw: Draw): void {
  const result = found("own-result", HTMLElement);
  for (const one of result.querySelectorAll(".not-drawn")) one.remove();
  const warnings = verdicts.find(({ agreement }) => agreement === record)?.problems.length ?? 0;
  try {
    const many = record.commitments.length;
    if (many > MOST_COMMITMENTS) throw new Error(`it has ${many} commitments, and this page draws ${MOST_COMMITMENTS}`);
    draw(
      record,
      warnings === 0 ? "" : `It was drawn with ${counted(warnings, "warning")}, which are at the end of the page.`,
    );
  } catch (error) {
    result.prepend(
      element(
        "p",
        { class: "fault not-drawn", role: "alert" },
        `${record.title} cannot be drawn: ${(error as Error).message}.`,
      ),
    );
    result.focus();
  }
}
