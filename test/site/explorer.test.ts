import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dayInShort } from "../../docs/site/model/short-dates.js";
import { changesBetween, commitmentRows } from "../../src/brief/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { records } from "../../src/data/index.js";
import { toDataPackage, toICalendar } from "../../src/format/index.js";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import { type Period, periodsOf, type State, statuses } from "../../src/query/index.js";
import { openPage } from "./browser.js";
import { FRAMING } from "./serve-site.js";
import { SITE } from "./site-folder.js";
import { siteInBrowser, untilDrawn } from "./site-in-browser.js";

const all: readonly Agreement[] = await Promise.all(records.map(({ load }) => load()));
/** The record with the most commitments that differ from day to day: the tests name no record. */
const [record] = [...all].sort((a, b) => b.events.length - a.events.length) as [Agreement, ...Agreement[]];
const day: PlainDate = JSON.parse(readFileSync(path.join(SITE, "index.json"), "utf8")).asOf;

const site = siteInBrowser({ viewport: { width: 1280, height: 800 } });

const go = (address: string) => site.go(address);
const answer = () => site.page.locator(".answer").first().innerText();
const days = () => new URL(site.page.url()).search;

/** The states that have a bar. */
const DRAWN: ReadonlySet<State> = new Set([
  "in-effect",
  "provisionally-in-effect",
  "suspended",
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "cancelled",
]);

/** Returns the bars that a commitment should have: from the day on which a period surely runs to that on which it can end. */
function barsExpected(periods: readonly Period<State>[], first: PlainDate, last: PlainDate): readonly string[] {
  const after = addToDay(last, { days: 1 });
  return periods.flatMap(({ state, authority, from, to }) => {
    if (!DRAWN.has(state)) return [];
    const [start, end] = [from?.latest ?? first, to?.earliest ?? after];
    const look = state.endsWith("in-effect") ? (authority === "announced" ? "announced" : "law") : state;
    const kind = look === "law" || look === "announced" || look === "suspended" ? look : "over";
    const [shownFrom, shownTo] = [start < first ? first : start, end > after ? after : end];
    return shownFrom < shownTo ? [`${kind} ${shownFrom} ${shownTo}`] : [];
  });
}

describe("every record", () => {
  it.each(all.map((one) => [one.id, one] as const))(
    "%s has the periods as bars and overview.csv as rows",
    async (id, one) => {
      const page = await go(`${id}/?as-of=${day}`);
      const drawn = await page.evaluate(() => ({
        first: document.querySelector<HTMLInputElement>("#as-of-slider")?.max,
        rows: [...document.querySelectorAll("tr[data-commitment]")].map((row) => ({
          id: row.getAttribute("data-commitment"),
          cells: Object.fromEntries(
            [...row.querySelectorAll("[data-name]")].map((cell) => [
              cell.getAttribute("data-name"),
              (cell.querySelector("a, .date") ?? cell).textContent,
            ]),
          ),
        })),
        bars: [...document.querySelectorAll(".chart-row")].map((row) => ({
          id: row.getAttribute("data-commitment") ?? "",
          bars: [...row.querySelectorAll("g[data-look]")].map((bar) =>
            ["data-look", "data-from", "data-to"].map((name) => bar.getAttribute(name)).join(" "),
          ),
        })),
      }));
      const edges = drawn.bars
        .flatMap(({ bars }) => bars)
        .flatMap((bar) => bar.split(" ").slice(1))
        .sort();
      const [first = day, last = day] = [edges[0], edges.at(-1)];
      for (const { id: own, bars } of drawn.bars) {
        const expected = barsExpected(
          periodsOf(one, own) as readonly Period<State>[],
          first,
          addToDay(last, { days: -1 }),
        );
        // Narrow bars are drawn over the others.
        expect(bars.filter((bar) => !/^(?:span|planned)/.test(bar) && !isVisit(one, own)).sort(), own).toEqual(
          isVisit(one, own) ? [] : [...expected].sort(),
        );
      }
      const [, ...files] = toDataPackage([one], { asOf: day });
      const overview = files.find(({ path: name }) => name === "overview.csv")?.content ?? "";
      const rows = parse(overview, { columns: true }) as Record<string, string>[];
      expect(drawn.rows.length).toBe(rows.length);
      expect(drawn.bars.length).toBe(rows.length);
      for (const row of rows) {
        const shown = drawn.rows.find((other) => other.id === row["commitment"])?.cells;
        expect(shown?.["What"]).toBe(row["title"]);
        expect(shown?.["Instrument"]).toBe(row["instrument"] || "–");
        expect(shown?.["At the end"]).toBe(row["at_end"] || "–");
        for (const [name, column] of [
          ["Ends by law", "ends_by_law"],
          ["Ends as announced", "ends_as_announced"],
        ] as const) {
          const end = row[column] ?? "";
          if (!end.includes("/"))
            expect(shown?.[name]).toBe(end === "" ? "–" : end === "open" ? "No end" : dayInShort(end));
          else expect(shown?.[name]).not.toBe("–");
        }
        const left = row["days_left"] ?? "";
        expect(/\d+/.exec(shown?.["In days"] ?? "")?.[0] ?? "").toBe(left === "0" || left === "1" ? "" : left);
      }
    },
  );
});

