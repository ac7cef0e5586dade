import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundledPackages } from "../bundled-licences.mjs";
import { importTypeScript } from "./import-typescript.mjs";

/**
 * Writes what the header of every page needs: its style, its script, and the search with its index. Returns the folders of the bundled
 * packages. An entry of the search is `{ title, where, address, text }`; the address is from the root of the site.
 */
export async function buildHeader(root, out, entries) {
  const source = path.join(root, "docs/site/header");
  for (const sheet of ["pages.css", "header.css", "docs.css"])
    cpSync(path.join(root, "docs/site", sheet), path.join(out, sheet));
  const options = {
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    banner: { js: "/*! Licences of what is bundled here: LICENCES.txt */" },
    metafile: true,
    logLevel: "warning",
    absWorkingDir: root,
  };
  const built = await Promise.all([
    build({ ...options, entryPoints: [path.join(source, "main.ts")], outfile: path.join(out, "header.js") }),
    build({
      ...options,
      entryPoints: [path.join(source, "search.ts")],
      outfile: path.join(out, "search.js"),
      globalName: "siteSearch",
    }),
  ]);
  await writeSearchIndex(source, out, entries);
  return bundledPackages(...built.map(({ metafile }) => metafile));
}

/** Writes the index as a script, because a page from a disk may load nothing else. */
async function writeSearchIndex(source, out, entries) {
  const { createSearchIndex } = await importTypeScript(path.join(source, "create-search-index.ts"));
  const index = JSON.stringify(createSearchIndex(entries));
  writeFileSync(path.join(out, "search-index.js"), `globalThis.siteSearchIndex = ${JSON.stringify(index)};\n`);
}
