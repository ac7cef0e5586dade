import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds on a page, one line each: the rule and the element. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // The protocol of the browser may evaluate what the page's policy would refuse.
  const session = await page.context().newCDPSession(page);
  const run = `${axe.source}; axe.run(document, { preload: false, resultTypes: ["violations"] })`;
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
