import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-builds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of the project that git has or would take. */
const sources = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT })
  .toString()
  .split("\0")
  .filter((file) => file !== "");

/** Copies the project into a folder of its own, as a checkout under a umask would, and packs it there. */
function packIn(name: string, umask: string, env: NodeJS.ProcessEnv): Buffer {
  const cwd = path.join(folder, name);
  mkdirSync(cwd, { recursive: true });
  const inShell = (script: string, ...args: string[]) =>
    execFileSync("sh", ["-ec", `umask ${umask}; ${script}`, "sh", ...args], {
      cwd,
      env: { ...process.env, ...env },
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
  // `cat` gives each copy the mode that a checkout under this umask gives it.
  inShell(
    'from=$1; shift; for file; do mkdir -p "$(dirname "$file")"; cat "$from/$file" > "$file"; done',
    ROOT,
    ...sources,
  );
  // Not a link to the folder, since what is bundled has to be found below the project; links to its files where they can be.
  const modules = path.join(ROOT, "node_modules");
  inShell('cp -al "$1" node_modules 2> /dev/null || { rm -rf node_modules; cp -a "$1" node_modules; }', modules);
  const out = inShell("npm pack --json --foreground-scripts=false");
  const { filename } = JSON.parse(out.slice(out.indexOf("[\n")))[0];
  return readFileSync(path.join(cwd, filename));
}

/** The files of a tarball: of each its mode and a digest of its content. */
function filesIn(tarball: Buffer): Readonly<Record<string, string>> {
  const tar = gunzipSync(tarball);
  const files: Record<string, string> = {};
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number) =>
      tar
        .subarray(at + from, at + from + length)
        .toString("utf8")
        .replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8);
    const content = tar.subarray(at + 512, at + 512 + size);
    files[`${text(345, 155)}/${text(0, 100)}`] =
      `${text(100, 8)} ${createHash("sha256").update(content).digest("hex")}`;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

describe("the tarball", () => {
  it("is the same to the byte, whatever the folder, the time zone, the locale and the umask", () => {
    const one = packIn("one", "022", { TZ: "UTC", LC_ALL: "C.UTF-8", LANG: "C.UTF-8" });
    const other = packIn("a folder with/ünïcode in it", "077", {
      TZ: "Pacific/Apia",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "tr_TR.UTF-8",
    });
    expect(Object.keys(filesIn(one)).length).toBeGreaterThan(100);
    // First what is easy to read when it differs.
    expect(filesIn(other)).toEqual(filesIn(one));
    expect(other.equals(one)).toBe(true);
  });
});
