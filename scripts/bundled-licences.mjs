import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Returns the folders of the packages in the bundles, by the metafiles of esbuild; for a package within a package, the inner
 * one.
 */
export function bundledPackages(...metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  if (folders.length === 0) throw new Error("Nothing was bundled");
  return folders;
}

/** The files with the text of a licence that some packages name and do not ship. */
const TEXTS = { "Apache-2.0": "node_modules/typedoc/LICENSE" };

/** Returns the licences of packages under a title, as Markdown; each package once. */
export function licencesOf(root, title, packages) {
  const licences = [...new Set(packages)].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(path.join(root, folder, "package.json"), "utf8"),
    );
    const own = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const file = own === undefined ? TEXTS[license] : path.join(folder, own);
    if (file === undefined) throw new Error(`${name} has no licence text to pass on`);
    const by = own === undefined ? `By ${author.name ?? author}.\n\n` : "";
    return `## ${name} ${version} (${license})\n\n${by}${readFileSync(path.join(root, file), "utf8").trim()}\n`;
  });
  return `# ${title}\n\n${licences.join("\n")}`;
}
