import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SITE } from "./site-folder.js";

/** Returns the links and sources of pages that lead to no file of the site, or to no place on the page. */
export function brokenLinks(pages: readonly string[]): readonly string[] {
  const known = new Map<string, boolean>();
  return pages.flatMap((page) => {
    const html = readFileSync(path.join(SITE, page), "utf8");
    const links = [...html.matchAll(/<([a-z]+) [^<>]*?(?:href|src)="([^"]+)"/g)];
    // Links of a reader lead to other hosts; nothing that a page loads does. A canonical address may be absolute.
    const targets = links.flatMap(([all, name, target = ""]) =>
      (name === "a" && /^https?:/.test(target)) || all.includes('rel="canonical"') ? [] : [target],
    );
    return [...new Set(targets)]
      .filter((target) => {
        const key = `${target.startsWith("#") ? page : path.join(path.dirname(page), target)}|${target}`;
        if (!known.has(key)) known.set(key, leadsSomewhere(page, target));
        return known.get(key) === false;
      })
      .map((target) => `${page}: ${target}`);
  });
}

function leadsSomewhere(page: string, target: string): boolean {
  const [file = "", place] = decodeURI(target.replaceAll("&amp;", "&")).split("#");
  // The top of the page.
  if (target === "#") return true;
  // Nothing on these pages is at another host, or at the root of this one.
  if (/^[a-z]+:|^\//.test(file)) return false;
  const full = file === "" ? path.join(SITE, page) : path.join(SITE, path.dirname(page), file);
  if (!existsSync(full)) return false;
  return place === undefined || readFileSync(full, "utf8").includes(`id="${place}"`);
}
