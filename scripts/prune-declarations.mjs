// Keeps the declarations that a consumer's compiler can reach, and puts their sources next to them, for "Go to definition". The
// generated declarations of records get no maps: what they declare are ids, and the facts are in records/.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reachableDeclarations } from "./reachable-declarations.mjs";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const kept = new Set(reachableDeclarations(root));

for (const file of readdirSync(dist, { recursive: true })) {
  const name = file.replaceAll("\\", "/");
  if (/\.d\.ts(?:\.map)?$/.test(name) && !kept.has(name.replace(/\.map$/, ""))) rmSync(path.join(dist, file));
}
for (const folder of readdirSync(dist)) removeIfEmpty(path.join(dist, folder));

for (const name of kept) {
  const file = path.join(dist, name);
  const map = `${file}.map`;
  if (!existsSync(map)) continue;
  if (name.startsWith("data/records/")) {
    rmSync(map);
    writeFileSync(file, readFileSync(file, "utf8").replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
    continue;
  }
  const source = name.replace(/\.d\.ts$/, ".ts");
  const copy = path.join(dist, "src", source);
  mkdirSync(path.dirname(copy), { recursive: true });
  copyFileSync(path.join(root, "src", source), copy);
  const written = JSON.parse(readFileSync(map, "utf8"));
  const sources = [path.posix.relative(path.posix.dirname(name), `src/${source}`)];
  writeFileSync(map, JSON.stringify({ ...written, sources }));
}

function removeIfEmpty(folder) {
  if (path.extname(folder) !== "") return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) removeIfEmpty(path.join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
