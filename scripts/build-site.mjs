// Builds the site into site/: the front page, the explorer and the pages of the API. It works from any path, and from a disk.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { licencesOf } from "./bundled-licences.mjs";
import { recordBuild } from "./freshness.mjs";
import { buildApi } from "./site/build-api.mjs";
import { buildExplorer } from "./site/build-explorer.mjs";
import { writePages } from "./site/write-pages.mjs";

const root = path.resolve(import.meta.dirname, "..");
const site = path.join(root, "site");
// Built next to the current site, which remains available until the new one is complete.
const out = `${site}.new`;

await recordBuild("site", async () => {
  rmSync(out, { recursive: true, force: true });
  const packages = [...(await buildApi(root, out)), ...(await buildExplorer(root, out))];
  writePages(root, out);
  const title = "Licences of what is bundled in the scripts of this site";
  writeFileSync(path.join(out, "LICENCES.txt"), licencesOf(root, title, packages));
  rmSync(site, { recursive: true, force: true });
  renameSync(out, site);
});
