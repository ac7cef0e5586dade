import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { busan2025, explain, statuses } from "../../src/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { violationsOf } from "./axe.js";
import type { WatchedPage } from "./browser.js";
import { drop } from "./drop.js";

/** Opens the explorer at an address. */
type Explorer = (hash?: string) => Promise<WatchedPage>;

const title = (page: Page) => page.locator("#title").innerText();
const asked = (page: Page) => page.locator("#asked").innerText();
const days = (page: Page) => new URL(page.url()).hash;

/** What readers do to the explorer beside what it was made for. */
export function hardUse(explorer: Explorer): void {
  describe("days", () => {
    it("can be typed, key by key, and are not written over while they are", async () => {
      const { page, troubles } = await explorer("#as-of=2025-12-24");
      await page.locator("#as-of-day").focus();
      // Digits after which the field does not wait for another.
      await page.keyboard.type("03092026");
      await expect.poll(() => asked(page)).toContain("As of 9 March 2026.");
      await page.locator("#known-on-day").focus();
      await page.keyboard.type("04082026");
      await expect.poll(() => asked(page)).toContain("as it was known on 8 April 2026");
      await page.keyboard.press("Tab");
      expect(await page.locator("#known-on-day").inputValue()).toBe("2026-04-08");
      await expect.poll(() => days(page)).toBe("#as-of=2026-03-09&known-on=2026-04-08");
      expect(troubles).toEqual([]);
    });

    it.each(["0000-01-01", "0999-12-31", "9999-12-31"])("can be %s, at which the calendar ends", async (day) => {
      const { page, troubles } = await explorer(`#as-of=${day}`);
      // A field of a browser has no year 0.
      expect(await page.locator("#as-of-day").inputValue()).toBe(day < "0001" ? "" : day);
      const shown = await page
        .locator("[data-commitment]")
        .evaluateAll((cards) =>
          cards.map((card) => [card.getAttribute("data-commitment"), card.querySelector(".explanation")?.textContent]),
        );
      const expected = new Map(
        statuses(busan2025, { asOf: day })
          .slice(1)
          .map((status) => [status.subject, explain(busan2025, status)]),
      );
      expect(new Map(shown as [string, string][])).toEqual(expected);
      // The range of the chart does not follow so far.
      expect(await page.locator(".chart-grid line").count()).toBeLessThan(50);
      await page.locator("#today").click();
      expect(troubles).toEqual([]);
    });

    it("that were wrong in the address are no more complained of once others are chosen", async () => {
      const { page } = await explorer("#as-of=2026-02-30");
      expect(await page.locator("#address-faults").innerText()).toContain("2026-02-30");
      await page.locator("#as-of-day").fill("2026-03-01");
      expect(await page.locator("#address-faults").innerText()).toBe("");
      await expect.poll(() => days(page)).toBe("#as-of=2026-03-01");
    });

    it("known before anything was, are the same in the field, the sentence and the address", async () => {
      const { page, troubles } = await explorer("#as-of=2026-03-01&known-on=2020-01-01");
      expect(await page.locator("#known-on-day").inputValue()).toBe("2020-01-01");
      await expect.poll(() => asked(page)).toContain("as it was known on 1 January 2020");
      await expect.poll(() => days(page)).toBe("#as-of=2026-03-01&known-on=2020-01-01");
      expect(troubles).toEqual([]);
    });

    it("move as fast as a hand can, without the browser taking it for an attack", async () => {
      const { page, troubles } = await explorer("#as-of=2025-11-01");
      await page.locator("#as-of-slider").evaluate(async (slider: HTMLInputElement) => {
        for (let count = 0; count < 500; count++) {
          slider.value = String(20 + (count % 300));
          slider.dispatchEvent(new Event("input"));
          if (count % 5 === 0) await new Promise(requestAnimationFrame);
        }
      });
      const day = () => page.locator("#as-of-day").inputValue();
      await expect.poll(async () => days(page) === `#as-of=${await day()}`).toBe(true);
      expect(troubles).toEqual([]);
    });

    it("come back into an address that lost them", async () => {
      const { page } = await explorer("#as-of=2026-03-01");
      await page.evaluate(() => {
        location.hash = "#sources-title";
      });
      await expect.poll(() => days(page)).toBe("#as-of=2026-03-01");
    });
  });

  describe("a window", () => {
    it("that changes its height leaves everything as it is, and one that changes its width draws the chart anew", async () => {
      const { page } = await explorer("#as-of=2026-03-01");
      const summary = page.locator("[data-commitment] summary").first();
      await summary.focus();
      const width = page.viewportSize()?.width ?? 0;
      await page.setViewportSize({ width, height: 500 });
      await page.setViewportSize({ width: 500, height: 500 });
      await expect.poll(async () => Number(await page.locator("svg.chart").getAttribute("width"))).toBeLessThan(500);
      expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });

  describe("a record of one's own", () => {
    it.each([
      ["concludes when the calendar begins", { concludedOn: "0000-01-01" }],
      [
        "ends when it ends",
        { commitments: [commitmentWith({ term: { effective: "2025-01-01", end: { through: "9999-12-31" } } })] },
      ],
      ["is centuries long", { concludedOn: "1648-10-24" }],
      ["has no parties and no commitments", { parties: [], commitments: [] }],
    ] as const)("that %s is drawn", async (_, over) => {
      const { page, troubles } = await explorer("#as-of=2026-03-01");
      await drop(page, "own.json", JSON.stringify(agreementWith({ title: "At the edge", ...over } as never)));
      await expect.poll(() => title(page)).toBe("At the edge");
      expect(await page.locator(".chart-grid line").count()).toBeLessThan(80);
      await page.locator("#today").click();
      expect(await title(page)).toBe("At the edge");
      expect(troubles).toEqual([]);
    });

    it("is announced, with its warnings, and gives the page back when it is left", async () => {
      const { page, troubles } = await explorer("#as-of=2026-03-01");
      const source = {
        id: "statement",
        kind: "official-statement",
        title: "S",
        url: "http://example.org/",
        language: "en",
      };
      await drop(page, "own.json", JSON.stringify(agreementWith({ title: "Dubious", sources: [source] } as never)));
      await expect.poll(() => title(page)).toBe("Dubious");
      expect(await page.locator("#own-note").innerText()).toContain("It was drawn with 1 warning");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("title");
      await expect.poll(() => page.locator("#announced").textContent()).toBe("Dubious is shown.");
      expect(await violationsOf(page)).toEqual([]);
      await page.locator("#back-to-busan").click();
      expect(await title(page)).toBe(busan2025.title);
      expect(await page.locator("#own-result").innerText()).toBe("");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("title");
      expect(troubles).toEqual([]);
    });

    it("that is too much to draw leaves the page as it was, and says so", async () => {
      const { page, troubles } = await explorer("#as-of=2026-03-01");
      const commitments = Array.from({ length: 501 }, (_, index) => commitmentWith({ id: `c-${index}` }));
      await drop(page, "own.json", JSON.stringify(agreementWith({ title: "A big one", commitments } as never)));
      await page.locator(".not-drawn").waitFor();
      expect(await page.locator(".not-drawn").innerText()).toBe(
        "A big one cannot be drawn: it has 501 commitments, and this page draws 500.",
      );
      expect(await title(page)).toBe(busan2025.title);
      expect(await page.locator("#own-note").isVisible()).toBe(false);
      expect(troubles).toEqual([]);
    });

    it("shows markup as the text that it is", async () => {
      const { page, troubles } = await explorer();
      const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
      const record = agreementWith({ title: markup, commitments: [commitmentWith({ summary: markup })] } as never);
      await drop(page, "own.json", JSON.stringify(record));
      await expect.poll(() => title(page)).toBe(markup);
      expect(await page.locator("main img, main script").count()).toBe(0);
      expect(troubles).toEqual([]);
    });

    it("has no address that is a script", async () => {
      const { page, troubles } = await explorer();
      const source = {
        id: "statement",
        kind: "official-statement",
        title: "S",
        url: "javascript:alert(1)",
        language: "en",
      };
      await drop(page, "own.json", JSON.stringify(agreementWith({ sources: [source] } as never)));
      await page.locator(".problem").first().waitFor();
      expect(await title(page)).toBe(busan2025.title);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(troubles).toEqual([]);
    });
  });

  describe("files", () => {
    it("of which there are several are read one at a time, and the others are named", async () => {
      const { page } = await explorer();
      await drop(page, ["a.json", "b.json"], JSON.stringify(agreementWith({ title: "The first" })));
      await expect.poll(() => title(page)).toBe("The first");
      expect(await page.locator("#own-result").innerText()).toContain("One file at a time: b.json was left.");
    });

    it.each([
      ["README", "README: its name ends in none of .json, .yaml, .yml, .ndjson and .jsonl"],
      ["notes.txt", "notes.txt: its name ends in none of"],
    ])("called %s are refused with what can be read", async (name, message) => {
      const { page, troubles } = await explorer();
      await drop(page, name, "{}");
      expect(await page.locator("#own-result").innerText()).toContain(message);
      expect(troubles).toEqual([]);
    });

    it("of many records show the first that are wrong, and say how many more there are", async () => {
      const { page, troubles } = await explorer();
      const good = JSON.stringify(agreementWith());
      await drop(page, "many.ndjson", `${`${good}\n`.repeat(60)}${"{}\n".repeat(70)}`);
      await page.locator(".verdict").first().waitFor();
      expect(await page.locator("#own-result").innerText()).toContain("many.ndjson: 130 records");
      expect(await page.locator(".verdict").count()).toBe(50);
      expect(await page.locator("#own-result .buttons button").count()).toBe(50);
      expect(await page.locator("#own-result").innerText()).toContain("20 more records with problems are not shown");
      expect(await violationsOf(page)).toEqual([]);
      expect(troubles).toEqual([]);
    });
  });

  describe("a download", () => {
    it("that fails says so", async () => {
      const { page } = await explorer();
      await page.route("**/exports.js", (route) => route.abort());
      await page.locator("#download-ics").click();
      await expect
        .poll(() => page.locator("#download-fault").innerText())
        .toContain("Nothing was saved: The part of the page");
    });
  });
}
