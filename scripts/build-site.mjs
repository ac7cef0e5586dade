// Builds the site into site/: the pages of the records, the guides and the pages of the API. It works from any path, and from a disk.
// SITE_URL is the address under which it will be, for canonical addresses, feeds and previews; SITE_DAY the day for which the pages
// are written (default: today in UTC).
import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { licencesOf } from "./bundled-licences.mjs";
import { recordBuild } from "./freshness.mjs";
import { buildApi } from "./site/build-api.mjs";
import { buildPages } from "./site/build-pages.mjs";
import { buildScripts } from "./site/build-scripts.mjs";

const root = path.resolve(import.meta.dirname, "..");
const site = path.join(root, "site");
// Built next to the current site, which remains available until the new one is complete.
const out = `${site}.new`;
const { SITE_URL, SITE_DAY = new Date().toISOString().slice(0, 10) } = process.env;
const siteUrl = SITE_URL === undefined ? undefined : SITE_URL.replace(/\/*$/, "/");

await recordBuild("site", async () => {
  rmSync(out, { recursive: true, force: true });
  const entries = await buildPages(root, out, { today: SITE_DAY, siteUrl });
  const packages = [...(await buildApi(root, out, { entries })), ...(await buildScripts(root, out))];
  const title = "Licences of what is bundled in the scripts of this site";
  writeFileSync(path.join(out, "LICENCES.txt"), licencesOf(root, title, packages));
  rmSync(site, { recursive: true, force: true });
  renameSync(out, site);
});
