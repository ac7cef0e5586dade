/** The name of one entity, by the field of the record that contains it. */
export const ENTITY_NAMES = {
  agreement: "agreement",
  meeting: "meeting",
  parties: "party",
  commitments: "commitment",
  conditions: "condition",
  issues: "issue",
  assessments: "assessment",
  events: "event",
  sources: "source",
} as const;
