import type { Options } from "tsup";

/**
 * Removes the imports of chunks from which nothing is taken. esbuild writes them for side effects, which our modules do not have:
 * Node would load the chunks, and the bundler of a consumer would warn.
 */
export const dropBareImports: NonNullable<Options["plugins"]>[number] = {
  name: "drop bare imports",
  renderChunk: (code) => ({ code: code.replace(/^import "(?:\.{1,2}\/)+(?:chunks\/)?[A-Z0-9]+\.js";\n/gm, "") }),
};
