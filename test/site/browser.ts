import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM, CHROMIUM_PATH } from "../needs.js";

/** Starts the browser of the machine. */
export async function startBrowser(): Promise<Browser> {
  if (CHROMIUM_PATH === undefined) throw new Error(CHROMIUM.reason);
  // With the guard that a reader's browser has: Playwright would turn it off.
  const ignoreDefaultArgs = ["--disable-ipc-flooding-protection"];
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: ["--no-sandbox"], ignoreDefaultArgs });
}

/** A page, and everything that went wrong on it so far: messages, errors, requests that failed or went to another host. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: string[];
}

/** Opens a page that is used for many addresses of one host, and records what the browser reports about it. */
export async function openPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const troubles: string[] = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What a page still loads when the test goes on to the next one is aborted.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:" && host !== new URL(site).host)
      troubles.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  // A hanging test is stopped by its own limit.
  page.setDefaultTimeout(0);
  return { page, troubles };
}
