import { transformSync } from "esbuild";
import type { Options } from "tsup";

/**
 * Removes the blanks and line ends of a chunk, which are a seventh of its code; names stay. The comments by which a consumer's
 * bundler drops unused calls stay too, although esbuild removes them with the blanks: names stand for them meanwhile. A chunk that
 * would not be the same program afterwards, with the same comments, is left as it was.
 */
export const withoutBlanks: NonNullable<Options["plugins"]>[number] = {
  name: "without blanks",
  renderChunk(code) {
    const dense = minified(marked(code));
    const short = dense.replace(/(new )?\b__PURE__\.?/g, "/*@__PURE__*/$1");
    const isSame = minified(short) === minified(code) && minified(marked(short)) === dense;
    return { code: isSame ? short : code };
  },
};

/** Puts a name in place of each comment: `__PURE__.f()`, `new __PURE__.Map()`, `__PURE__(() => 1)()`. */
function marked(code: string): string {
  return code.replace(/\/\* ?@__PURE__ ?\*\/\s*(new )?(\()?/g, (_, construct = "", open = ".") => {
    return `${construct}__PURE__${open}`;
  });
}

function minified(code: string): string {
  return transformSync(code, { charset: "utf8", legalComments: "none", target: "es2022", minifyWhitespace: true }).code;
}
