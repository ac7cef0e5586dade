import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Returns the declarations in dist/ that the `types` of package.json lead to, as paths below dist/. */
export function reachableDeclarations(root) {
  const dist = path.join(root, "dist");
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const files = new Set(Object.values(exports).flatMap(({ types }) => filesOf(dist, types)));
  for (const file of files) {
    const text = readFileSync(path.join(dist, file), "utf8");
    for (const [, to] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      files.add(path.posix.join(path.posix.dirname(file), `${to}.d.ts`));
    }
  }
  return [...files].sort();
}

/** Returns the files that a path in `exports` stands for, which may have one `*`. */
function filesOf(dist, types) {
  const name = types?.replace("./dist/", "");
  if (name === undefined) return [];
  if (!name.includes("*")) return [name];
  const [folder, end] = name.split("*");
  return readdirSync(path.join(dist, folder)).flatMap((file) => (file.endsWith(end) ? [`${folder}${file}`] : []));
}
