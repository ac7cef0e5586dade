import { element } from "./element.js";

/** Replaces the content of a section; parts that the reader had unfolded remain unfolded. */
export function refill(part: HTMLElement, content: readonly (Node | string)[]): void {
  const open = new Set([...part.querySelectorAll("details[open]")].map((one) => one.getAttribute("data-key")));
  part.replaceChildren(...content);
  for (const one of part.querySelectorAll("details")) one.open = open.has(one.getAttribute("data-key"));
}

/** The text of a section for which the record has nothing. */
export function nothingOnRecord(): HTMLElement {
  return element("p", { class: "aside" }, "Nothing on record.");
}
