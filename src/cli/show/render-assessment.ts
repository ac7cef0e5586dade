import { positionOf, voiceOf } from "../../brief/index.js";
import type { Agreement, ExpertAssessment } from "../../model/index.js";
import { wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";

const STANCES = { positive: "+", cautionary: "!", negative: "-" } as const;

/** The legend of the signs before the points. */
export const STANCE_KEY = "+ speaks for the outcome, ! warns, - speaks against it";

/** Lays out an assessment: its author, the label, the quotation, the points. */
export function renderAssessment(assessment: ExpertAssessment, agreement: Agreement, page: Page): readonly string[] {
  const name = voiceOf(assessment, agreement);
  const place = positionOf(assessment);
  const called = assessment.contrastWith === undefined ? "" : `, not a “${assessment.contrastWith}”`;
  return [
    ...wrap(name, page.width, "  ").map(page.style.accent),
    ...(place === undefined ? [] : wrap(place, page.width, "    ").map(page.style.aside)),
    ...(assessment.label === undefined ? [] : wrap(`Calls it a “${assessment.label}”${called}.`, page.width, "    ")),
    ...wrap(`${assessment.summary} ${citationMark(assessment.citations, agreement)}`, page.width, "    "),
    ...assessment.quotes.flatMap((quote) => wrap(`“${quote.text}”`, page.width, "    ")),
    ...assessment.points.flatMap((point) => wrap(point.text, page.width, `    ${STANCES[point.stance]} `, "      ")),
  ];
}
