import { createElement, render } from "preact";
import { Card, Facts } from "../parts/card.js";
import { Fold } from "../parts/fold.js";
import type { Shown } from "../parts/islands.js";

/** Shows the commitments of a record of the reader in full, each folded: it has no pages of its own. */
export function showCards({ view, rows, asked }: Shown): void {
  const place = document.getElementById("own-cards");
  if (place === null) return;
  const cards = rows.map((row) =>
    createElement(Fold, {
      key: row.subject,
      title: row.title,
      isFolded: true,
      class: "card-fold",
      children: () => [createElement(Card, { row, view }), createElement(Facts, { row, view, asked })],
    }),
  );
  render(createElement("div", {}, cards), place);
}
