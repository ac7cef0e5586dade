import type { Agreement } from "../../../src/model/index.js";
import { isFile } from "./address-bar.js";
import { offerDownloads } from "./downloads.js";
import { postHeight } from "./embed.js";
import { Explorer } from "./explorer.js";
import { connectOwnRecord } from "./own-record.js";
import { connectSharing } from "./sharing.js";
import { takeDroppedFiles } from "./take-dropped.js";
import { showTips } from "./tips.js";

/** The values that `record.js` and the tests share with the page. */
interface PageGlobals {
  shownRecord?: Agreement;
  explorer?: Explorer;
}

const globals: PageGlobals = globalThis as PageGlobals;
const { page, root = "", built = "", commitment } = document.body.dataset;

/** The relative path from each kind of page to the folder of its record. */
const folder = page === "record" ? "" : page === "embed" && commitment !== undefined ? "../../" : "../";

function start(): void {
  if (!isFile && location.pathname.endsWith("/index.html"))
    history.replaceState(
      null,
      "",
      `${location.pathname.slice(0, -"index.html".length)}${location.search}${location.hash}`,
    );
  showTips();
  if (page === "own") {
    connectOwnRecord();
    return;
  }
  const { shownRecord } = globals;
  if (shownRecord === undefined) return;
  const explorer = new Explorer({
    root,
    record: folder,
    hasSources: page === "record",
    commitment,
    ...(page === "embed" ? { follow: postHeight } : {}),
  });
  globals.explorer = explorer;
  explorer.takeOver(shownRecord, built);
  if (page === "embed") {
    openOutside();
    return;
  }
  offerDownloads(() => (explorer.shown === undefined ? undefined : { record: shownRecord, shown: explorer.shown }));
  connectSharing();
  takeDroppedFiles(`${root}your-record/index.html`);
}

/** Makes every link of an embedded page open in a tab of its own, and not in the frame. */
function openOutside(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    link?.setAttribute("target", "_blank");
  });
}

start();
