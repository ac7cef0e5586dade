import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Where the built site is. */
export const SITE = path.join(ROOT, "site");

/** Builds the site when there is none; `npm run verify` has built it before. */
export function buildSiteOnce(): void {
  if (existsSync(path.join(SITE, "index.html"))) return;
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, "scripts/build-site.mjs")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The site could not be built: ${stderr}`);
}