function isVisit(one: Agreement, id: string): boolean {
  return one.commitments.some((commitment) => commitment.id === id && /visit|invitation/.test(commitment.kind));
}

describe("the days", () => {
  it("are in the address with a place, and are restored from it; Back undoes a day", async () => {
    const changed = periodsOf(record, record.commitments[0]?.id ?? "")[0]?.to?.latest ?? day;
    const id = record.commitments.at(-1)?.id ?? "";
    const page = await go(`${record.id}/?as-of=${changed}&known-at=${record.reviewedOn.slice(0, 4)}-01-01#${id}`);
    expect(await page.locator("#as-of-day").inputValue()).toBe(changed);
    expect(await page.locator("#known-at-day").inputValue()).toBe(`${record.reviewedOn.slice(0, 4)}-01-01`);
    await page.locator("#as-of-day").fill("2026-03-01");
    await page.locator("#as-of-day").dispatchEvent("change");
    await expect.poll(days).toContain("as-of=2026-03-01");
    expect(await answer()).toContain("On 1 March 2026");
    await page.goBack();
    await expect.poll(days).toContain(`as-of=${changed}`);
    await expect.poll(() => page.locator("#as-of-day").inputValue()).toBe(changed);
  });

  it("can be a moment", async () => {
    const page = await go(`${record.id}/?as-of=2025-11-10T00:01[America/New_York]`);
    expect(await answer()).toContain("At 00:01 on 10 November 2025 (America/New_York)");
    await expect.poll(() => page.locator("#address-errors").isVisible()).toBe(false);
  });

  it("that an address gets wrong are named, and the page shows today", async () => {
    const page = await go(`${record.id}/?as-of=2026-02-30`);
    expect(await page.locator("#address-errors").innerText()).toContain("February 2026 has 28 days");
    expect(await page.locator("tr[data-commitment]").count()).toBe(record.commitments.length);
  });

  it("give the states that statuses gives, on both sliders", async () => {
    const page = await go(`${record.id}/`);
    const shown = () =>
      page
        .locator("tr[data-commitment]")
        .evaluateAll((rows) => rows.map((row) => `${row.id} ${row.getAttribute("data-state")}`).sort());
    const expected = (options: { asOf: PlainDate; knownAt?: PlainDate }, ids?: ReadonlySet<string>) =>
      statuses(record, options)
        .slice(1)
        .filter(({ subject }) => ids === undefined || ids.has(subject))
        .map(({ subject, state }) => `${subject} ${state}`)
        .sort();
    const dimmed = () =>
      page
        .locator(".chart-row.is-off")
        .evaluateAll((rows: HTMLElement[]) => rows.map((row) => row.dataset["commitment"] ?? "").sort());
    for (const asOf of ["2025-11-01", "2025-11-10", "2026-02-20", "2026-11-11", "2028-01-01"]) {
      await page.locator("#as-of-day").fill(asOf);
      await page.locator("#as-of-day").dispatchEvent("change");
      expect(await shown(), asOf).toEqual(expected({ asOf }));
      const off = statuses(record, { asOf }).slice(1);
      const isDimmed = ({ state }: (typeof off)[number]) => !state.endsWith("in-effect");
      expect(await dimmed(), asOf).toEqual(
        off
          .filter(isDimmed)
          .map(({ subject }) => subject as string)
          .sort(),
      );
    }
    for (const knownAt of ["2025-11-05", "2026-03-01"]) {
      await page.locator("#known-at-day").fill(knownAt);
      await page.locator("#known-at-day").dispatchEvent("change");
      const now = await shown();
      const ids = new Set(now.map((line) => line.split(" ")[0] ?? ""));
      expect(now, knownAt).toEqual(expected({ asOf: "2028-01-01", knownAt }, ids));
      if (knownAt === "2025-11-05") expect(now.length).toBeLessThan(record.commitments.length);
    }
  });

  it("compute rows only where something changes, and periods only where something became known", async () => {
    const page = await go(`${record.id}/?as-of=2025-11-01`);
    const work = () =>
      page.evaluate(() => ({ ...(globalThis as never as { explorer: { work: object } }).explorer.work }));
    const before = (await work()) as { rows: number; views: number };
    await page.locator("#as-of-slider").evaluate(async (slider: HTMLInputElement) => {
      for (let count = 0; count < 400; count += 1) {
        slider.value = String(count % Number(slider.max));
        slider.dispatchEvent(new Event("input"));
        if (count % 10 === 0) await new Promise(requestAnimationFrame);
      }
    });
    await untilDrawn(page);
    const after = (await work()) as { rows: number; views: number };
    expect(after.views).toBe(before.views);
    expect(after.rows - before.rows).toBeLessThan(40);
    const last = await page.locator("#as-of-day").inputValue();
    expect(last).not.toBe("2025-11-01");
    await expect.poll(() => page.url()).toContain(`as-of=${last}`);
  });

  it("move with the keyboard, and a screen reader is told what changed and nothing on load", async () => {
    const page = await go(`${record.id}/?as-of=2026-02-19`);
    expect(await page.locator("#announced").textContent()).toBe("");
    await page.locator("#as-of-slider").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator("#announced").textContent()).toMatch(/^On 20 February 2026: /);
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.locator("#as-of-day").inputValue()).toBe("2026-01-20");
  });
});

