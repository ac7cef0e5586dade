import { showValue } from "../../messages/show-value.js";
import type { Citation, ExpertAssessment } from "../../model/index.js";
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
  const next = 'Write its path from the citing entity ("place.country"), or leave `field` out.';
  report(pathOf(citation, "field"), `Unknown field ${showValue(field)} of the citing entity. ${next}`);
}

/** A citation for a field that the citing entity does not have. */
export const unknownField: Rule = {
  name: "unknown-field",
  severity: "error",
  scope: "record",
  check(index, report) {
    for (const at of index.citing) {
      const { value } = at;
      const quotes = "quotes" in value ? (value as ExpertAssessment).quotes : undefined;
      let place = 0;
      for (const citation of entriesOf(value.citations)) {
        // Few citations are for one field; a place is made only for those.
        if (citation?.field !== undefined || !citation) hold(entry(citation, at, "citations", place), value, report);
        place += 1;
      }
      for (const quote of each(quotes, at, "quotes")) {
        hold(under(quote.value.citation, quote, "citation"), value, report);
      }
    }
  },
};
