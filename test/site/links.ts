import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SITE } from "./site-folder.js";

/** Links and sources of pages that lead to no file of the site, or to no place on the page; what guides link to is left out. */
export function brokenLinks(pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => {
    const html = readFileSync(path.join(SITE, page), "utf8");
    const links = [...html.matchAll(/(<a )?[^<>]*?(?:href|src)="([^"]+)"/g)];
    const targets = links.flatMap(([, link, target = ""]) => (link && /^https:/.test(target) ? [] : [target]));
    return targets.filter((target) => !leadsSomewhere(page, target)).map((target) => `${page}: ${target}`);
  });
}

function leadsSomewhere(page: string, target: string): boolean {
  const [file = "", place] = decodeURI(target).split("#");
  // The top of the page.
  if (target === "#") return true;
  // Nothing on these pages is at another host, or at the root of this one.
  if (/^[a-z]+:|^\//.test(file)) return false;
  const full = file === "" ? path.join(SITE, page) : path.join(SITE, path.dirname(page), file);
  if (!existsSync(full)) return false;
  return place === undefined || readFileSync(full, "utf8").includes(`id="${place}"`);
}
