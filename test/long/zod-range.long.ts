import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { expectValidation } from "../fixtures/zod-consumer.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-zod-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd, encoding: "utf8" });

/** The lowest version of the range, and the newest release of each of its minors. */
function versionsToTry(): readonly string[] {
  const range = manifest.peerDependencies.zod;
  const [, major = "", minor = ""] = /^\^(\d+)\.(\d+)\.\d+$/.exec(range) ?? [];
  const newest = new Map<number, number>();
  for (const version of JSON.parse(npm(["view", "zod", "versions", "--json"], ROOT)) as readonly string[]) {
    const [, ofMajor, ofMinor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
    if (ofMajor !== major || Number(ofMinor) < Number(minor)) continue;
    newest.set(Number(ofMinor), Math.max(Number(patch), newest.get(Number(ofMinor)) ?? 0));
  }
  return [range.slice(1), ...[...newest].map(([ofMinor, patch]) => `${major}.${ofMinor}.${patch}`)];
}

const versions = versionsToTry();
const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT));

describe("the packed tarball validates records", () => {
  it("with several minors of zod", () => {
    expect(versions.length).toBeGreaterThanOrEqual(5);
  });

  it.each(versions)("with zod %s", (version) => {
    const cwd = path.join(folder, version);
    mkdirSync(cwd);
    writeFileSync(path.join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
    npm(["install", "--prefer-offline", path.join(folder, packed.filename), `zod@${version}`], cwd);
    expectValidation(cwd, version);
  });
});
