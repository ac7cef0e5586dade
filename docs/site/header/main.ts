import { addCopyButtons } from "./copy-button.js";
import { openSearch, showSearchIn } from "./open-search.js";
import { applyTheme, connectThemeButton } from "./theme.js";

/** The relative path from this page to the root of the site. */
const root = document.currentScript?.dataset["root"] ?? "";

// Before the page is drawn, so that it never changes its colours in view.
applyTheme();

document.addEventListener("DOMContentLoaded", () => {
  connectThemeButton();
  addCopyButtons();
  // The current page is in view in the list of pages, if that scrolls on its own.
  const current = document.querySelector<HTMLElement>(".side [aria-current='page']");
  const list = current?.closest<HTMLElement>(".side");
  if (current && list && current.offsetTop > list.clientHeight)
    list.scrollTop = current.offsetTop - list.clientHeight / 2;
  const panel = document.getElementById("search-panel");
  if (panel !== null) showSearchIn(panel, root);
  const link = document.getElementById("page-search");
  const open = (event: Event) => {
    event.preventDefault();
    if (panel === null) openSearch(root);
    else panel.querySelector("input")?.focus();
  };
  link?.addEventListener("click", (event) => {
    // With a key held, a link opens a tab.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = (event.target as Element | null)?.closest?.("input, textarea, select, [contenteditable]") ?? null;
    if (event.key === "/" && isTyping === null && !event.ctrlKey && !event.metaKey && !event.altKey) open(event);
  });
});
