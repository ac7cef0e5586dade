import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pageHeader, SITE_SECTIONS } from "../../docs/site/page-header.js";
import { IS_LONG } from "../fixtures/property-runs.js";
import { CHROMIUM, isSkipped } from "../needs.js";
import { violationsOf } from "./axe.js";
import { openPage } from "./browser.js";
import { contrastViolations } from "./contrast.js";
import { DOCUMENTS, htmlOf, idsOf, pagesIn } from "./docs-pages.js";
import { pagesOfEachKind } from "./pages-of-each-kind.js";
import { SITE } from "./site-folder.js";
import { siteInBrowser } from "./site-in-browser.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const pages = [...DOCUMENTS, ...pagesIn("api")];

describe("the pages of guides, internals and the API", () => {
  it.each(pages)("%s has the header of the site, a title and each id once", (page) => {
    const html = htmlOf(page);
    const root = "../".repeat(page.split("/").length - 1);
    const section = SITE_SECTIONS.find((name) => page.startsWith(`${name}/`));
    expect(html).toContain(pageHeader({ root, section }));
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(/<title>(.+) – typed-agreements<\/title>/.exec(html)?.[1]).toBeTruthy();
    expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]).not.toBe("");
    expect(idsOf(page)).toEqual([...new Set(idsOf(page))]);
    expect(html).not.toMatch(/ style=|<script>|<style/);
  });

  it("have links that lead to a page and a place that there are", () => {
    const ids = new Map(pages.map((page) => [page, new Set(idsOf(page))]));
    const broken = pages.flatMap((page) => {
      const targets = [...htmlOf(page).matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target);
      return targets
        .filter((target) => !/^https:|^#$/.test(target))
        .filter((target) => {
          const [file = "", place] = decodeURI(target).split("#");
          const full = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
          if (full.startsWith("..") || !existsSync(path.join(SITE, full))) return true;
          return place !== undefined && ids.has(full) && !ids.get(full)?.has(place);
        })
        .map((target) => `${page}: ${target}`);
    });
    expect(broken).toEqual([]);
  });
});

describe("the order of the pages", () => {
  const linksOf = (html: string) => [...html.matchAll(/<a href="([^"#]+)"[^>]*>(.*?)<\/a>/g)].map(([, to = ""]) => to);
  const sideOf = (page: string) => /<nav class="side"[\s\S]*?<\/nav>/.exec(htmlOf(page))?.[0] ?? "";

  it("of the guides is that of the page Start here, which is the first", () => {
    const source = readFileSync(path.join(ROOT, "docs/guide/README.md"), "utf8");
    const listed = [...source.matchAll(/^- \[[^\]]+\]\(([\w-]+)\.md\)/gm)].map(([, name]) => `${name}.html`);
    expect(linksOf(sideOf("guides/time-and-status.html"))).toEqual(["index.html", ...listed]);
    expect(listed.map((name) => `guides/${name}`).sort()).toEqual(
      DOCUMENTS.filter((page) => page.startsWith("guides/") && page !== "guides/index.html"),
    );
    expect(htmlOf("guides/index.html")).toMatch(/<h1[^>]*>Start here<\/h1>/);
  });

  it("of a guide and the next is in links at its end", () => {
    const order = linksOf(sideOf("guides/index.html"));
    for (const [at, name] of order.entries()) {
      const next = /<a class="next"[^>]* href="([^"]+)"/.exec(htmlOf(`guides/${name}`))?.[1];
      expect(next).toBe(order[at + 1]);
    }
  });

  it("leaves no decision among the guides", () => {
    expect(sideOf("guides/index.html")).not.toContain("internals/");
    expect(linksOf(sideOf("internals/index.html"))).toContain("08-reduction.html");
  });

  it("of the API is by category, with the functions of each first", () => {
    const parts = htmlOf("api/index.html").split("<h2 id=").slice(1);
    const names = parts.map((part) => /^"[^"]+">([^<]+)/.exec(part)?.[1]);
    expect(names).toEqual([
      ...["Ask", "Check", "Validate", "Write", "Dates", "Schemas", "Types", "Import", "Records"],
      "Entry points",
    ]);
    for (const [at, part] of parts.entries()) {
      const kinds = [...part.matchAll(/<h3>([^<]+)/g)].map(([, kind = ""]) => kind);
      const order = ["Functions", "Classes", "Constants", "Interfaces", "Type aliases"];
      expect(kinds, names[at]).toEqual(order.filter((kind) => kinds.includes(kind)));
    }
    expect(parts[0]).toMatch(/<h3>Functions<\/h3>[\s\S]*statusOf/);
    const listed = linksOf(htmlOf("api/index.html").split("<h1>")[1] ?? "").filter((to) => to.endsWith(".html"));
    const exported = pagesIn("api").filter((page) => page !== "api/index.html");
    expect(new Set(listed.map((to) => path.posix.join("api", to)))).toEqual(
      new Set([...exported, "LICENCES.txt"].filter((page) => page.endsWith(".html"))),
    );
  });
});

describe("the category of an export", () => {
  it.each([
    "ask/statusOf",
    "ask/explain",
    "check/check",
    "validate/validateFile",
    "write/toICalendar",
    "dates/endOfTerm",
    "schemas/AgreementSchema",
    "types/Agreement",
    "import/importer",
    "records/busan2025",
  ])("is that of its folder: %s", (name) => {
    expect(pages).toContain(`api/${name}.html`);
  });
});

