import { found } from "./element.js";
import type { ExportName } from "./exports.js";
import { loadExports } from "./late.js";
import type { View } from "./view.js";

const NAMES: readonly ExportName[] = ["ics", "csv", "md", "json"];

/** Makes the download buttons write what the page shows. */
export function offerDownloads(current: () => View): void {
  for (const name of NAMES) {
    found(`download-${name}`, HTMLButtonElement).addEventListener("click", async () => {
      const { exportOf } = await loadExports();
      const { name: file, type, content } = exportOf(name, current());
      const address = URL.createObjectURL(new Blob([content], { type }));
      const link = document.createElement("a");
      link.href = address;
      link.download = file;
      link.click();
      URL.revokeObjectURL(address);
    });
  }
}
