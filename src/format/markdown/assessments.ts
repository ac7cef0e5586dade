import type { AssessmentPoint, ExpertAssessment } from "../../model/index.js";
import { voiceOf } from "../in-words.js";
import type { Page } from "./page.js";
import { escaped } from "./text.js";

const STANCES = { positive: "Speaks for it", cautionary: "Warns", negative: "Speaks against it" } as const;

/** What experts, observers and the authors of sources say. */
export function assessmentsSection({ record, cite }: Page): readonly string[] {
  return record.assessments.flatMap((assessment) => [
    `- ${headOf(assessment)}: ${escaped(assessment.summary)}${cite(assessment.citations)}`,
    ...assessment.quotes.map(({ text, citation }) => `  - “${escaped(text)}”${cite([citation])}`),
    ...assessment.points.map((point) => `  - ${pointInWords(point)}`),
  ]);
}

function headOf({ by, ...rest }: ExpertAssessment): string {
  const { organization, unit } = (by.kind === "person" ? by.affiliation : undefined) ?? {};
  const place = [by.kind === "person" ? by.role : undefined, unit, organization].filter((part) => part !== undefined);
  const contrast = rest.contrastWith === undefined ? "" : `, not a “${rest.contrastWith}”`;
  const label = rest.label === undefined ? "" : `, calling it a “${rest.label}”${contrast}`;
  const name = voiceOf({ by, ...rest });
  return `**${escaped(name)}**${place.length === 0 ? "" : `, ${escaped(place.join(", "))}`}${escaped(label)}`;
}

function pointInWords({ stance, text }: AssessmentPoint): string {
  return `${STANCES[stance]}: ${escaped(text)}`;
}
