// Builds the site into site/: the front page, the explorer and the pages of the API. It works from any path, and from a disk.
import { rmSync } from "node:fs";
import path from "node:path";
import { buildApi } from "./site/build-api.mjs";
import { buildExplorer } from "./site/build-explorer.mjs";
import { writePages } from "./site/write-pages.mjs";

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "site");

rmSync(out, { recursive: true, force: true });
buildApi(root, out);
await buildExplorer(root, out);
writePages(root, out);
