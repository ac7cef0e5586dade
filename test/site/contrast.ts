import type { Page } from "playwright-core";
import { violationsOf } from "./axe.js";

/**
 * What axe-core finds of contrast on a page. Contrast is a matter of colours, size and weight: a combination that is in `seen` was judged
 * on an earlier page, and is not judged again. New ones are added to it.
 */
export async function contrastViolations(page: Page, seen: Set<string>): Promise<readonly string[]> {
  const added = await page.evaluate(
    (known) => {
      const keys = new Set(known);
      const before = keys.size;
      const backgroundOf = (element: Element | null): string => {
        if (element === null) return "";
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        const isClear = backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none";
        return isClear ? backgroundOf(element.parentElement) : `${backgroundColor} ${backgroundImage}`;
      };
      for (const element of document.body.querySelectorAll("*")) {
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
        if (!hasText || !element.checkVisibility()) continue;
        const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
        const key = [color, backgroundOf(element), fontSize, fontWeight, opacity].join("|");
        if (!keys.has(key)) element.setAttribute("data-contrast", "");
        keys.add(key);
      }
      return [...keys].slice(before);
    },
    [...seen],
  );
  for (const key of added) seen.add(key);
  if (added.length === 0) return [];
  const found = await violationsOf(page, { include: "[data-contrast]", rules: ["color-contrast"] });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[data-contrast]")) element.removeAttribute("data-contrast");
  });
  return found;
}
