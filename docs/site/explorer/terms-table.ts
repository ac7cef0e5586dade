import type { Brief } from "../../../src/brief/index.js";
import type { TermVersion } from "../../../src/query/index.js";
import { daysInWords } from "../../../src/words/bound-in-words.js";
import { dateInWords, explainer } from "../../../src/words/index.js";
import { element } from "./element.js";
import { nameOf } from "./names.js";
import { citationsOf } from "./sources.js";

/** Shows the terms as a table: the content of the chart for readers who cannot see it, and with exact days. */
export function termsTable({ agreement, ends }: Brief): HTMLElement {
  const explain = explainer(agreement);
  const rows = ends.map(({ expiry }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, nameOf(expiry.subject, agreement)),
      element("td", {}, lawfulDay(expiry, expiry.superseded)),
      element("td", {}, expiry.authority === "announced" ? dayOf(expiry) : "–"),
      element("td", {}, explain(expiry), citationsOf(expiry.because.citations, agreement)),
    ),
  );
  const head = ["Agreement or commitment", "Ends by law", "Ends as announced", "Why, and where it stands"].map(
    (title) => element("th", { scope: "col" }, title),
  );
  return element(
    "table",
    { class: "terms" },
    element("caption", {}, "When the agreement and each commitment end"),
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, rows),
  );
}

/** Returns the newest version of the term that rests on law. */
function lawfulDay(term: TermVersion, superseded: readonly TermVersion[]): string {
  const lawful = [term, ...superseded].find(({ authority }) => authority !== "announced");
  return lawful === undefined ? "–" : dayOf(lawful);
}

function dayOf(term: TermVersion): string {
  switch (term.kind) {
    case "on":
      return dateInWords(term.date);
    case "between":
      return daysInWords(term.earliest, term.latest);
    case "open":
      return "no end";
    case "unknown":
      return "not known";
  }
}
