import path from "node:path";
import { build } from "esbuild";

/**
 * Modules that the command loads when it first calls one of their functions: Zod writes the messages of the schema, and the
 * YAML parser is for YAML. They are called by code that cannot wait, so they are CommonJS, which Node loads at once.
 */
const LATE = { "schema/issues-of": ["issuesOf"], "validate/parse-yaml": ["parseYaml"] };

/** The scripts of the command: the command itself, the worker that it starts, and what a test of the worker imports. */
const ENTRIES = ["cli/main", "node/line-worker", "node/result-batches"];

/** Replaces a module by one whose functions load it. */
const loadedLate = (root) => ({
  name: "loaded late",
  setup({ onLoad }) {
    const names = Object.keys(LATE).join("|");
    onLoad(
      { filter: new RegExp(`[\\\\/]src[\\\\/](?:${names.replaceAll("/", "[\\\\/]")})\\.ts$`) },
      ({ path: file }) => {
        const name = path.relative(path.join(root, "src"), file).replaceAll("\\", "/").slice(0, -3);
        const load = `load("./${path.basename(name)}.cjs")`;
        const functions = LATE[name].map((one) => `export const ${one} = (...args) => ${load}.${one}(...args);`);
        const head = 'import { createRequire } from "node:module";\nconst load = createRequire(import.meta.url);';
        return { contents: `${head}\n${functions.join("\n")}\n`, loader: "js", resolveDir: path.dirname(file) };
      },
    );
  },
});

/** The records are in the library already: the command loads them from there. */
const recordsOutside = {
  name: "records outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path: from, importer, kind }) =>
      kind === "dynamic-import" && path.basename(importer) === "registry.ts"
        ? { path: `../data/records/${path.basename(from)}`, external: true }
        : undefined,
    );
  },
};

/** Bundles the command and its worker into dist/cli, with every package inside. Returns the metafiles of esbuild. */
export async function buildCommand(root) {
  const options = {
    absWorkingDir: root,
    outdir: "dist/cli",
    entryNames: "[name]",
    chunkNames: "[hash]",
    bundle: true,
    platform: "node",
    target: "node20.19",
    charset: "utf8",
    // Nobody imports this code, and no stack trace of it is shown.
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  };
  const builds = await Promise.all([
    build({
      ...options,
      entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
      format: "esm",
      splitting: true,
      plugins: [loadedLate(root), recordsOutside],
    }),
    build({
      ...options,
      entryPoints: Object.keys(LATE).map((name) => `src/${name}.ts`),
      format: "cjs",
      outExtension: { ".js": ".cjs" },
    }),
  ]);
  return builds.map(({ metafile }) => metafile);
}
