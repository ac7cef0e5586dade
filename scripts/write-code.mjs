// Bundles the code of the package into dist/: the library with splitting, the command and its worker with everything inside, and
// the lists of what was bundled. The reasons and the numbers are in docs/decisions/07-packaging.md.
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildCommand } from "./build/command.mjs";
import { buildLibrary } from "./build/library.mjs";
import { bundledPackages, licencesOf } from "./bundled-licences.mjs";
import { sbomOf } from "./sbom.mjs";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

// The names of chunks change with their content: old ones would stay and be published.
for (const folder of ["chunks", "cli", "vendor"]) rmSync(path.join(dist, folder), { recursive: true, force: true });
const metafiles = [...(await buildLibrary(root)), ...(await buildCommand(root))];

const packages = bundledPackages(...metafiles);
writeFileSync(
  path.join(dist, "LICENCES.md"),
  licencesOf(root, "Licences of the packages that are bundled in this folder", packages),
);
writeFileSync(path.join(dist, "sbom.cdx.json"), `${JSON.stringify(sbomOf(root, packages), null, 2)}\n`);
