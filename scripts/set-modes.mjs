// Sets the file modes of the package to 644. In a checkout they depend on the umask; in the tarball they should always be the
// same.
import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const [{ files }] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  }),
);
// npm makes the command executable itself.
for (const file of files) chmodSync(path.join(root, file.path), 0o644);
