import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { records } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { violationsOf } from "./axe.js";
import { drop } from "./drop.js";
import { siteInBrowser } from "./site-in-browser.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const [first] = records;

const site = siteInBrowser();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-site-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async (address = "your-record/") => {
  const page = await site.go(address);
  await page.evaluate(() => sessionStorage.clear());
  return site.go(address);
};
const title = () => site.page.locator("#title").innerText();
const pact = (over: Partial<Agreement> = {}) =>
  JSON.stringify(agreementWith({ title: "A pact of two", ...over } as never));

describe("a record of the reader", () => {
  it("has the problems that the command finds", async () => {
    const text = readFileSync(path.join(ROOT, `dist/data/records/${first?.id}.json`), "utf8")
      .replace('"title":', '"titel":')
      .replace(/"reviewedOn": "[^"]+"/, '"reviewedOn": "2026-09-31"');
    const page = await open();
    for (const [name, content] of [
      ["bad.json", text],
      ["bad.yaml", "id: pact\ntitel: A pact\nreviewedOn: 2026-02-30\nparties: [\n"],
    ] as const) {
      writeFileSync(path.join(folder, name), content);
      const command = [path.join(ROOT, "dist/cli/main.js"), "validate", name, "--report", "json"];
      const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
      const { problems } = JSON.parse(stdout);
      expect(problems.length).toBeGreaterThan(0);
      await drop(page, name, content);
      await page.locator(".verdict h3", { hasText: name }).waitFor();
      const shown = await page
        .locator(".problem")
        .evaluateAll((items) => items.map((item) => item.querySelector(".message")?.textContent));
      expect(shown).toEqual(problems.map(({ message }: { message: string }) => message));
    }
    expect(await page.locator("#own-record").isVisible()).toBe(false);
  });

  it("is drawn, survives a reload and a link followed, and is forgotten when the reader says so", async () => {
    const page = await open();
    await drop(page, "pact.json", pact());
    await expect.poll(title).toBe("A pact of two");
    expect(await page.locator(".chart-row").count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.reload();
    await expect.poll(title).toBe("A pact of two");
    await page.locator(".brand, .page-brand").click();
    await page.goBack();
    await expect.poll(title).toBe("A pact of two");
    await page.locator("#cards, #section-cards").first().waitFor();
    await page.locator(".card-fold summary").first().click();
    await page.locator(".card-fold .answer").first().waitFor();
    await page.locator("#own-forget").click();
    await expect.poll(() => page.locator("#own-record").isVisible()).toBe(false);
  });

  it("can be dropped on any page", async () => {
    const page = await open(`${first?.id}/`);
    await drop(page, "pact.json", pact({ title: "Dropped elsewhere" }));
    await expect.poll(() => page.url()).toContain("your-record/");
    await expect.poll(title).toBe("Dropped elsewhere");
  });

  it("of several is chosen, and the others are named", async () => {
    const page = await open();
    await drop(page, ["two.ndjson", "left.json"], `${pact()}\n${pact({ id: "other", title: "Another pact" })}\n`);
    await page.getByRole("button", { name: "Draw Another pact" }).click();
    await expect.poll(title).toBe("Another pact");
    expect(await page.locator("#own-result").innerText()).toContain("left.json was left");
    await page.reload();
    await expect.poll(title).toBe("Another pact");
  });

  it.each([
    ["begins with the calendar", { concludedOn: "0000-01-01" }],
    ["ends with the calendar", { commitments: [commitmentWith({ term: { end: { through: "9999-12-31" } } })] }],
    ["is centuries long", { concludedOn: "1648-10-24" }],
    ["has no parties and no commitments", { parties: [], commitments: [], events: [] }],
  ])("that %s is drawn", async (_, over) => {
    const page = await open();
    await drop(page, "edge.json", pact({ title: "At the edge", ...over } as never));
    await expect.poll(title).toBe("At the edge");
    expect(await page.locator(".line-tick").count()).toBeLessThan(20);
  });

  it("cannot bring markup into the page", async () => {
    const page = await open();
    await drop(page, "bad.json", pact({ title: '<img src="x" onerror="alert(1)">' }));
    await expect.poll(title).toContain("<img");
    expect(await page.locator("main img").count()).toBe(0);
  });

  it("of 500 commitments and 5,000 events is reduced once, and folded by party", async () => {
    const parties = ["a", "b", "c"].map((id) => ({ id, kind: "state", name: `State ${id.toUpperCase()}` }));
    const commitments = Array.from({ length: 500 }, (_, index) =>
      commitmentWith({
        id: `c${index}`,
        title: `Commitment ${index}`,
        promisors: [parties[index % 3]?.id],
        promisees: [parties[(index + 1) % 3]?.id],
        term: { effective: "2025-01-01", duration: `P${(index % 40) + 1}M` },
      } as never),
    );
    const events = Array.from({ length: 5000 }, (_, index) =>
      eventWith({
        id: `e${index}`,
        type: index % 10 === 0 ? "suspended" : index % 10 === 5 ? "resumed" : "partly-performed",
        on: `2025-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
        recordedOn: "2026-01-10",
        targets: [`c${index % 500}`],
      } as never),
    );
    const page = await open();
    const large = {
      title: "A large record",
      parties,
      commitments,
      events,
      conditions: [],
      issues: [],
      assessments: [],
    };
    await drop(page, "large.json", pact({ ...large, reviewedOn: "2026-06-30" } as never));
    await expect.poll(title).toBe("A large record");
    const work = () =>
      page.evaluate(() => ({ ...(globalThis as never as { explorer: { work: object } }).explorer.work })) as Promise<{
        views: number;
        rows: number;
      }>;
    const { views, rows } = await work();
    expect(views).toBeLessThanOrEqual(3);
    expect(rows).toBeLessThanOrEqual(3);
    expect(await page.locator(".chart-row, tr[data-commitment]").count()).toBe(0);
    await page.locator(".chart-group summary").first().click();
    await expect.poll(() => page.locator(".chart-row").count()).toBe(167);
    const drawnEvents = () => page.locator(".events > li").count();
    expect(await drawnEvents()).toBe(6);
    await page.locator('[data-island="events"] summary').click();
    await expect.poll(drawnEvents).toBe(206);
    await page.getByRole("button", { name: "Show 200 more" }).click();
    await expect.poll(drawnEvents).toBe(406);
  });
});
