import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** The packages that a consumer installs. All others are bundled. */
const EXTERNAL = ["zod", "date-fns", "yaml", "node:*", "fs", "path", "url", "module", "stream"];

/** Modules that no entry exports, and that the benchmarks and some tests import. */
const MEASURED = ["schema/generated/agreement-length", "schema/issues-of"];

/**
 * Modules that get a file of their own: constants of a library that they read when they are loaded would keep the whole library
 * in the bundle of a consumer who uses another function of the same entry.
 */
const APART = ["format/data-package/to-data-package", "format/icalendar/to-icalendar", "format/markdown/to-markdown"];

/** Libraries whose code runs when it is loaded: in a chunk, it would be in the bundle of everyone who uses that chunk. */
const VENDOR = ["csv", "icalendar"];

/** Returns the sources of the entries in the `exports` of package.json, each record included. */
export function entriesOf(root) {
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const entries = Object.values(exports).flatMap((to) => {
    const [, name] = /^\.\/dist\/(.*)\.js$/.exec(to.default ?? "") ?? [];
    if (name === undefined) return [];
    if (!name.includes("*")) return [name];
    const folder = path.dirname(name);
    const files = readdirSync(path.join(root, "src", folder));
    return files.flatMap((file) =>
      /^(?!index|registry)[^.]+\.ts$/.test(file) ? [`${folder}/${file.slice(0, -3)}`] : [],
    );
  });
  return [...entries, ...APART, ...MEASURED]
    .map((name) => `src/${name}.ts`)
    .filter((file) => existsSync(path.join(root, file)));
}

/** The code that uses these libraries is a chunk, or an entry one folder below dist/ or deeper. */
const vendorOutside = {
  name: "vendor outside",
  setup({ onResolve }) {
    onResolve({ filter: /\/vendor\/[a-z]+\.js$/ }, ({ path: from }) => ({
      path: `../vendor/${path.basename(from)}`,
      external: true,
    }));
  },
};

/**
 * Bundles the entries of the library. A module that several entries use is in a chunk of its own group, so that it is loaded
 * once, and a consumer's bundler can still drop what is not used. Returns the metafiles of esbuild.
 */
export async function buildLibrary(root) {
  const options = {
    absWorkingDir: root,
    outdir: "dist",
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    charset: "utf8",
    external: EXTERNAL,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  };
  const builds = await Promise.all([
    build({
      ...options,
      entryPoints: entriesOf(root),
      outbase: "src",
      splitting: true,
      chunkNames: "chunks/[hash]",
      plugins: [vendorOutside],
    }),
    build({ ...options, entryPoints: VENDOR.map((name) => `src/vendor/${name}.ts`), outbase: "src", minify: true }),
  ]);
  for (const file of Object.keys(builds[0].metafile.outputs)) dropBareImports(path.join(root, file));
  return builds.map(({ metafile }) => metafile);
}

/**
 * Removes the imports of chunks from which nothing is taken. esbuild writes them for side effects, which our modules do not have:
 * Node would load the chunks, and the bundler of a consumer would warn.
 */
function dropBareImports(file) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^import "(?:\.{1,2}\/)+(?:chunks\/)?[A-Z0-9]+\.js";\n/gm, ""));
}
