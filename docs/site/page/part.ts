import { type ComponentChild, hydrate, render } from "preact";
import { MOST_ROWS } from "../model/groups.js";
import { drawnContents, heldInSteps, type RowContent } from "../model/held-rows.js";
import type { Island, Shown } from "../parts/islands.js";

/** A part of a page: an element with the content that an island makes of a record. */
export class Part {
  readonly element: HTMLElement;
  readonly #island: Island;
  readonly #contentOf: (island: Island, shown: Shown) => ComponentChild;
  /** The content shown when the page was built, until Preact takes the element over. */
  #built: Shown | undefined;
  #isOwn = false;
  #knowledge: object | undefined;
  /** The rows as they are drawn now, by the ids of their commitments. */
  #rows: ReadonlyMap<string, RowContent> = new Map();

  constructor(element: HTMLElement, island: Island, contentOf: (island: Island, shown: Shown) => ComponentChild) {
    this.element = element;
    this.#island = island;
    this.#contentOf = contentOf;
  }

  /** True if the element is to be drawn again. What does not follow the day stays while the knowledge is the same. */
  isStale({ knowledge }: Shown): boolean {
    return this.#island.follows === "days" || this.#knowledge !== knowledge;
  }

  /** Takes over what was written at build for the same days: it becomes Preact's when it is drawn for the first time. */
  takeOver(shown: Shown): void {
    this.#built = shown;
    this.#knowledge = shown.knowledge;
  }

  /** Draws the content for other days. */
  draw(shown: Shown): void {
    this.#hydrate();
    this.#render(shown);
    this.#knowledge = shown.knowledge;
  }

  /** Draws the content for other days, at most a few rows before each step ends. */
  *drawInSteps(shown: Shown): Generator<void> {
    if (this.#built !== undefined) {
      this.#hydrate();
      yield;
    }
    const { rowsAStep } = this.#island;
    if (rowsAStep !== undefined)
      for (const held of heldInSteps(this.#rows, this.#drawnRows(shown), rowsAStep)) {
        this.#render({ ...shown, held });
        yield;
      }
    else {
      this.draw(shown);
      yield;
    }
    this.#knowledge = shown.knowledge;
  }

  /** Makes what was written at build Preact's, without changing it. */
  #hydrate(): void {
    if (this.#built !== undefined) {
      hydrate(this.#contentOf(this.#island, this.#built), this.element);
      this.#rows = contentsOf(this.#built);
    } else if (!this.#isOwn) this.element.replaceChildren();
    this.#built = undefined;
    this.#isOwn = true;
  }

  #render(shown: Shown): void {
    render(this.#contentOf(this.#island, shown), this.element);
    if (this.#island.rowsAStep !== undefined) this.#rows = contentsOf(shown);
  }

  /** Returns the rows that are drawn; of a record that is folded by party, those of the groups that are open. */
  #drawnRows(shown: Shown): readonly RowContent[] {
    const all = [...contentsOf(shown).values()];
    if (all.length <= MOST_ROWS) return all;
    const open = new Set([...this.element.querySelectorAll<HTMLElement>("[data-commitment]")].map(idOf));
    return all.filter(({ row }) => open.has(row.subject));
  }
}

function contentsOf(shown: Shown): ReadonlyMap<string, RowContent> {
  return new Map(drawnContents(shown.rows, shown).map((content) => [content.row.subject, content]));
}

function idOf({ dataset }: HTMLElement): string | undefined {
  return dataset["commitment"];
}
