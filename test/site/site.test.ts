import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import { asKnownAt, busan2025, explain, statuses, statusOf } from "../../src/index.js";
import { CHROMIUM, isSkipped, skipWithout } from "../needs.js";
import { violationsOf } from "./axe.js";
import { open, startBrowser } from "./browser.js";
import { drop } from "./drop.js";
import { hardUse } from "./hard-use.js";
import { brokenLinks } from "./links.js";
import { serveSite } from "./serve-site.js";
import { SITE } from "./site-folder.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const FENTANYL = "fentanyl-tariff-reduction";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let folder: string;
const explorer = (hash = "") => `${site.address}explorer/index.html${hash}`;

skipWithout(CHROMIUM);

beforeAll(async () => {
  if (isSkipped(CHROMIUM)) return;
  browser = await startBrowser();
  site = await serveSite();
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-site-"));
});

afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** What the page says of a commitment: how it stands, and why. */
async function standing(page: Page, id: string) {
  const card = page.locator(`[data-commitment="${id}"]`);
  return {
    state: await card.locator(".pill").innerText(),
    explanation: await card.locator(".explanation").innerText(),
  };
}

describe("the first view", () => {
  it("loads under a strict policy without a message, an error or a request elsewhere", async () => {
    const { page, troubles } = await open(browser, explorer());
    expect(await page.locator("#title").innerText()).toBe(busan2025.title);
    expect(await page.locator("[data-commitment]").count()).toBe(busan2025.commitments.length);
    expect(troubles).toEqual([]);
    const front = await open(browser, `${site.address}index.html`);
    expect(front.troubles).toEqual([]);
  });

  it("loads less than 200 kB of scripts", () => {
    const html = readFileSync(path.join(SITE, "explorer/index.html"), "utf8");
    const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, file = ""]) => file);
    const sizes = scripts.map((file) => gzipSync(readFileSync(path.join(SITE, "explorer", file))).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`scripts of the first view: ${scripts.join(", ")}, ${(bytes / 1000).toFixed(1)} kB with gzip`);
    expect(scripts).toEqual(["explorer.js"]);
    expect(bytes).toBeLessThan(200_000);
  });

  it("works from a disk", async () => {
    const file = pathToFileURL(path.join(SITE, "explorer/index.html")).href;
    const { page, troubles } = await open(browser, `${file}#as-of=2026-03-01`);
    expect((await standing(page, FENTANYL)).state).toBe("Invalidated");
    await drop(page, "empty.json", "");
    expect(await page.locator(".problem .message").innerText()).toBe("The text contains no record");
    expect(troubles).toEqual([]);
  });

  it("comes with the licences of what is bundled into the scripts", async () => {
    const entries = ["explorer/main", "explorer/checking", "explorer/exports", "header/main", "header/search"].map(
      (name) => `docs/site/${name}.ts`,
    );
    const { metafile } = await build({
      entryPoints: entries,
      bundle: true,
      platform: "browser",
      external: ["stream"],
      metafile: true,
      write: false,
      outdir: "unwritten",
      absWorkingDir: ROOT,
    });
    const names = Object.keys(metafile.inputs).flatMap(
      (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    expect(names).toEqual(expect.arrayContaining(["zod", "date-fns", "yaml", "minisearch"]));
    const licences = readFileSync(path.join(SITE, "LICENCES.txt"), "utf8");
    const sections = licences.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split(" ")[0]).sort()).toEqual([...new Set(names)].sort());
    for (const section of sections)
      expect(section).toMatch(/permission to use|permission is hereby granted|redistribution and use|Apache License/i);
    for (const name of ["explorer", "checking", "exports"])
      expect(readFileSync(path.join(SITE, `explorer/${name}.js`), "utf8")).toContain("LICENCES.txt");
    expect(brokenLinks(["index.html", "explorer/index.html"])).toEqual([]);
    for (const page of ["index.html", "explorer/index.html"])
      expect(readFileSync(path.join(SITE, page), "utf8")).toMatch(/href="(\.\.\/)?LICENCES\.txt"/);
  });

  it("links to files that there are", () => {
    expect(brokenLinks(["index.html", "explorer/index.html"])).toEqual([]);
  });

  it("shows on the front page what the library answers", () => {
    const status = statusOf(busan2025, FENTANYL, { asOf: "2026-03-01" });
    expect(readFileSync(path.join(SITE, "index.html"), "utf8")).toContain(explain(busan2025, status));
  });
});

