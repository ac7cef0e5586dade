// Imports a module of src/ before anything is built: what makes the records must not need the build that they are part of.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./folders.mjs";

/** Bundles a module of `src` into the cache and returns its exports; `name` is its path in `src` without an extension. */
export async function importSource(name) {
  const folder = path.join(ROOT, "node_modules/.cache/typed-agreements");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${name.replaceAll("/", "-")}-${process.pid}.mjs`);
  try {
    await build({
      entryPoints: [path.join(ROOT, "src", `${name}.ts`)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
