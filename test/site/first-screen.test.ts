import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commitmentRows } from "../../src/brief/index.js";
import { records } from "../../src/data/index.js";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import { openPage } from "./browser.js";
import { SITE } from "./site-folder.js";
import { siteInBrowser, untilDrawn } from "./site-in-browser.js";

const all: readonly Agreement[] = await Promise.all(records.map(({ load }) => load()));
/** The record with the most events. */
const [record] = [...all].sort((a, b) => b.events.length - a.events.length) as [Agreement, ...Agreement[]];
const day: PlainDate = JSON.parse(readFileSync(path.join(SITE, "index.json"), "utf8")).asOf;

const site = siteInBrowser({ viewport: { width: 1280, height: 800 } });

const go = (address: string) => site.go(address);
const days = () => new URL(site.page.url()).search;

describe("a page of a record", () => {
  it("has the answer and the first bars on the first screen, and there the instrument and what follows", async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      await site.page.setViewportSize(viewport);
      for (const one of all) {
        const page = await go(`${one.id}/`);
        const bottoms = await page.evaluate(() =>
          [".answer", ".chart-row .bars"].map(
            (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 999,
          ),
        );
        for (const bottom of bottoms)
          expect(bottom, `${one.id} ${viewport.width}`).toBeLessThanOrEqual(viewport.height);
        const tips = await page
          .locator(".chart-row")
          .evaluateAll((rows: HTMLElement[]) =>
            Object.fromEntries(
              rows.map((row) => [row.dataset["commitment"], row.querySelector("a")?.getAttribute("data-tip")]),
            ),
          );
        for (const { subject, title, instruments, atEnd } of commitmentRows(one, { asOf: day }))
          for (const words of [title, ...instruments, atEnd ?? ""]) expect(tips[subject]).toContain(words);
      }
    }
    await site.page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe("a page that its script takes over", () => {
  it("is drawn in steps of one part", async () => {
    const own = await openPage(site.browser, site.address);
    await own.page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        const found: (readonly string[])[] = [];
        Object.assign(globalThis, { found });
        new MutationObserver((changes) => {
          const elements = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
          const names = elements.flatMap((one) => one?.closest<HTMLElement>("[data-island]")?.dataset["island"] ?? []);
          found.push([...new Set(names)]);
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    });
    // On this day nearly everything is different from the day on which the page was written.
    await own.page.goto(`${site.address}${record.id}/?as-of=2025-11-01&known-at=2025-11-05`);
    await untilDrawn(own.page);
    const steps = await own.page.evaluate(() => (globalThis as never as { found: (readonly string[])[] }).found);
    expect(steps.length).toBeGreaterThan(10);
    for (const parts of steps) expect(parts.length, parts.join()).toBeLessThanOrEqual(1);
    expect(own.troubles).toEqual([]);
    await own.page.context().close();
  });
});

describe("the days of a slider", () => {
  it.each(["as-of", "known-at"])(
    "%s are drawn in steps of one part and a few rows, and end as a page opened there",
    async (name) => {
      const page = await go(`${record.id}/`);
      const texts = () =>
        page
          .locator("[data-island]")
          .evaluateAll((parts: HTMLElement[]) =>
            Object.fromEntries(parts.map((part) => [part.dataset["island"], part.textContent])),
          );
      const steps = await page.evaluate(async (id) => {
        const slider = document.getElementById(`${id}-slider`) as HTMLInputElement;
        const found: { readonly parts: readonly string[]; readonly rows: number }[] = [];
        new MutationObserver((records) => {
          const elements = records.map(({ target }) => (target instanceof Element ? target : target.parentElement));
          const within = (name: string) =>
            new Set(elements.flatMap((one) => one?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? []));
          found.push({ parts: [...within("island")], rows: within("commitment").size });
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        for (let count = 1; count <= 24; count += 1) {
          slider.value = String(Math.round((Number(slider.max) * ((count * 7) % 24)) / 24));
          slider.dispatchEvent(new Event("input"));
          // Some moves come while the move before is still drawn.
          for (let frame = 0; frame < (count % 3 === 0 ? 2 : 24); frame += 1) await new Promise(requestAnimationFrame);
        }
        const { explorer } = globalThis as never as { explorer: { isBusy: boolean } };
        while (explorer.isBusy) await new Promise(requestAnimationFrame);
        return found;
      }, name);
      expect(steps.length).toBeGreaterThan(50);
      for (const { parts, rows } of steps) {
        expect(parts.length, parts.join()).toBeLessThanOrEqual(1);
        expect(rows, parts.join()).toBeLessThanOrEqual(parts[0] === "table" ? 3 : parts[0] === "chart" ? 5 : 0);
      }
      const moved = await texts();
      // The address is written once the days rest.
      const last = await page.locator(`#${name}-day`).inputValue();
      await expect.poll(days).toContain(`${name}=${last}`);
      await go(`${record.id}/${days()}`);
      expect(await texts()).toEqual(moved);
    },
  );
});
