import { createElement } from "preact";
import { Actions, type PageActions } from "../parts/actions.js";
import { ISLANDS, type IslandName, islandOf, type Shown } from "../parts/islands.js";
import type { Steps } from "./frames.js";
import { Part } from "./part.js";

/** The parts of a page, and what they show. */
export class Stage {
  readonly #parts: readonly Part[];
  /** The elements that the reader can see now. */
  readonly #inView = new Set<Element>();

  constructor(actions: PageActions) {
    this.#parts = [...document.querySelectorAll<HTMLElement>("[data-island]")].map(
      (element) =>
        new Part(element, ISLANDS[element.dataset["island"] as IslandName], (island, shown) =>
          createElement(Actions.Provider, { value: actions }, islandOf(island, shown)),
        ),
    );
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inView.add(target);
        else this.#inView.delete(target);
      }
    });
    for (const { element } of this.#parts) observer.observe(element);
  }

  /** Takes over the parts that were written at build for the same days, without changing anything. */
  takeOver(shown: Shown): void {
    for (const part of this.#parts) part.takeOver(shown);
  }

  /** Shows other days, or another record. */
  show(shown: Shown): void {
    for (const part of this.#parts) if (part.isStale(shown)) part.draw(shown);
  }

  /**
   * Shows other days in steps: the first part of the page, then those that the reader can see, then the others. A step draws one
   * part, or a few of its rows. Newer days may interrupt once all that the reader can see is drawn.
   */
  *showInSteps(shown: Shown): Steps {
    const isSeen = (part: Part) => part === this.#parts[0] || this.#inView.has(part.element);
    const stale = this.#parts.filter((part) => part.isStale(shown));
    const [seen, unseen] = [stale.filter(isSeen), stale.filter((part) => !isSeen(part))];
    for (const part of seen) for (const _ of part.drawInSteps(shown)) yield false;
    for (const part of unseen) for (const _ of part.drawInSteps(shown)) yield true;
  }
}
