import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { API_JSON } from "../freshness.mjs";

/**
 * Builds the pages of the API and of the guides into a folder `api`, and writes the data that the tests read into the cache.
 */
export function buildApi(root, out) {
  const typedoc = path.join(root, "node_modules/typedoc/bin/typedoc");
  const api = path.join(out, "api");
  const args = [typedoc, "--logLevel", "Warn", "--out", api, "--json", API_JSON];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("TypeDoc found something wrong");
  for (const file of readdirSync(api, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".html")) linkToSite(path.join(api, file), file.split(path.sep).length);
  }
}

/** Makes the links to the other pages of the site relative: the number of levels depends on the folder. */
function linkToSite(page, depth) {
  writeFileSync(page, readFileSync(page, "utf8").replaceAll('href="site:', `href="${"../".repeat(depth)}`));
}
