// Builds the targets named on the command line (`dist`, `site`), except those that are up to date.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { isFresh } from "./freshness.mjs";

const SCRIPTS = { dist: "build.mjs", site: "build-site.mjs" };

for (const target of process.argv.slice(2)) {
  if (!isFresh(target)) {
    execFileSync(process.execPath, [path.join(import.meta.dirname, SCRIPTS[target])], { stdio: "inherit" });
  }
}
