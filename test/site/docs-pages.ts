import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SITE } from "./site-folder.js";

const cache = new Map<string, string>();

/** Returns the HTML of a page of the built site. */
export function htmlOf(page: string): string {
  const html = cache.get(page) ?? readFileSync(path.join(SITE, page), "utf8");
  cache.set(page, html);
  return html;
}

/** Returns all pages below a folder of the site, as addresses from its root. */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(SITE, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .sort();

/** The guides, the internals and the page of the search. */
export const DOCUMENTS = ["guides", "internals", "search"].flatMap(pagesIn);

/** Returns the ids of a page, in order and as often as they occur. */
export const idsOf = (page: string): readonly string[] =>
  [...htmlOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