describe("in a browser", () => {
  const site = siteInBrowser({ viewport: DESK });
  const go = (address: string) => site.go(address);
  let page: Page;

  beforeAll(async () => {
    if (isSkipped(CHROMIUM)) return;
    page = await go("guides/index.html");
  });

  beforeEach(async () => {
    await page?.setViewportSize(DESK);
    await page?.emulateMedia({ colorScheme: "light", media: "screen" });
  });

  /** The blocks of code that do not fit their box, and by how much the page is wider than the window. */
  const tooWide = () =>
    page.evaluate(() => ({
      page: document.documentElement.scrollWidth - window.innerWidth,
      blocks: [...document.querySelectorAll("pre, .tsd-signature")]
        .filter((block) => block.scrollWidth > block.clientWidth)
        .map((block) => block.textContent?.slice(0, 60)),
    }));
  const FITS = { page: 0, blocks: [] };

  // In the gate, the pages that together have every kind of element, and the width of every guide; in the long run, all pages.
  const audited = IS_LONG ? pages : pagesOfEachKind(pages);
  const inApi = audited.filter((address) => address.startsWith("api/"));
  const seen = { light: new Set<string>(), dark: new Set<string>() };

  it("is looked at on pages that have every kind of element, but on fewer than all", () => {
    expect(inApi.length).toBeGreaterThan(5);
    expect(IS_LONG || audited.length < pages.length / 2).toBe(true);
  });

  it.each([...DOCUMENTS, ...inApi])(
    "%s fits a phone and a desk, and axe finds nothing in both themes",
    async (address) => {
      await page.setViewportSize(PHONE);
      await go(address);
      expect(await tooWide()).toEqual(FITS);
      const isAudited = audited.includes(address);
      if (isAudited) {
        // What is around the pages of a section is the same on all of them.
        const include = audited.indexOf(address) % 4 > 0 ? { include: "main" } : {};
        expect(await violationsOf(page, { ...include, without: ["color-contrast"] })).toEqual([]);
      }
      if (isAudited) expect(await contrastViolations(page, seen.light)).toEqual([]);
      await page.setViewportSize(DESK);
      expect(await tooWide()).toEqual(FITS);
      if (isAudited) {
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await contrastViolations(page, seen.dark)).toEqual([]);
      }
    },
  );

  it("judged the contrast of several combinations of colours, and finds one that is too low", async () => {
    expect(seen.light.size).toBeGreaterThan(10);
    expect(seen.dark.size).toBeGreaterThan(10);
    await page.evaluate(() => document.querySelector<HTMLElement>("main p")?.style.setProperty("color", "#777a"));
    expect(await contrastViolations(page, seen.light)).toHaveLength(1);
  });

  it("brings the target of a link into view below the header", async () => {
    await go("guides/time-and-status.html");
    const landsAt = async () => {
      const top = await page.locator("#effects-of-events").evaluate((heading) => heading.getBoundingClientRect().top);
      const header = await page.locator(".page-header").evaluate((element) => element.getBoundingClientRect().bottom);
      return Math.round(top - header);
    };
    await page.locator(".contents a[href='#effects-of-events']").click();
    await expect.poll(landsAt).toBeLessThan(40);
    expect(await landsAt()).toBeGreaterThanOrEqual(0);
    await page.goto("about:blank");
    await go("guides/time-and-status.html#effects-of-events");
    await expect.poll(landsAt).toBeLessThan(40);
    expect(await landsAt()).toBeGreaterThanOrEqual(0);
  });

  it("skips to the content by the first key", async () => {
    await go("api/ask/statusOf.html");
    await page.keyboard.press("Tab");
    const link = page.locator(".skip-link");
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it.each([
    ["statusOf", "api/ask/statusOf.html", "Function"],
    ["counting rule", "guides/dates-and-terms.html", "Guide"],
    ["status stat", "guides/time-and-status.html", "Guide"],
    // Words of a comment that are in no name and no guide.
    ["plain data status later change on record", "api/ask/statusOf.html", "Function"],
  ])("finds %j", async (words, address, where) => {
    await go("internals/index.html");
    await page.keyboard.press("/");
    await page.locator(".search-dialog input").fill(words);
    const found = page.locator(".search-results li").filter({ hasText: where });
    await expect.poll(() => found.count()).toBeGreaterThan(0);
    const links = await page
      .locator(".search-results a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.map((link) => link?.replace(/^\.\.\/|#.*$/g, ""))).toContain(address);
    expect(await violationsOf(page, { include: ".search-dialog" })).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".search-dialog").isVisible()).toBe(false);
  });

  it("finds from a disk, on the page of the search", async () => {
    const own = await openPage(site.browser, "file:///");
    await own.page.goto(pathToFileURL(path.join(SITE, "search/index.html")).href);
    await own.page.locator("#search-panel input").fill("expiryOf");
    await own.page.locator(".search-results a").first().click();
    await expect.poll(() => own.page.locator("h1").innerText()).toBe("expiryOf");
    expect(own.troubles).toEqual([]);
    await own.page.context().close();
  });

  it("keeps the theme that was chosen, and prints dark pages on white", async () => {
    await go("guides/index.html");
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.locator("#page-theme").click();
    expect(await background()).toBe(light);
    await page.locator("#page-theme").click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await go("api/index.html");
    expect(await background()).toBe(dark);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await background()).toBe("rgb(255, 255, 255)");
    expect(await page.locator(".page-header").isVisible()).toBe(false);
    expect(await page.locator(".side").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.locator("#page-theme").click();
    expect(await background()).not.toBe(light);
    await page.evaluate(() => localStorage.clear());
  });

  it("works without scripts", async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}guides/index.html`);
    expect(await still.locator("#page-theme").isVisible()).toBe(false);
    await still.locator("#page-search").click();
    expect(await still.locator("h1").innerText()).toBe("Search");
    expect(await still.locator("noscript a").count()).toBe(2);
    await plain.close();
  });
});
