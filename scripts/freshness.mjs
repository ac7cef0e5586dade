// Tells whether a target (`dist`, `site`) was built from the current files, by the content of its inputs and outputs.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
/** The folder with the hashes of the last build. `npm ci` empties it. */
const CACHE = path.join(ROOT, "node_modules/.cache/typed-agreements");

/** The public API as TypeDoc's JSON, which the build of the site writes and `test/docs/api.test.ts` reads. */
export const API_JSON = path.join(CACHE, "api.json");

const COMMON = [
  "records",
  "src",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsup.config.ts",
];

/** The inputs of a target, and the files that its build writes. */
const TARGETS = {
  dist: { inputs: COMMON, outputs: ["dist"] },
  site: {
    inputs: [...COMMON, "docs", "typedoc.json", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"],
    outputs: ["site", path.relative(ROOT, API_JSON)],
  },
};

const stampOf = (target) => path.join(CACHE, `${target}.json`);

/** Returns all files below a folder, or the file itself; an empty array if there is none. */
function filesOf(name) {
  const full = path.join(ROOT, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

/** Returns a hash of the names and the content of all files below the given names. */
function hashOf(names) {
  const hash = createHash("sha256");
  for (const file of names.flatMap(filesOf).sort()) {
    const content = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Returns true if the target was built from the current files, and none of its own files is missing or changed. */
export function isFresh(target) {
  const { inputs, outputs } = TARGETS[target];
  if (!existsSync(stampOf(target))) return false;
  const stamp = JSON.parse(readFileSync(stampOf(target), "utf8"));
  return stamp.inputs === hashOf(inputs) && stamp.outputs === hashOf(outputs);
}

/**
 * Runs a build and stores the hashes of its inputs. They are read before it starts: a change during the build makes the target
 * stale. So does a build that fails.
 */
export async function recordBuild(target, build) {
  const inputs = hashOf(TARGETS[target].inputs);
  rmSync(stampOf(target), { force: true });
  mkdirSync(CACHE, { recursive: true });
  await build();
  writeFileSync(stampOf(target), `${JSON.stringify({ inputs, outputs: hashOf(TARGETS[target].outputs) })}\n`);
}
