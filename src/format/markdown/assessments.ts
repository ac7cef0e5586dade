import { positionOf, voiceOf } from "../../brief/index.js";
import type { Agreement, AssessmentPoint, ExpertAssessment } from "../../model/index.js";
import type { SectionInput } from "./section-input.js";
import { escapeMarkdown } from "./text.js";

const STANCES = { positive: "Speaks for it", cautionary: "Warns", negative: "Speaks against it" } as const;

/** Returns the assessments of experts, observers and authors of sources. */
export function assessmentsSection({ record, cite }: SectionInput): readonly string[] {
  return record.assessments.flatMap((assessment) => [
    `- ${headOf(assessment, record)}: ${escapeMarkdown(assessment.summary)}${cite(assessment.citations)}`,
    ...assessment.quotes.map(({ text, citation }) => `  - “${escapeMarkdown(text)}”${cite([citation])}`),
    ...assessment.points.map((point) => `  - ${assessmentPointText(point)}`),
  ]);
}

function headOf(assessment: ExpertAssessment, record: Agreement): string {
  const { label, contrastWith } = assessment;
  const position = positionOf(assessment);
  const contrast = contrastWith === undefined ? "" : `, not a “${contrastWith}”`;
  const called = label === undefined ? "" : `, calling it a “${label}”${contrast}`;
  const name = escapeMarkdown(voiceOf(assessment, record));
  return `**${name}**${position === undefined ? "" : `, ${escapeMarkdown(position)}`}${escapeMarkdown(called)}`;
}

function assessmentPointText({ stance, text }: AssessmentPoint): string {
  return `${STANCES[stance]}: ${escapeMarkdown(text)}`;
}
