import type { Agreement, ExpertAssessment } from "../model/index.js";

/**
 * Returns the person or group that made an assessment: "Dylan Loh", "experts (unnamed)", "the author of “Trump-Xi meeting in
 * Busan”".
 */
export function voiceOf({ by }: ExpertAssessment, { sources }: Agreement): string {
  switch (by.kind) {
    case "person":
      return by.name;
    case "collective":
      return `${by.description} (unnamed)`;
    case "author":
      return `the author of ${shortTitle(sources.find(({ id }) => id === by.source)?.title) ?? by.source}`;
  }
}

/** Returns the person or group that made the assessment with an id; an unknown id is returned unchanged. */
export function voiceById(id: string, record: Agreement): string {
  const assessment = record.assessments.find((one) => one.id === id);
  return assessment === undefined ? id : voiceOf(assessment, record);
}

/** Returns the position of the person who made an assessment: "Managing Director, The Asia Group". */
export function positionOf({ by }: ExpertAssessment): string | undefined {
  if (by.kind !== "person") return undefined;
  const { organization, unit } = by.affiliation ?? {};
  const parts = [by.role, unit, organization].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** Returns a title without the part after a colon. */
function shortTitle(title: string | undefined): string | undefined {
  return title === undefined ? undefined : `“${title.split(": ")[0]}”`;
}
