import { showValue } from "../../messages/show-value.js";
import type { Citation } from "../../model/index.js";
import { type At, pathOf } from "../at.js";
import type { Rule } from "../rule.js";

function hasField(entity: unknown, field: string): boolean {
  let value = entity;
  for (const key of field.split(".")) {
    if (typeof value !== "object" || value === null || !Object.keys(value).includes(key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

/** The entity that a citation is for: what has it in its list, or what has the quotation that it is beside. */
function citingEntity({ within, key }: At<Citation>): unknown {
  return key === "citation" ? within?.within?.value : within?.value;
}

/** A citation that is for one field names a field that is there. */
export const knownField: Rule = {
  name: "known-field",
  severity: "error",
  tip: 'Name the field as a path from the citing entity, "place.country", or leave `field` out.',
  find({ entities }, report) {
    for (const at of entities.citations) {
      const { field } = at.value;
      if (field === undefined || hasField(citingEntity(at), field)) continue;
      report(pathOf(at, "field"), `The citing entity has no field ${showValue(field)}`);
    }
  },
};
