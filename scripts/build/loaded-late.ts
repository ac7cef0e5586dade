import path from "node:path";
import type { EsbuildPlugin } from "./esbuild-plugin.js";

/**
 * Modules that the command loads when it first calls one of their functions: Zod writes the messages of the schema, the YAML
 * parser is for YAML, the JSON parser with positions for JSON with a syntax error, and `string-width` compiles a regular expression
 * of all emoji, which takes as long as Node's own start. They are called by code that cannot wait, so they are CommonJS, which Node
 * loads at once.
 */
export const LATE: Readonly<Record<string, readonly string[]>> = {
  "schema/issues-of": ["issuesOf"],
  "validate/parse-yaml": ["parseYaml"],
  "vendor/json-parser": ["parse"],
  "vendor/string-width": ["stringWidth"],
};

/** Returns a plugin that replaces each of these modules by one whose functions load it. */
export function loadedLate(root: string): EsbuildPlugin {
  return {
    name: "loaded late",
    setup({ onLoad }) {
      const names = Object.keys(LATE).join("|");
      const filter = new RegExp(`[\\\\/]src[\\\\/](?:${names.replaceAll("/", "[\\\\/]")})\\.ts$`);
      onLoad({ filter }, ({ path: file }) => {
        const name = path.relative(path.join(root, "src"), file).replaceAll("\\", "/").slice(0, -3);
        const load = `load("./${path.basename(name)}.cjs")`;
        const functions = LATE[name]?.map((one) => `export const ${one} = (...args) => ${load}.${one}(...args);`) ?? [];
        const head = 'import { createRequire } from "node:module";\nconst load = createRequire(import.meta.url);';
        return { contents: `${head}\n${functions.join("\n")}\n`, loader: "js", resolveDir: path.dirname(file) };
      });
    },
  };
}
