import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The scope of axe-core: a part of the page, some of its rules, or all except some. */
export interface AxeScope {
  readonly include?: string;
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
}

/** Returns the violations that axe-core finds on a page, one line each: the rule and the element. */
export async function violationsOf(
  page: Page,
  { include, rules, without = [] }: AxeScope = {},
): Promise<readonly string[]> {
  // The protocol of the browser may evaluate what the page's policy would refuse.
  const session = await page.context().newCDPSession(page);
  const context = include === undefined ? "document" : JSON.stringify({ include: [include] });
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = { preload: false, resultTypes: ["violations"], rules: off, ...(rules && { runOnly: rules }) };
  const run = `if (!globalThis.axe) { ${axe.source} }; axe.run(${context}, ${JSON.stringify(options)})`;
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  const { violations } = result.value as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
