import { isFile } from "./address-bar.js";

/**
 * Makes the links to other pages of a record carry the days. A link gets them when the reader turns to it, and not with each move of a
 * slider.
 */
export function carryDays(query: () => string): void {
  for (const turning of ["pointerover", "pointerdown", "focusin"])
    document.addEventListener(turning, ({ target }) => {
      const link = target instanceof Element ? target.closest("a[data-days]") : null;
      if (link !== null) addDays(link, query());
    });
}

/** Gives a link the days; a place on the same page keeps them by itself. */
function addDays(link: Element, query: string): void {
  const page = link.getAttribute("href")?.split(/[?#]/)[0] ?? "";
  if (page === "") return;
  link.setAttribute("href", query === "" ? page : `${page}${isFile ? "#" : "?"}${query}`);
}
