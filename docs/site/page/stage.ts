import { createElement, hydrate, render } from "preact";
import { Actions, type PageActions } from "../parts/actions.js";
import { ISLANDS, type Island, type IslandName, islandOf, type Shown } from "../parts/islands.js";

/** The parts of a page, and what they show. */
export class Stage {
  readonly #places: readonly (readonly [HTMLElement, Island])[];
  readonly #actions: PageActions;
  #shown: Shown | undefined;
  #knowledge: object | undefined;

  constructor(actions: PageActions) {
    this.#actions = actions;
    this.#places = [...document.querySelectorAll<HTMLElement>("[data-island]")].map((element) => [
      element,
      ISLANDS[element.dataset["island"] as IslandName],
    ]);
  }

  /** The content that the page shows now. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Takes over the parts that were written at build for the same days, without changing anything. */
  takeOver(shown: Shown): void {
    for (const [element, island] of this.#places)
      if (island.follows === "days") hydrate(this.#elementOf(island, shown), element);
    this.#shown = shown;
    this.#knowledge = shown.knowledge;
  }

  /** Shows other days, or another record. Parts that do not follow the day are left alone while the knowledge is the same. */
  show(shown: Shown): void {
    const isSameKnowledge = this.#knowledge === shown.knowledge;
    this.#knowledge = shown.knowledge;
    for (const [element, island] of this.#places) {
      if (island.follows === "knowledge" && isSameKnowledge) continue;
      // The content written at build is not Preact's yet.
      if (island.follows === "knowledge" && !this.#own.has(element)) element.replaceChildren();
      this.#own.add(element);
      render(this.#elementOf(island, shown), element);
    }
    this.#shown = shown;
  }

  readonly #own = new Set<HTMLElement>();

  #elementOf(island: Island, shown: Shown) {
    return createElement(Actions.Provider, { value: this.#actions }, islandOf(island, shown));
  }
}
