import path from "node:path";
import type { EsbuildPlugin } from "./esbuild-plugin.js";

/** Keeps the bundled libraries apart. The code that uses them is a chunk, or an entry one folder below dist/ or deeper. */
export const vendorOutside: EsbuildPlugin = {
  name: "vendor outside",
  setup({ onResolve }) {
    onResolve({ filter: /\/vendor\/[a-z]+\.js$/ }, ({ path: from }) => ({
      path: `../vendor/${path.basename(from)}`,
      external: true,
    }));
  },
};

/** Keeps the records out of the command. They are in the library already: the command loads them from there. */
export const recordsOutside: EsbuildPlugin = {
  name: "records outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path: from, importer, kind }) =>
      kind === "dynamic-import" && path.basename(importer) === "registry.ts"
        ? { path: `../data/records/${path.basename(from)}`, external: true }
        : undefined,
    );
  },
};
