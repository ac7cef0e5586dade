// Bundles the parts of other packages that `src/vendor` exports, one file each, with the licences of everything included.
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundledPackages, licencesOf } from "./bundled-licences.mjs";

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "dist/vendor");
const source = path.join(root, "src/vendor");

const { metafile } = await build({
  entryPoints: readdirSync(source)
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => path.join(source, file)),
  outdir: out,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  // Papa Parse needs streams only to read.
  external: ["fs", "path", "url", "module", "stream"],
  target: "es2022",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  absWorkingDir: root,
});

writeFileSync(
  path.join(out, "LICENCES.md"),
  licencesOf(root, "Licences of what is bundled in this folder", bundledPackages(metafile)),
);
