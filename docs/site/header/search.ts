import MiniSearch from "minisearch";
import { excerptOf } from "./excerpt-of.js";
import { SEARCH_OPTIONS, type SearchEntry } from "./search-options.js";

/** The longest list that is shown. A reader who does not find it in these types another word. */
const SHOWN = 30;

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = "") => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

/** Returns one result: its title, the section that it is in, and an excerpt with the words that were found. */
function resultItem(entry: SearchEntry, terms: readonly string[], root: string): HTMLLIElement {
  const link = make("a", "");
  link.href = root + entry.address;
  const excerpt = make("span", "excerpt");
  for (const { text, isFound } of excerptOf(entry.text, terms)) excerpt.append(isFound ? make("mark", "", text) : text);
  link.append(make("span", "where", entry.where), make("span", "title", entry.title), excerpt);
  const item = make("li", "");
  item.append(link);
  return item;
}

/** Fills an element with the box of the search, and the results below it as the reader types. */
export function show(panel: HTMLElement, root: string): void {
  const index = MiniSearch.loadJSON<SearchEntry>(globalThis.siteSearchIndex, SEARCH_OPTIONS);
  const box = make("div", "search-box");
  const input = make("input", "");
  input.type = "search";
  input.setAttribute("aria-label", "Search guides, API and records");
  input.placeholder = "Search guides, API and records";
  box.append(input);
  const count = make("p", "search-count");
  count.setAttribute("role", "status");
  const list = make("ul", "search-results");
  input.addEventListener("input", () => {
    const found = index.search(input.value);
    const items = found
      .slice(0, SHOWN)
      .map((result) => resultItem(result as unknown as SearchEntry, result.terms, root));
    list.replaceChildren(...items);
    const most = found.length > SHOWN ? `, the best ${SHOWN} shown` : "";
    count.textContent =
      input.value.trim() === "" ? "" : `${found.length} ${found.length === 1 ? "result" : "results"}${most}`;
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.click();
    // Browsers empty a search box at the first press, and would close the dialog only at the second.
    if (event.key === "Escape") panel.closest("dialog")?.close();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...list.querySelectorAll("a")];
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (next < 0 ? input : links[next])?.focus();
  });
  panel.replaceChildren(box, count, list);
  input.focus();
}

declare global {
  var siteSearchIndex: string;
}
