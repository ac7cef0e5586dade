// Writes docs/explorer.png, the picture of the README and of the front page: a screenshot of the real page in a real browser.
// Build the site first. docs/decisions/12-site.md says why the picture is committed.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { records } from "../dist/data/index.js";

const root = path.resolve(import.meta.dirname, "..");
// The record with the largest file: the picture shows what a page can hold.
const sizes = records.map(({ id }) => ({ id, size: statSync(path.join(root, `dist/data/records/${id}.json`)).size }));
const { id } = sizes.sort((one, other) => other.size - one.size)[0];
const page = path.join(root, "site", id, "index.html");
if (!existsSync(page)) throw new Error("There is no site yet: npm run site");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
await tab.goto(`${pathToFileURL(page)}#as-of=2026-03-01`);
await tab.screenshot({ path: path.join(root, "docs/explorer.png") });
await browser.close();
