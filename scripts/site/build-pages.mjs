import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { records } from "../../dist/data/index.js";
import { writePreviews } from "./write-previews.mjs";

/** The options that turn JSX into calls of Preact, in the built pages and in their scripts. */
export const JSX = { jsx: "automatic", jsxImportSource: "preact" };

/**
 * Builds the front page, the pages of all records, their feeds, badges, downloads and preview images. Returns what the search finds of
 * them.
 */
export async function buildPages(root, out, { today, siteUrl }) {
  const { searchEntriesOf, siteFiles } = await loadPrerender(root);
  const all = await Promise.all(records.map(({ load }) => load()));
  const { files, previews } = siteFiles(all, guidesOf(root), { today, siteUrl });
  for (const { path: name, content } of files) write(path.join(out, name), content);
  for (const { path: name, png } of await writePreviews(root, previews)) write(path.join(out, name), png);
  return searchEntriesOf(all);
}

/** Loads the code that makes the pages: TypeScript with JSX, bundled for Node into the cache. */
async function loadPrerender(root) {
  const outfile = path.join(root, "node_modules/.cache/typed-agreements/prerender.mjs");
  await build({
    entryPoints: [path.join(root, "docs/site/prerender/site-files.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "warning",
    ...JSX,
  });
  const loaded = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  rmSync(outfile);
  return loaded;
}

/** Returns the guides in the order of their list. */
function guidesOf(root) {
  const list = readFileSync(path.join(root, "docs/guide/README.md"), "utf8");
  const listed = list.matchAll(/^- \[(?<title>[^\]]+)\]\((?<file>[\w-]+)\.md\): (?<about>.+)$/gm);
  return [...listed].map(({ groups: { title, file, about } }) => ({
    title,
    about: `${about.charAt(0).toUpperCase()}${about.slice(1)}`.replaceAll("`", ""),
    address: `guides/${file}.html`,
  }));
}

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
