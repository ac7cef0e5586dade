import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { expectValidation } from "../fixtures/zod-consumer.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MODULES = path.join(ROOT, "node_modules");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-zod-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folders of node_modules that have a zod, and its version: `zod`, and under an alias such as `zod-4.3` the lowest of the range. */
const installed = Object.keys(manifest.devDependencies)
  .filter((name) => /^zod(?:-|$)/.test(name))
  .map((name): readonly [name: string, version: string] => {
    const { version } = JSON.parse(readFileSync(path.join(MODULES, name, "package.json"), "utf8"));
    return [name, version];
  });

/** A consumer's project with the built package, what it depends on, and a zod; nothing is downloaded. */
function project(zod: string): string {
  const cwd = path.join(folder, zod);
  const modules = path.join(cwd, "node_modules");
  const own = path.join(modules, manifest.name);
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // Copied, because a link would lead to the zod of this project.
  for (const file of ["package.json", "dist"]) cpSync(path.join(ROOT, file), path.join(own, file), { recursive: true });
  const link = (from: string, to: string): void => {
    mkdirSync(path.dirname(path.join(modules, to)), { recursive: true });
    symlinkSync(path.join(MODULES, from), path.join(modules, to), "junction");
  };
  for (const name of Object.keys(manifest.dependencies)) link(name, name);
  link(zod, "zod");
  return cwd;
}

describe("the range of zod that the package allows", () => {
  it("begins with the lowest version installed here; the long run installs the minors between it and the newest", () => {
    const versions = installed.map(([, version]) => version);
    expect(versions).toContain(manifest.peerDependencies.zod.slice(1));
    expect(versions).toHaveLength(2);
  });

  it.each(installed)("has %s %s, with which records are validated", (name, version) => {
    expectValidation(project(name), version);
  });
});
