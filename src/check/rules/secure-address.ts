import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

function isPlain(address: { readonly url?: string }): boolean {
  return address.url?.startsWith("http:") === true;
}

/** Addresses of sources are https. */
export const secureAddress: Rule = {
  name: "secure-address",
  severity: "warning",
  tip: "See whether the same page answers at https, and use that.",
  find({ entities }, report) {
    for (const at of entities.sources) {
      const { value } = at;
      const { translationOf } = value;
      if (isPlain(value)) report(pathOf(at, "url"), `${value.url} is not an https address`);
      if (translationOf && isPlain(translationOf)) {
        report(pathOf(at, "translationOf", "url"), `${translationOf.url} is not an https address`);
      }
    }
  },
};
