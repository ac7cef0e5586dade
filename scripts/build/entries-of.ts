import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Modules that no entry exports, and that the benchmarks and some tests import. */
const MEASURED = ["schema/generated/agreement-length", "schema/issues-of"];

/**
 * Modules that get a file of their own: constants of a library that they read when they are loaded would keep the whole library
 * in the bundle of a consumer who uses another function of the same entry.
 */
const APART = ["format/data-package/to-data-package", "format/icalendar/to-icalendar", "format/markdown/to-markdown"];

/** Returns the sources of the entries in the `exports` of package.json, each record included. */
export function entriesOf(root: string): string[] {
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const entries = Object.values<{ readonly default?: string }>(exports).flatMap((to) => {
    const name = /^\.\/dist\/(.*)\.js$/.exec(to.default ?? "")?.[1];
    if (name === undefined) return [];
    if (!name.includes("*")) return [name];
    const folder = path.posix.dirname(name);
    const files = readdirSync(path.join(root, "src", folder));
    return files.flatMap((file) =>
      /^(?!index|registry)[^.]+\.ts$/.test(file) ? [`${folder}/${file.slice(0, -3)}`] : [],
    );
  });
  return [...entries, ...APART, ...MEASURED]
    .map((name) => `src/${name}.ts`)
    .filter((file) => existsSync(path.join(root, file)));
}
