import { defineConfig } from "tsup";

// One output file a source file: what a consumer does not import is not in their bundle. `tsc` writes the declarations, and
// `scripts/write-vendor.mjs` bundles what `src/vendor` takes from others.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/vendor/**", "!src/**/*.d.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  dts: false,
  silent: true,
});
