import { positionOf, voiceOf } from "../../brief/index.js";
import type { Agreement, AssessmentPoint, ExpertAssessment } from "../../model/index.js";
import type { Page } from "./page.js";
import { escaped } from "./text.js";

const STANCES = { positive: "Speaks for it", cautionary: "Warns", negative: "Speaks against it" } as const;

/** Returns the assessments of experts, observers and authors of sources. */
export function assessmentsSection({ record, cite }: Page): readonly string[] {
  return record.assessments.flatMap((assessment) => [
    `- ${headOf(assessment, record)}: ${escaped(assessment.summary)}${cite(assessment.citations)}`,
    ...assessment.quotes.map(({ text, citation }) => `  - “${escaped(text)}”${cite([citation])}`),
    ...assessment.points.map((point) => `  - ${pointInWords(point)}`),
  ]);
}

function headOf(assessment: ExpertAssessment, record: Agreement): string {
  const { label, contrastWith } = assessment;
  const position = positionOf(assessment);
  const contrast = contrastWith === undefined ? "" : `, not a “${contrastWith}”`;
  const called = label === undefined ? "" : `, calling it a “${label}”${contrast}`;
  const name = escaped(voiceOf(assessment, record));
  return `**${name}**${position === undefined ? "" : `, ${escaped(position)}`}${escaped(called)}`;
}

function pointInWords({ stance, text }: AssessmentPoint): string {
  return `${STANCES[stance]}: ${escaped(text)}`;
}
