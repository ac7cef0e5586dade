import type { Citation, ExpertAssessment } from "../../model/index.js";
import { showValue } from "../../messages/show-value.js";
import { type At, each, entriesOf, entry, pathOf, under } from "../at.js";
import type { Report, Rule } from "../rule.js";

function hasField(entity: unknown, field: string): boolean {
  let value = entity;
  for (const key of field.split(".")) {
    if (typeof value !== "object" || value === null || !Object.keys(value).includes(key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

function hold(citation: At<Citation>, entity: unknown, report: Report): void {
  const { field } = citation.value;
  if (field === undefined || hasField(entity, field)) return;
  report(pathOf(citation, "field"), `The citing entity has no field ${showValue(field)}`);
}

/** A citation that is for one field names a field that is there. */
export const knownField: Rule = {
  name: "known-field",
  severity: "error",
  tip: 'Name the field as a path from the citing entity, "place.country", or leave `field` out.',
  find({ entities }, report) {
    for (const at of entities.citing) {
      const { value } = at;
      const quotes = "quotes" in value ? (value as ExpertAssessment).quotes : undefined;
      let index = 0;
      for (const citation of entriesOf(value.citations)) {
        // Few citations are for one field; a place is made only for those.
        if (citation?.field !== undefined || !citation) hold(entry(citation, at, "citations", index), value, report);
        index++;
      }
      for (const quote of each(quotes, at, "quotes")) {
        hold(under(quote.value.citation, quote, "citation"), value, report);
      }
    }
  },
};
