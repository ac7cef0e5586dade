import { showValue } from "../../messages/show-value.js";
import { pathOf } from "../at.js";
import { type Rule, toPointer } from "../rule.js";

/** Every id is used once in a record, whatever it is the id of: an event's target is named by its id alone. */
export const uniqueId: Rule = {
  name: "unique-id",
  severity: "error",
  tip: "Give one of them another id and mend the references to it. Ids that were published stay as they are.",
  find({ entities }, report) {
    const { identified, byId } = entities;
    if (byId.size === identified.length) return;
    for (const at of identified) {
      const { id } = at.value;
      const first = byId.get(id);
      if (first === undefined || first === at) continue;
      const place = toPointer(pathOf(first, "id"));
      report(pathOf(at, "id"), `The id ${showValue(id)} is taken already, at ${place}`);
    }
  },
};
