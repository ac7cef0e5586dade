import { showValue } from "../../messages/show-value.js";
import type { Citation } from "../../model/index.js";
import { type At, pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A citation for a field that the citing entity does not have. */
export const unknownField: Rule = {
  name: "unknown-field",
  severity: "error",
  scope: "record",
  check({ citations }, report) {
    for (const at of citations) {
      const { field } = at.value;
      if (field === undefined || hasField(citingEntity(at), field)) continue;
      const next = 'Write its path from the citing entity ("place.country"), or leave `field` out.';
      report(pathOf(at, "field"), `Unknown field ${showValue(field)} of the citing entity. ${next}`);
    }
  },
};

/** Returns the entity whose citation it is, or that contains the quotation. */
function citingEntity({ within, key }: At<Citation>): unknown {
  return key === "citation" ? within?.within?.value : within?.value;
}

function hasField(entity: unknown, field: string): boolean {
  let value = entity;
  for (const key of field.split(".")) {
    if (typeof value !== "object" || value === null || !Object.keys(value).includes(key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
