import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundledPackages } from "../bundled-licences.mjs";
import { JSX } from "./build-pages.mjs";

/** The scripts of the pages, and the names by which a part that is loaded later is found. */
const SCRIPTS = [
  { name: "page" },
  { name: "front" },
  { name: "font" },
  { name: "checking", globalName: "siteChecking" },
  { name: "exports", globalName: "siteExports" },
];

/** The family of the pages: the Latin letters of Source Sans 3, in all weights. */
const FONT = "node_modules/@fontsource-variable/source-sans-3";

/**
 * Bundles the scripts of the pages as classic scripts, because modules do not load from a disk, and copies the styles. Returns the
 * folders of the bundled packages.
 */
export async function buildScripts(root, out) {
  const assets = path.join(out, "assets");
  mkdirSync(assets, { recursive: true });
  const built = [];
  for (const { name, globalName } of SCRIPTS) {
    const { metafile } = await build({
      entryPoints: [path.join(root, `docs/site/page/${name}.ts`)],
      outfile: path.join(assets, `${name}.js`),
      ...(globalName === undefined ? {} : { globalName }),
      bundle: true,
      minify: true,
      format: "iife",
      platform: "browser",
      target: "es2022",
      // Papa Parse needs these only to read, and only in Node.
      external: ["stream"],
      // All licences are in one file of the site, which each script names.
      legalComments: "none",
      banner: { js: "/*! Licences of what is bundled here: ../LICENCES.txt */" },
      metafile: true,
      logLevel: "warning",
      absWorkingDir: root,
      ...JSX,
    });
    built.push(metafile);
  }
  for (const file of ["site.css", "chart.css", "table.css", "no-script.css"])
    cpSync(path.join(root, "docs/site/styles", file), path.join(assets, file));
  for (const file of ["favicon.svg", "tokens.css"]) cpSync(path.join(root, "docs/site", file), path.join(out, file));
  writeFileSync(path.join(assets, "fonts.css"), fontStyle(root));
  return [...bundledPackages(...built), FONT];
}

/** Returns the style that brings the font of the pages. It is written into it: text then never moves because a font came late. */
function fontStyle(root) {
  const face = (style) => {
    const file = path.join(root, FONT, `files/source-sans-3-latin-wght-${style}.woff2`);
    const data = readFileSync(file).toString("base64");
    return `@font-face{font-family:"Source Sans 3";font-style:${style};font-weight:200 900;font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2")}\n`;
  };
  return `/*! Source Sans 3, SIL Open Font License: ../LICENCES.txt */\n${face("normal")}`;
}
