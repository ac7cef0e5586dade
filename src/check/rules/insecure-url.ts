import { showValue } from "../../messages/show-value.js";
import { urlEndingError } from "../../messages/url-ending-error.js";
import { urlError } from "../../messages/url-error.js";
import { type At, each, pathOf, under } from "../at.js";
import type { Report, Rule } from "../rule.js";

/** An address that is not https, or that a browser changes when it reads it. */
export const insecureUrl: Rule = {
  name: "insecure-url",
  severity: "warning",
  check({ agreement, record, sources }, report) {
    for (const at of each(agreement.identifiers, record, "identifiers")) hold(at, report);
    for (const at of sources) {
      const { translationOf } = at.value;
      hold(at, report);
      if (translationOf !== undefined) hold(under(translationOf, at, "translationOf"), report);
    }
  },
};

function hold(at: At<{ readonly url?: string }>, report: Report): void {
  const { url } = at.value;
  if (url === undefined) return;
  const error = urlError(url) ?? urlEndingError(url);
  if (error !== undefined) {
    report(pathOf(at, "url"), `Expected one https address; got ${showValue(url)}: ${error}`);
  } else if (!/^https:/i.test(url)) {
    report(
      pathOf(at, "url"),
      `Expected an https address; got ${showValue(url)}. Use https if the same page answers there.`,
    );
  }
}
