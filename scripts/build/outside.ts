import path from "node:path";
import type { EsbuildPlugin } from "./esbuild-plugin.js";

/**
 * Returns a plugin that keeps bundled libraries apart, by the names of their modules. The code that uses them is a chunk, or an entry one
 * folder below dist/ or deeper.
 */
export function vendorOutside(names: readonly string[]): EsbuildPlugin {
  return {
    name: "vendor outside",
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/vendor/(?:${names.join("|")})\\.js$`) }, ({ path: from }) => ({
        path: `../vendor/${path.basename(from)}`,
        external: true,
      }));
    },
  };
}

/** Matches the modules that the command loads when it needs them and the library has as files already: the writers and the file patterns. */
const IN_LIBRARY = /^\.\.\/\.\.\/(?:format\/index|vendor\/glob)\.js$/;

/** Keeps what the library has already out of the command, which loads it from there. */
export const libraryOutside: EsbuildPlugin = {
  name: "library outside",
  setup({ onResolve }) {
    onResolve({ filter: IN_LIBRARY }, ({ path: from, kind }) =>
      kind === "dynamic-import" ? { path: from.replace("../../", "../"), external: true } : undefined,
    );
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path: from, importer, kind }) =>
      kind === "dynamic-import" && path.basename(importer) === "registry.ts"
        ? { path: `../data/records/${path.basename(from)}`, external: true }
        : undefined,
    );
  },
};
