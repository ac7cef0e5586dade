// Gives what is packed the modes that it has in the tarball: those of the checkout depend on the umask of whoever made it.
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
// npm itself makes the command a file that can be run.
for (const file of files) chmodSync(path.join(root, file.path), 0o644);
