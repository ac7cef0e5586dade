import { each } from "../entities.js";
import type { Rule } from "../rule.js";

/** Addresses of sources are https. */
export const secureAddress: Rule = {
  name: "secure-address",
  severity: "warning",
  tip: "See whether the same page answers at https, and use that.",
  *find({ agreement }) {
    for (const { path, value } of each(agreement.sources, "sources")) {
      const addresses = [
        { path: [...path, "url"], url: value.url },
        { path: [...path, "translationOf", "url"], url: value.translationOf?.url },
      ];
      for (const address of addresses) {
        if (address.url?.startsWith("http:"))
          yield { path: address.path, message: `${address.url} is not an https address` };
      }
    }
  },
};
