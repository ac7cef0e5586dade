// Installs the packages of folders with a package.json of their own, unless they are installed: `node scripts/install-in.mjs bench/peers`.
// Only the benchmark and the mutation tests need these packages, so `npm ci` does not install them.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

for (const folder of process.argv.slice(2)) {
  const cwd = path.join(root, folder);
  const installed = path.join(cwd, "node_modules/.package-lock.json");
  const wanted = path.join(cwd, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) continue;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
