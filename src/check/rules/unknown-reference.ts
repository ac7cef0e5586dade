import { Hints } from "../../messages/did-you-mean.js";
import { ENTITY_NAMES } from "../../messages/entity-names.js";
import { showValue } from "../../messages/show-value.js";
import { pathOf } from "../at.js";
import { type Kind, lookUpOthers } from "../references.js";
import type { Rule } from "../rule.js";

/** A reference to an id that the record does not have, or that belongs to an entity of another kind. */
export const unknownReference: Rule = {
  name: "unknown-reference",
  severity: "error",
  check(index, report) {
    const hints = new Hints();
    lookUpOthers(index, (at, known, to) => {
      const expected = to.length > 2 ? "id" : to.map((kind) => ENTITY_NAMES[kind]).join(" or ");
      const other = index.byId.get(at.value);
      const is = other === undefined ? "" : ` (it is the id of ${entityInWords(other.key)})`;
      report(pathOf(at), `Unknown ${expected} ${showValue(at.value)}${is}; ${hints.for(at.value, known)}`);
    });
  },
};

function entityInWords(key: string): string {
  const name = ENTITY_NAMES[(key === "" ? "agreement" : key) as Kind];
  return /^[aei]/.test(name) ? `an ${name}` : `a ${name}`;
}
