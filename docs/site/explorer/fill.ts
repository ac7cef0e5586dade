import { element } from "./element.js";

/** Fills a part of the page anew; what a reader had unfolded in it stays unfolded. */
export function refill(part: HTMLElement, content: readonly (Node | string)[]): void {
  const open = new Set([...part.querySelectorAll("details[open]")].map((one) => one.getAttribute("data-key")));
  part.replaceChildren(...content);
  for (const one of part.querySelectorAll("details")) one.open = open.has(one.getAttribute("data-key"));
}

/** What stands in a section of which the record has nothing. */
export function nothingOnRecord(): HTMLElement {
  return element("p", { class: "aside" }, "Nothing on record.");
}
