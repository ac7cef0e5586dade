import type { ExpertAssessment } from "../../model/index.js";
import { showValue } from "../../wording/show-value.js";
import { citing, each } from "../entities.js";
import type { Rule } from "../rule.js";

function hasField(entity: unknown, field: string): boolean {
  let value = entity;
  for (const key of field.split(".")) {
    if (typeof value !== "object" || value === null || !Object.keys(value).includes(key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

/** A citation that is for one field names a field that is there. */
export const knownField: Rule = {
  name: "known-field",
  severity: "error",
  tip: 'Name the field as a path from the citing entity, "place.country", or leave `about` out.',
  *find({ agreement }) {
    for (const { path, value } of citing(agreement)) {
      const quoted = "quotes" in value ? each((value as ExpertAssessment).quotes, ...path, "quotes") : [];
      const citations = [
        ...each(value.citations, ...path, "citations"),
        ...[...quoted].map((quote) => ({ path: [...quote.path, "citation"], value: quote.value.citation })),
      ];
      for (const citation of citations) {
        const { about } = citation.value;
        if (about === undefined || hasField(value, about)) continue;
        yield { path: [...citation.path, "about"], message: `The citing entity has no field ${showValue(about)}` };
      }
    }
  },
};
