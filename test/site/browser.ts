import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM, CHROMIUM_PATH } from "../needs.js";

/** Starts the browser of the machine. */
export async function startBrowser(): Promise<Browser> {
  if (CHROMIUM_PATH === undefined) throw new Error(CHROMIUM.reason);
  // With the guard that a reader's browser has: Playwright would turn it off.
  const ignoreDefaultArgs = ["--disable-ipc-flooding-protection"];
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: ["--no-sandbox"], ignoreDefaultArgs });
}

/** A page, and everything that went wrong on it: messages, errors, requests that failed or went elsewhere. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens an address and listens to what the browser has to say about it. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const troubles: string[] = [];
  const page = await browser.newPage(options);
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:" && host !== new URL(address).host)
      troubles.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  // What hangs is stopped by the limit of its test.
  page.setDefaultTimeout(0);
  await page.goto(address);
  return { page, troubles };
}
