import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-examples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, npm_config_loglevel: "error", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT));
const tarball = path.join(folder, packed.filename);

/** Copies an example out of the repository, with the tarball as the package, and installs what it names. */
function installed(name: string, changes: object = {}): string {
  const cwd = path.join(folder, name);
  cpSync(path.join(ROOT, "examples", name), cwd, { recursive: true });
  const file = path.join(cwd, "package.json");
  const manifest = name === "deno" ? {} : JSON.parse(readFileSync(file, "utf8"));
  const dependencies = { ...manifest.dependencies, "typed-agreements": `file:${tarball}` };
  writeFileSync(file, JSON.stringify({ ...manifest, private: true, dependencies, ...changes }));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund"], cwd);
  return cwd;
}

// The gate compiles them against declarations of its own and builds with what is installed (test/examples); here, each has its own tools.
describe("the examples, from the packed tarball", () => {
  it("for Vite and React is built", () => {
    expect(npm(["run", "build"], installed("vite-react"))).toMatch(/built in/);
  });

  it("for Next.js is built, with its types, and has its four routes", () => {
    const out = npm(["run", "build"], installed("nextjs"));
    for (const route of ["○ /", "ƒ /api/validate", "ƒ /records/[id]"]) expect(out).toContain(route);
  });

  it("for Deno prints the end of each commitment", () => {
    const dependencies = { "typed-agreements": `file:${tarball}`, zod: "^4.3.0", deno: "^2" };
    const cwd = installed("deno", { dependencies, allowScripts: { deno: true } });
    writeFileSync(path.join(cwd, "deno.json"), "{}");
    mkdirSync(path.join(cwd, "cache"));
    const deno = path.join(cwd, "node_modules/.bin/deno");
    const out = execFileSync(
      deno,
      ["run", "--node-modules-dir=manual", "--no-remote", "expiries.ts", "new-start-2010"],
      {
        cwd,
        encoding: "utf8",
        env: { ...process.env, DENO_DIR: path.join(cwd, "cache") },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    expect(out.split("\n")[0]).toBe("commitment,end");
    expect(out).toContain("\nnew-start-2010,2026-02-0");
  });
});
