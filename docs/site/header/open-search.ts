/** The function that `search.js` adds to the page: it fills an element with the search box and the results. */
interface SiteSearch {
  readonly show: (panel: HTMLElement, root: string) => void;
}

declare global {
  var siteSearch: SiteSearch | undefined;
}

/** Adds a classic script, because modules do not load from a disk. */
function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`The search could not be loaded: ${address}`)));
    document.head.append(script);
  });
}

/** Loads the search with its index, and shows it in an element. */
export function showSearchIn(panel: HTMLElement, root: string): void {
  panel.textContent = "Loading the search…";
  load(`${root}search-index.js`)
    .then(() => load(`${root}search.js`))
    .then(() => globalThis.siteSearch?.show(panel, root))
    .catch((error: Error) => {
      panel.textContent = error.message;
    });
}

/** Opens the search in a dialog above the page. */
export function openSearch(root: string): void {
  const existing = document.querySelector<HTMLDialogElement>(".search-dialog");
  const dialog = existing ?? document.createElement("dialog");
  if (existing === null) {
    dialog.className = "search-dialog";
    dialog.setAttribute("aria-label", "Search");
    const panel = document.createElement("div");
    panel.className = "search-panel";
    dialog.append(panel);
    // The panel covers the dialog, so a click on the dialog itself is one on the backdrop.
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || (event.target as Element).closest("a") !== null) dialog.close();
    });
    document.body.append(dialog);
    showSearchIn(panel, root);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.focus();
}
