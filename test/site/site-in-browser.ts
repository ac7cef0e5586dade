import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { CHROMIUM, isSkipped, skipWithout } from "../needs.js";
import { openPage, startBrowser, type WatchedPage } from "./browser.js";
import { serveSite } from "./serve-site.js";

type ServedSite = Awaited<ReturnType<typeof serveSite>>;

/** Waits until a page of a record is taken over by its script and drawn for the days of its address. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (globalThis as never as { explorer?: { isBusy: boolean } }).explorer?.isBusy !== true,
    undefined,
    { timeout: 120_000 },
  );
}

/** The site in a browser, with one page for all tests of a block. It can be read once the block's tests run. */
export class SiteInBrowser {
  #browser: Browser | undefined;
  #site: ServedSite | undefined;
  #watched: WatchedPage | undefined;

  get browser(): Browser {
    return this.#browser as Browser;
  }

  get address(): string {
    return (this.#site as ServedSite).address;
  }

  get page(): Page {
    return (this.#watched as WatchedPage).page;
  }

  /** Opens an address of the site, such as `busan-2025/`. */
  async go(address: string): Promise<Page> {
    // A change of the hash alone would not load the page again.
    await this.page.goto("about:blank");
    await this.page.goto(`${this.address}${address}`);
    await untilDrawn(this.page);
    return this.page;
  }

  async open(options: BrowserContextOptions): Promise<void> {
    this.#browser = await startBrowser();
    this.#site = await serveSite();
    this.#watched = await openPage(this.#browser, this.#site.address, options);
  }

  /** Returns what went wrong on the page since the last call. */
  takeTroubles(): readonly string[] {
    return this.#watched?.troubles.splice(0) ?? [];
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#site?.close();
  }
}

/**
 * Opens the site before the tests of the file or the block in which it is called, and closes it after them. Nothing may go wrong on its page in
 * any test. Without a browser, the tests are skipped.
 */
export function siteInBrowser(options: BrowserContextOptions = {}): SiteInBrowser {
  const site = new SiteInBrowser();
  skipWithout(CHROMIUM);
  beforeAll(async () => {
    if (!isSkipped(CHROMIUM)) await site.open(options);
  });
  afterEach(() => {
    expect(site.takeTroubles()).toEqual([]);
  });
  afterAll(() => site.close());
  return site;
}
