import { execFileSync } from "node:child_process";
import path from "node:path";

/** Builds the package, the site and the JSON of its API before the first test that reads them, unless they are up to date. */
export default function buildWhatIsStale(): void {
  const script = path.resolve(import.meta.dirname, "../scripts/build-if-stale.mjs");
  execFileSync(process.execPath, [script, "dist", "site"], { stdio: "inherit" });
}
