import type { Agreement } from "../../../src/model/index.js";
import type { ValidationResult } from "../../../src/validate/index.js";
import { showCards } from "./cards.js";
import { offerDownloads } from "./downloads.js";
import { element, found } from "./element.js";
import { Explorer } from "./explorer.js";
import { loadChecking } from "./late.js";
import { forgetFile, keepSoon, keptFile, type OwnFile, onDrop, readOwnFile } from "./own-file.js";
import { choiceOf, counted, foundIn, summaryOf } from "./verdicts.js";

/** The largest number of commitments that the page draws. */
const MOST_COMMITMENTS = 1000;

/** Counts files: if two are read at the same time, the later one is shown. */
let turn = 0;

/** On the page for a record of the reader: checks what is dropped, chosen or kept, and draws it. */
export function connectOwnRecord(): void {
  const explorer = new Explorer({ root: "../", hasSources: true, follow: showCards });
  (globalThis as { explorer?: Explorer }).explorer = explorer;
  const result = found("own-result", HTMLElement);
  const take = async (files: readonly File[]) => {
    try {
      await check(await readOwnFile(files), explorer, result);
    } catch (error) {
      turn += 1;
      refuse(result, (error as Error).message);
    }
  };
  onDrop(take);
  const input = found("own-file", HTMLInputElement);
  input.addEventListener("change", () => {
    if (input.files !== null && input.files.length > 0) void take([...input.files]);
    // Allows choosing the same file again after it was changed.
    input.value = "";
  });
  found("own-forget", HTMLButtonElement).addEventListener("click", () => {
    forgetFile();
    location.reload();
  });
  offerDownloads(() => {
    const { record, shown } = explorer;
    return record === undefined || shown === undefined ? undefined : { record, shown };
  });
  const kept = keptFile();
  if (kept !== undefined) void check({ ...kept, left: "" }, explorer, result);
}

function refuse(result: HTMLElement, message: string): void {
  result.replaceChildren(element("p", { class: "error", role: "alert" }, message));
  result.focus();
}

async function check(
  file: OwnFile & { readonly left: string },
  explorer: Explorer,
  result: HTMLElement,
): Promise<void> {
  turn += 1;
  const mine = turn;
  const { name, text, left } = file;
  const progress = element("p", { role: "status" }, `Checking ${name} …`);
  result.replaceChildren(progress);
  const verdicts: ValidationResult[] = [];
  try {
    const { verdictsOf, frameOf } = await loadChecking();
    for await (const verdict of verdictsOf(new File([text], name))) {
      if (mine !== turn) return;
      verdicts.push(verdict);
      progress.textContent = `Checking ${name} … ${verdicts.length}`;
    }
    if (mine !== turn) return;
    const choose = (record: Agreement) => draw(record, file, explorer, result, verdicts);
    const problems = foundIn(verdicts, frameOf);
    const hasErrors = verdicts.some(({ agreement }) => agreement === undefined);
    const details = element("details", {}, element("summary", {}, "What was found"), problems);
    if (hasErrors || verdicts.length > 1) details.setAttribute("open", "");
    result.replaceChildren(summaryOf(name, verdicts, left), choiceOf(verdicts, choose), details);
    const good = verdicts.flatMap(({ agreement }) => agreement ?? []);
    const chosen = verdicts.length === 1 ? good[0] : good.find(({ id }) => id === file.chosen);
    if (chosen === undefined) result.focus();
    else choose(chosen);
  } catch (error) {
    // The file cannot be read, or a part of the page cannot be loaded.
    if (mine === turn) refuse(result, `${(error as Error).message}.${left}`);
  }
}

/** Draws a record, and keeps its file. An error in drawing is shown with what was found. */
function draw(
  record: Agreement,
  { name, text }: OwnFile,
  explorer: Explorer,
  result: HTMLElement,
  verdicts: readonly ValidationResult[],
): void {
  for (const one of result.querySelectorAll(".not-drawn, .kept")) one.remove();
  try {
    const many = record.commitments.length;
    if (many > MOST_COMMITMENTS)
      throw new Error(`it has ${many} commitments, and this page draws ${counted(MOST_COMMITMENTS, "commitment")}`);
    found("own-record", HTMLElement).hidden = false;
    explorer.open(record);
  } catch (error) {
    found("own-record", HTMLElement).hidden = explorer.record === undefined;
    const message = `${record.title} cannot be drawn: ${(error as Error).message}.`;
    result.prepend(element("p", { class: "error not-drawn", role: "alert" }, message));
    result.focus();
    return;
  }
  document.title = `${record.title} – your own record`;
  found("own-forget", HTMLButtonElement).hidden = false;
  keepSoon({ name, text, ...(verdicts.length > 1 ? { chosen: record.id } : {}) }, (isKept) => {
    const words = isKept
      ? "It is kept in this tab until you close it; the address of this page does not hold it."
      : "It is too large to be kept: drop it again after a reload.";
    result.append(element("p", { class: "quiet kept" }, words));
  });
}
