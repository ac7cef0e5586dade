import type { Agreement } from "../../../src/model/index.js";
import type { Shown } from "../parts/islands.js";
import { chartPicture } from "../picture/chart-picture.js";
import { say } from "./element.js";
import { loadExports } from "./late.js";
import { rasterize, save } from "./save.js";

/** Makes the buttons and links with `data-download` save what the page shows, for the two days that it is about. */
export function offerDownloads(current: () => { readonly record: Agreement; readonly shown: Shown } | undefined): void {
  document.addEventListener("click", (event) => {
    const of = event.target instanceof Element ? event.target.closest("[data-download]") : null;
    const shown = current();
    if (of === null || shown === undefined) return;
    event.preventDefault();
    say("download-error", "");
    saveAs(of.getAttribute("data-download") ?? "", shown).catch((error: Error) =>
      say("download-error", `Nothing was saved: ${error.message}.`),
    );
  });
}

async function saveAs(
  name: string,
  { record, shown }: { readonly record: Agreement; readonly shown: Shown },
): Promise<void> {
  if (name === "chart.svg") return save(`${record.id}-${name}`, "image/svg+xml", chartPicture(shown));
  if (name === "chart.png") return save(`${record.id}-${name}`, "image/png", await rasterize(chartPicture(shown)));
  const { exportOf } = await loadExports();
  const { name: file, type, content } = exportOf(name, record, shown.asked);
  save(file, type, content);
}
