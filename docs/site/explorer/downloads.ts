import { found } from "./element.js";
import type { ExportName } from "./exports.js";
import { loadExports } from "./late.js";
import type { View } from "./view.js";

const NAMES: readonly ExportName[] = ["ics", "csv", "md", "json"];

/** Makes the download buttons write the record that the page shows. */
export function offerDownloads(current: () => View): void {
  for (const name of NAMES) {
    found(`download-${name}`, HTMLButtonElement).addEventListener("click", () => {
      const fault = found("download-fault", HTMLElement);
      fault.textContent = "";
      save(name, current).catch((error: Error) => {
        fault.textContent = `Nothing was saved: ${error.message}.`;
      });
    });
  }
}

/** Some browsers read the file only a while after the click. */
const KEPT = 60_000;

async function save(name: ExportName, current: () => View): Promise<void> {
  const { exportOf } = await loadExports();
  const { name: file, type, content } = exportOf(name, current());
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
