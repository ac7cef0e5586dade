// Checks the package as it would be published: packs dist/ once and passes the tarball to publint and to Are The Types Wrong.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-package-"));

/** Runs a command of a package, and returns its exit code. */
function run(...args) {
  return new Promise((resolve, reject) => {
    spawn("npx", ["--no-install", ...args], { cwd: root, stdio: "inherit" })
      .on("error", reject)
      .on("exit", resolve);
  });
}

try {
  // Without `prepack`, which would build again.
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" }));
  const tarball = path.join(folder, filename);
  const codes = [await run("publint", tarball, "--strict"), await run("attw", tarball, "--profile", "esm-only")];
  if (codes.some((code) => code !== 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
