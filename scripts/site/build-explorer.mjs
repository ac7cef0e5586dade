import path from "node:path";
import { build } from "esbuild";
import { bundledPackages } from "../bundled-licences.mjs";

/**
 * Bundles the explorer as classic scripts, because modules do not load from a disk. Each part that is loaded on demand is a
 * script of its own. Returns the folders of the bundled packages.
 */
export async function buildExplorer(root, out) {
  const options = {
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
  };
  const script = (name) => path.join(root, `docs/site/explorer/${name}.ts`);
  const outfile = (name) => path.join(out, `explorer/${name}.js`);
  const [explorer, checking, writers] = ["explorer", "checking", "exports"].map(outfile);
  const built = [
    await build({ ...options, entryPoints: [script("main")], outfile: explorer }),
    await build({ ...options, entryPoints: [script("checking")], outfile: checking, globalName: "explorerChecking" }),
    await build({ ...options, entryPoints: [script("exports")], outfile: writers, globalName: "explorerExports" }),
  ];
  return bundledPackages(...built.map(({ metafile }) => metafile));
}
