import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Where the built site is. */
export const SITE = path.join(ROOT, "site");

/** Builds the site when there is none, or when something that it is made of is newer; `npm run verify` has built it before. */
export function buildSiteOnce(): void {
  const built = path.join(SITE, "index.html");
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return;
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, "scripts/build-site.mjs")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The site could not be built: ${stderr}`);
}

/** When the last of the files was changed that the site is made of. */
function newestSource(): number {
  const files = ["docs", "scripts", "src"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.join(ROOT, folder, file),
    ),
  );
  return Math.max(...[...files, path.join(ROOT, "README.md")].map((file) => statSync(file).mtimeMs));
}
