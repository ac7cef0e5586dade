import { dayInWords } from "../../../src/calendar/words.js";
import type { Brief } from "../../../src/cli/show/brief.js";
import { lawfulEndBefore } from "../../../src/format/end-caveats.js";
import type { Expiry } from "../../../src/query/expiry.js";
import { element } from "./element.js";
import { nameOf } from "./names.js";
import { citationsOf } from "./sources.js";

/** The terms as a table: what the chart shows, for those who do not see it, and for those who want the days. */
export function termsTable({ agreement, ends }: Brief): HTMLElement {
  const rows = ends.map(({ expiry }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, nameOf(expiry.commitment, agreement)),
      element("td", {}, lawfulDay(expiry)),
      element("td", {}, expiry.authority === "announced" ? dayOf(expiry) : "–"),
      element("td", {}, expiry.explanation, citationsOf(expiry.because.citations, agreement)),
    ),
  );
  const head = ["Commitment", "Ends by law", "Ends as announced", "Why, and where it stands"].map((title) =>
    element("th", { scope: "col" }, title),
  );
  return element(
    "table",
    { class: "terms" },
    element("caption", {}, "When each commitment ends"),
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, rows),
  );
}

function lawfulDay(expiry: Expiry): string {
  const lawful = lawfulEndBefore(expiry);
  return lawful === undefined ? (expiry.authority === "announced" ? "–" : dayOf(expiry)) : dayOf(lawful);
}

function dayOf(expiry: Expiry): string {
  switch (expiry.kind) {
    case "on":
      return dayInWords(expiry.date);
    case "between":
      return `some day from ${dayInWords(expiry.earliest)} to ${dayInWords(expiry.latest)}`;
    case "open":
      return "no end";
    case "unknown":
      return "not known";
  }
}