describe("a page", () => {
  it("does not move when its script takes over", async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      await site.page.setViewportSize(viewport);
      const page = await go(`${record.id}/`);
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 300));
        return sum;
      });
      expect(shift).toBeLessThan(0.05);
      const top = await page.locator(".chart-body").evaluate((chart) => chart.getBoundingClientRect().top);
      expect(top).toBeLessThan(viewport.height - 100);
      expect(await page.locator(".answer").evaluate((line) => line.getBoundingClientRect().bottom)).toBeLessThan(480);
    }
    await site.page.setViewportSize({ width: 1280, height: 800 });
  });

  it("tells of a period in one sentence, to a pointer and to the focus", async () => {
    const page = await go(`${record.id}/`);
    await page.locator(".bar-reach").first().hover();
    expect(await page.locator(".tip").innerText()).toMatch(/^[A-Z][^.]+ \d{4}.*\.$/);
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip").isVisible()).toBe(false);
    await page.locator(".chart-title").nth(1).focus();
    expect(await page.locator(".tip").isVisible()).toBe(true);
  });

  it("has marks of at least 24 pixels for a finger on each bar, at both sizes", async () => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      await site.page.setViewportSize(viewport);
      const page = await go(`${record.id}/`);
      const small = await page.locator(".bar-reach").evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          const stroke = Number.parseFloat(getComputedStyle(mark).strokeWidth);
          return width + stroke < 24 || height < 24 ? [`${width} × ${height}`] : [];
        }),
      );
      expect(small).toEqual([]);
      expect(await page.locator(".bar-reach").count()).toBeGreaterThan(record.commitments.length);
    }
  });

  it("compares the day with an earlier one, read as it was known then", async () => {
    const page = await go(`${record.id}/?as-of=${day}`);
    const since = "2025-12-01";
    await page.locator(".between input").fill(since);
    await page.locator(".between input").dispatchEvent("change");
    const then = commitmentRows(record, { asOf: since, knownAt: since });
    const groups = changesBetween(then, commitmentRows(record, { asOf: day }));
    expect(groups.length).toBeGreaterThan(0);
    const counts = groups.map(({ change, rows }) => `${rows.length} ${change}`).join(", ");
    await expect.poll(() => page.locator(".between strong").innerText()).toBe(`Since 1 December 2025: ${counts}.`);
  });

  it("opens every source in a new tab, and its calendar in the program for calendars", async () => {
    const page = await go(`${record.id}/`);
    const outside = await page
      .locator("main a[href^='http']")
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.filter(({ origin }) => origin !== location.origin).map(({ target, rel }) => `${target} ${rel}`),
      );
    expect(outside.length).toBeGreaterThan(record.sources.length);
    expect(new Set(outside)).toEqual(new Set(["_blank noopener noreferrer"]));
    expect(await page.locator("a[data-webcal]").getAttribute("href")).toMatch(/^webcal:.*\/deadlines\.ics$/);
  });

  it("filters its table, and offers it as text", async () => {
    const page = await go(`${record.id}/`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel("Rests on").selectOption("announced");
    const count = await page.locator("tr[data-commitment]").count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(record.commitments.length);
    for (const name of ["Copy as text", "Copy as CSV"]) {
      await page.getByRole("button", { name }).click();
      await expect.poll(() => page.locator(".copy [role=status]").innerText()).toBe(`Copied ${count} rows.`);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.trim().split("\n").length).toBe(count + 1);
    }
  });

  it("saves what the library writes, and the chart as pictures", async () => {
    const page = await go(`${record.id}/?as-of=2026-03-01`);
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`[data-download="${name}"]`).click(),
      ]);
      return readFileSync(await download.path());
    };
    const tables = toDataPackage([record], { asOf: "2026-03-01" });
    expect((await saved("overview.csv")).toString()).toBe(tables.find((one) => one.path === "overview.csv")?.content);
    expect((await saved("deadlines.ics")).toString()).toBe(toICalendar(record));
    const svg = (await saved("chart.svg")).toString();
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/);
    expect(
      await page.evaluate(
        (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent,
        svg,
      ),
    ).toBeUndefined();
    expect((await saved("chart.png")).subarray(1, 4).toString()).toBe("PNG");
  });

  it("leads to the page of a commitment, and takes the days along", async () => {
    const page = await go(`${record.id}/?as-of=2026-03-01`);
    await page.locator(".chart-title").first().click();
    await expect.poll(() => page.locator("#as-of-day").inputValue()).toBe("2026-03-01");
    expect(await page.locator(".chart-row").count()).toBe(1);
    await page.locator(".crumbs a").click();
    await expect.poll(days).toBe("?as-of=2026-03-01");
  });

  it("reports its height to the page that frames it, and shows line and chart at 640 × 480", async () => {
    const id = record.commitments[0]?.id ?? "";
    for (const address of [`${record.id}/embed/`, `${record.id}/${id}/embed/`]) {
      await site.page.setViewportSize({ width: 640, height: 480 });
      const page = await go(address);
      for (const part of [".answer", ".chart-row"]) {
        const box = await page.locator(part).first().boundingBox();
        expect((box?.y ?? 999) + (box?.height ?? 999), `${address} ${part}`).toBeLessThan(480);
      }
      expect(await page.locator("header").count()).toBe(0);
      const own = await page.locator("html").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await page.goto(new URL(FRAMING, site.address).href);
      const told = page.evaluate(
        (src) =>
          new Promise((resolve) => {
            addEventListener("message", ({ data }) => resolve(data));
            const frame = document.createElement("iframe");
            Object.assign(frame, { src, width: 640, height: 3000 });
            document.body.append(frame);
          }),
        `${site.address}${address}`,
      );
      expect(await told).toEqual({ type: "typed-agreements:height", height: own });
    }
    await site.page.setViewportSize({ width: 1280, height: 800 });
  });

  it("works from a disk, with the days in the hash", async () => {
    const own = await openPage(site.browser, "file:///");
    const file = pathToFileURL(path.join(SITE, record.id, "index.html")).href;
    await own.page.goto(`${file}#as-of=2026-03-01&known-at=2026-02-01`);
    await untilDrawn(own.page);
    expect(await own.page.locator(".answer").innerText()).toContain("On 1 March 2026");
    await own.page.locator("#as-of-day").fill("2025-11-20");
    await own.page.locator("#as-of-day").dispatchEvent("change");
    await expect.poll(() => new URL(own.page.url()).hash).toBe("#as-of=2025-11-20&known-at=2026-02-01");
    await own.page.locator(".chart-title").first().click();
    await expect.poll(() => own.page.locator("#as-of-day").inputValue()).toBe("2025-11-20");
    expect(own.troubles).toEqual([]);
    await own.page.context().close();
  });
});
