// Bundles what `src/vendor` takes from other packages, one file each, with the licences of all that went in.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

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
  // Papa Parse asks for streams only where it reads.
  external: ["fs", "path", "url", "module", "stream"],
  target: "es2022",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  absWorkingDir: root,
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
);
const licences = [...packages].sort().map((name) => {
  const folder = path.join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence text to pass on`);
  return `## ${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
});
if (licences.length === 0) throw new Error("Nothing was bundled");
writeFileSync(path.join(out, "LICENCES.md"), `# Licences of what is bundled in this folder\n\n${licences.join("\n")}`);
