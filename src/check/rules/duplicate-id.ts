import { showValue } from "../../messages/show-value.js";
import { pathOf } from "../at.js";
import { type Rule, toPointer } from "../rule.js";

/** An id that two entities have, whatever their kinds: an event names its targets by id alone. */
export const duplicateId: Rule = {
  name: "duplicate-id",
  severity: "error",
  check({ identified, byId }, report) {
    if (byId.size === identified.length) return;
    for (const at of identified) {
      const { id } = at.value;
      const first = byId.get(id);
      if (first === undefined || first === at) continue;
      const place = toPointer(pathOf(first, "id"));
      report(
        pathOf(at, "id"),
        `Duplicate id ${showValue(id)}, first used at ${place}. Rename the one that was not published, and what refers to it.`,
      );
    }
  },
};
