import { type Brief, positionOf, voiceOf } from "../../../src/brief/index.js";
import type { Agreement, ExpertAssessment } from "../../../src/model/index.js";
import { element } from "./element.js";
import { capital } from "./names.js";
import { citationsOf } from "./sources.js";

const STANCES = { positive: "For", cautionary: "Warns", negative: "Against" } as const;

/** Shows the assessments of experts and others, marked as opinions. */
export function assessmentsOf({ agreement }: Brief): readonly HTMLElement[] {
  return agreement.assessments.map((one) => assessmentEntry(one, agreement));
}

function assessmentEntry(assessment: ExpertAssessment, record: Agreement): HTMLElement {
  const { label, contrastWith, summary, quotes, points, citations } = assessment;
  const position = positionOf(assessment);
  const called =
    label === undefined ? "" : `Calls it a “${label}”${contrastWith === undefined ? "" : `, not a “${contrastWith}”`}.`;
  return element(
    "article",
    { class: "column opinion" },
    element("h3", {}, capital(voiceOf(assessment, record)), " ", element("span", { class: "tag" }, "opinion")),
    position === undefined ? undefined : element("p", { class: "aside" }, position),
    called === "" ? undefined : element("p", {}, called),
    element("p", {}, summary),
    quotes.map(({ text, citation }) =>
      element("blockquote", {}, element("p", {}, `“${text}”`), citationsOf([citation], record)),
    ),
    points.length === 0
      ? undefined
      : element(
          "ul",
          { class: "points" },
          points.map(({ stance, text }) => element("li", {}, element("strong", {}, `${STANCES[stance]}: `), text)),
        ),
    citationsOf(citations, record),
  );
}