describe("the days", () => {
  it("change the fentanyl tariff from not yet effective to invalidated", async () => {
    const { page, troubles } = await open(browser, explorer());
    for (const [day, state] of [
      ["2025-11-01", "Not yet in effect"],
      ["2026-03-01", "Invalidated"],
    ] as const) {
      await page.locator("#as-of-day").fill(day);
      const explanation = explain(busan2025, statusOf(busan2025, FENTANYL, { asOf: day }));
      await expect.poll(() => standing(page, FENTANYL)).toEqual({ state, explanation });
      await expect.poll(() => page.url()).toContain(`#as-of=${day}`);
    }
    expect(troubles).toEqual([]);
  });

  it("move with the keyboard, and a screen reader is told when they rest", async () => {
    const { page, troubles } = await open(browser, explorer("#as-of=2026-02-19"));
    for (let count = 0; (await page.locator("#as-of-slider:focus").count()) === 0; count += 1) {
      expect(count).toBeLessThan(20);
      await page.keyboard.press("Tab");
    }
    // What it says of the first day, against which the next is held.
    await expect.poll(() => page.locator("#announced").textContent()).not.toBe("");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator("#as-of-day").inputValue()).toBe("2026-02-20");
    await expect
      .poll(() => page.locator("#announced").textContent())
      .toMatch(/^As of 20 February 2026, changed: .*: invalidated/);
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.locator("#as-of-day").inputValue()).toBe("2026-01-20");
    await expect.poll(async () => (await standing(page, FENTANYL)).state).toBe("In effect");
    expect(troubles).toEqual([]);
  });

  it("leave out what was recorded later", async () => {
    const { page } = await open(browser, explorer("#as-of=2026-03-01&known-on=2025-10-30"));
    expect(await page.locator("[data-commitment]").count()).toBe(12);
    expect(await page.locator("#asked").innerText()).toContain("The record as it was known on 30 October 2025");
  });

  it("are restored from a linked address", async () => {
    const first = await open(browser, explorer("#as-of=2025-12-24&known-on=2025-12-01"));
    const linked = first.page.url();
    const { page, troubles } = await open(browser, linked);
    await expect.poll(() => page.url()).toBe(linked);
    expect(await page.locator("#as-of-day").inputValue()).toBe("2025-12-24");
    expect(await page.locator("#known-on-day").inputValue()).toBe("2025-12-01");
    const [whole, ...own] = statuses(busan2025, { asOf: "2025-12-24", knownAt: "2025-12-01" });
    const known = asKnownAt(busan2025, "2025-12-01");
    // What the record did not have by then is not on the page.
    for (const status of own.filter(({ state }) => state !== "unknown")) {
      expect((await standing(page, status.subject)).explanation).toBe(explain(known, status));
    }
    expect(await page.locator("#asked").innerText()).toContain(explain(known, whole as NonNullable<typeof whole>));
    await page.goto(explorer("#as-of=2026-03-01"));
    await expect.poll(() => page.locator("#as-of-day").inputValue()).toBe("2026-03-01");
    expect(await page.locator("#asked").innerText()).not.toContain("as it was known");
    expect(troubles).toEqual([]);
  });

  it("that an address gets wrong are named", async () => {
    const { page, troubles } = await open(browser, explorer("#as-of=2026-02-30&knwon-on=2026"));
    const faults = await page.locator("#address-faults").innerText();
    expect(faults).toContain('"2026-02-30" is not a day of the calendar: February 2026 has 28 days');
    expect(faults).toContain('"knwon-on"');
    expect(await page.locator("[data-commitment]").count()).toBe(busan2025.commitments.length);
    expect(troubles).toEqual([]);
  });
});

describe("the way around", () => {
  it("leads to every section and past the chart, and leaves the days in the address", async () => {
    const { page, troubles } = await open(browser, explorer("#as-of=2026-03-01"));
    const links = page.locator("nav.contents a, a.skip");
    const titles = await page.locator("main > section > h2").evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(addresses.filter((address) => address?.endsWith("-title"))).toEqual(expect.arrayContaining(titles));
    for (const link of await links.all()) {
      await link.focus();
      await page.keyboard.press("Enter");
      const place = await link.getAttribute("href");
      expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(place);
      await expect.poll(() => page.url()).toBe(explorer("#as-of=2026-03-01"));
    }
    await page.locator("#timeline-title").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#commitments") !== null)).toBe(true);
    expect(troubles).toEqual([]);
  });
});

