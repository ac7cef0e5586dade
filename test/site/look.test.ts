import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { records } from "../../src/data/index.js";
import { violationsOf } from "./axe.js";
import { SITE } from "./site-folder.js";
import { siteInBrowser } from "./site-in-browser.js";

/** The record with the largest page. */
const id = [...records]
  .map((entry) => ({ id: entry.id, size: readFileSync(path.join(SITE, entry.id, "index.html")).length }))
  .sort((a, b) => b.size - a.size)[0]?.id as string;
const commitment = /data-commitment="([^"]+)"/.exec(readFileSync(path.join(SITE, id, "index.html"), "utf8"))?.[1];
const KINDS = ["", `${id}/`, `${id}/${commitment}/`, `${id}/embed/`, `${id}/${commitment}/embed/`, "your-record/"];

const site = siteInBrowser();

describe("every kind of page", () => {
  it.each(KINDS)("%s has no violation in both themes and does not scroll sideways at three widths", async (address) => {
    const page = await site.go(address);
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOf(page), `${colorScheme} ${width}`).toEqual([]);
    }
    for (const width of [360, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
      // The lines of the axis are over the same pixels as the bars.
      const edges = await page.evaluate(() =>
        [".chart-lines", ".chart-row .bars"].map((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return [box?.left ?? 0, box?.right ?? 0].map(Math.round);
        }),
      );
      expect(edges[0], `axis at ${width}`).toEqual(edges[1]);
    }
  });

  it("is readable on paper: every section, no control, no dark colours", async () => {
    const page = await site.go(`${id}/`);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const section of ["table", "changes", "accounts", "issues", "about", "sources"])
      expect(await page.locator(`#section-${section}`).isVisible(), section).toBe(true);
    for (const control of [".controls", "header", ".tools", "button", ".skip"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    expect(await page.locator("body").evaluate((body) => getComputedStyle(body).color)).toBe("rgb(0, 0, 0)");
    await page.emulateMedia({ media: "screen" });
  });

  it("of the front filters its records and counts from the reader's day", async () => {
    const page = await site.go("");
    await page.getByLabel("Filter").fill("zzz");
    expect(await page.locator("tr[data-record]:visible").count()).toBe(0);
    await page.getByLabel("Filter").fill(records[0]?.title.split(" ")[0] ?? "");
    expect(await page.locator("tr[data-record]:visible").count()).toBeGreaterThan(0);
    for (const row of await page.locator("tr[data-day]:visible").all())
      expect(await row.locator("[data-days]").innerText()).toMatch(/^(?:today|tomorrow|in \d+ days|within \d+ days?)/);
  });
});
