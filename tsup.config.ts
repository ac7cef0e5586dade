// Bundles the code of the package into dist/. The reasons and the numbers are in docs/decisions/07-packaging.md.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import { dropBareImports } from "./scripts/build/drop-bare-imports.js";
import { entriesOf } from "./scripts/build/entries-of.js";
import { LATE, loadedLate } from "./scripts/build/loaded-late.js";
import { libraryOutside, vendorOutside } from "./scripts/build/outside.js";
import { listBundled } from "./scripts/build/write-lists.js";

const ROOT = path.dirname(fileURLToPath(import.meta.url));

/** Libraries whose code runs when it is loaded: in a chunk, it would be in the bundle of everyone who uses that chunk. */
const VENDOR = ["csv", "glob", "icalendar"];

/** The command, and what a test of its threads imports. */
const COMMAND = ["cli/main", "node/result-batches"];

/** The name under which a thread is started. It imports the command. */
const WORKER = "cli/line-worker";

const sources = (names: readonly string[]) => names.map((name) => `src/${name}.ts`);

/** The options that all builds share. The declarations are written by tsc: scripts/build.mjs. */
const COMMON: Options = { format: "esm", dts: false, silent: true, splitting: false, removeNodeProtocol: false };

/** A library for Node and browsers; `dependencies` and `peerDependencies` stay imports. */
const LIBRARY: Options = {
  ...COMMON,
  outDir: "dist",
  platform: "neutral",
  target: "es2022",
  external: [/^node:/, "fs", "path", "url", "module", "stream"],
  esbuildOptions(options) {
    options.outbase = "src";
    options.mainFields = ["module", "main"];
    options.chunkNames = "chunks/[hash]";
    options.charset = "utf8";
    options.legalComments = "none";
    options.logLevel = "warning";
  },
};

/** A program with every package inside. It is minified: nobody imports it, and no stack trace of it is shown. */
const PROGRAM: Options = {
  ...COMMON,
  outDir: "dist/cli",
  platform: "node",
  target: "node20.19",
  minify: true,
  noExternal: [/./],
  esbuildOptions(options) {
    options.entryNames = "[name]";
    options.chunkNames = "[hash]";
    options.charset = "utf8";
    options.legalComments = "none";
    options.logLevel = "warning";
  },
};

export default defineConfig(() => {
  // The names of chunks change with their content: old ones would stay and be published.
  for (const folder of ["chunks", "cli", "vendor"])
    rmSync(path.join(ROOT, "dist", folder), { recursive: true, force: true });
  return listBundled(ROOT, [
    {
      // A module that several entries use is in a chunk of its own group, so that it is loaded once, and a consumer's bundler can
      // still drop what is not used.
      ...LIBRARY,
      name: "library",
      entry: entriesOf(ROOT),
      splitting: true,
      esbuildPlugins: [vendorOutside(VENDOR)],
      plugins: [dropBareImports],
    },
    { ...LIBRARY, name: "vendor", entry: sources(VENDOR.map((name) => `vendor/${name}`)), minify: true },
    // One file, whose parts run when they are first used: docs/decisions/07-packaging.md.
    { ...PROGRAM, name: "command", entry: sources(COMMAND), esbuildPlugins: [loadedLate(ROOT), libraryOutside] },
    { ...PROGRAM, name: "worker", entry: sources([WORKER]), noExternal: [], external: ["./main.js"] },
    { ...PROGRAM, name: "late", entry: sources(Object.keys(LATE)), format: "cjs" },
  ]);
});