describe("a dropped file", () => {
  it("has the problems that the command line finds", async () => {
    const text = readFileSync(path.join(ROOT, "dist/data/records/busan-2025.json"), "utf8")
      .replace('"title":', '"titel":')
      .replace('"reviewedOn": "2026-10-08"', '"reviewedOn": "2026-09-31"')
      .replace('"source": "busan-article"', '"source": "busan-artcle"');
    const { page, troubles } = await open(browser, explorer());
    for (const [name, content] of [
      ["bad.json", text],
      ["bad.yaml", "id: pact\ntitel: A pact\nreviewedOn: 2026-02-30\nparties: [\n"],
    ] as const) {
      writeFileSync(path.join(folder, name), content);
      const command = [path.join(ROOT, "dist/cli/main.js"), "validate", name, "--report", "json"];
      const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
      const { record, problems } = JSON.parse(stdout);
      await drop(page, name, content);
      await page.locator(".verdict h3", { hasText: name }).waitFor();
      expect(problems.length).toBeGreaterThan(0);
      const shown = await page
        .locator(".problem")
        .evaluateAll((items) =>
          items.map((item) => [".place", ".message", ".tip"].map((part) => item.querySelector(part)?.textContent)),
        );
      expect(shown).toEqual(
        problems.map(({ file, line, column, severity, rule, pointer, message, tip }: Record<string, string>) => [
          `${file}:${line}:${column} ${severity} [${rule}]${pointer === "" ? "" : ` ${pointer}`}${record === undefined ? "" : ` of ${record}`}`,
          message,
          tip,
        ]),
      );
      const frames = await page.locator(".problem pre").allTextContents();
      const lines = problems.flatMap(({ line, excerpt }: { line: number; excerpt?: { text: string } }) =>
        excerpt === undefined || excerpt.text.trim() === "" ? [] : [`${line} | `],
      );
      expect(frames.length).toBe(lines.length);
      for (const [index, frame] of frames.entries()) expect(frame.startsWith(lines[index])).toBe(true);
    }
    expect(troubles).toEqual([]);
  });

  it("is drawn when nothing is wrong, and the address does not hold it", async () => {
    const pact = {
      id: "pact",
      title: "A pact of two",
      nature: "political-commitment",
      form: "signed",
      concludedOn: "2024-05",
      parties: [{ id: "fr", kind: "state", name: "France" }],
      commitments: [
        {
          id: "pause",
          kind: "undertaking",
          summary: "France pauses.",
          promisors: ["fr"],
          promisees: [],
          modality: "pledge",
          wording: "pauses",
          term: { effective: "2024-06", duration: "P1Y" },
          citations: [{ source: "text", mode: "paraphrase" }],
        },
      ],
      conditions: [],
      issues: [],
      assessments: [],
      events: [],
      sources: [{ id: "text", kind: "official-statement", title: "The text", language: "fr" }],
      reviewedOn: "2024-12-31",
    };
    const { page, troubles } = await open(browser, explorer("#as-of=2024-07-15"));
    await drop(page, "pact.json", JSON.stringify(pact));
    await expect.poll(() => page.locator("#title").innerText()).toBe("A pact of two");
    expect((await standing(page, "pause")).state).toBe("In effect");
    expect(await page.locator(".chart-partial rect").count()).toBeGreaterThan(0);
    expect(await page.locator("#own-note").innerText()).toContain("The address of this page does not hold it");
    const two = `${JSON.stringify(pact)}\n${JSON.stringify({ ...pact, id: "other", title: "Another pact" })}\n`;
    await drop(page, "pacts.ndjson", two);
    await page.getByRole("button", { name: "Draw Another pact" }).click();
    expect(await page.locator("#title").innerText()).toBe("Another pact");
    await page.getByRole("button", { name: "Back to the Busan summit" }).click();
    expect(await page.locator("#title").innerText()).toBe(busan2025.title);
    expect(troubles).toEqual([]);
  });
});

describe("the downloads", () => {
  it("are what the library writes", async () => {
    const { page, troubles } = await open(browser, explorer("#as-of=2026-03-01"));
    const download = async (name: string) => {
      const [saved] = await Promise.all([page.waitForEvent("download"), page.locator(`#download-${name}`).click()]);
      return { name: saved.suggestedFilename(), content: readFileSync(await saved.path()) };
    };
    const asText = async (name: string) => (await download(name)).content.toString("utf8");
    expect(await asText("ics")).toBe(toICalendar(busan2025));
    expect(await asText("md")).toBe(toMarkdown(busan2025, { asOf: "2026-03-01" }));
    expect(await asText("json")).toBe(toJson(busan2025));
    const tables = await download("csv");
    expect(tables.name).toBe("busan-2025-tables.zip");
    const files = Object.entries(unzipSync(tables.content)).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ]);
    expect(files).toEqual(toDataPackage([busan2025]).map(({ path, content }) => [path, content]));
    expect(troubles).toEqual([]);
  });
});

describe("the look", () => {
  it.each([
    ["light", "index.html", 1280],
    ["dark", "index.html", 360],
    ["light", "explorer/index.html#as-of=2026-03-01", 1280],
    ["dark", "explorer/index.html#as-of=2026-03-01", 820],
    ["light", "explorer/index.html#as-of=2026-03-01", 360],
  ] as const)("has no violation and does not scroll sideways in %s: %s at %i", async (colorScheme, page, width) => {
    const opened = await open(browser, `${site.address}${page}`, { colorScheme, viewport: { width, height: 900 } });
    await opened.page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    expect(await opened.page.locator("html").evaluate((html) => html.scrollWidth)).toBe(width);
    expect(await violationsOf(opened.page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });

  it("shows every section on paper, and no control", async () => {
    const { page } = await open(browser, explorer("#as-of=2026-03-01"));
    await page.emulateMedia({ media: "print" });
    for (const id of [
      "timeline",
      "commitments",
      "upcoming",
      "accounts",
      "issues",
      "conditions",
      "assessments",
      "log",
      "sources",
    ]) {
      expect(await page.locator(`#${id}-title`).isVisible()).toBe(true);
    }
    expect(await page.locator("#terms table").isVisible()).toBe(true);
    for (const control of ["#as-of-slider", "nav", "button", "#own-file", ".skip"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    // Not the dark colours of a screen, on paper.
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("body").evaluate((body) => getComputedStyle(body).color)).toBe("rgb(0, 0, 0)");
  });
});

describe("hard use", () => hardUse((hash) => open(browser, explorer(hash))));
