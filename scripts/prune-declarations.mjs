// Keeps the declarations that a consumer's compiler can reach. They have neither maps nor sources: docs/decisions/07-packaging.md.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { reachableDeclarations } from "./reachable-declarations.mjs";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const kept = new Set(reachableDeclarations(root));

for (const file of readdirSync(dist, { recursive: true })) {
  const name = file.replaceAll("\\", "/");
  if (name.endsWith(".d.ts") && !kept.has(name)) rmSync(path.join(dist, file));
}
for (const folder of readdirSync(dist)) removeIfEmpty(path.join(dist, folder));

function removeIfEmpty(folder) {
  if (path.extname(folder) !== "") return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) removeIfEmpty(path.join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
