import { readFileSync } from "node:fs";
import path from "node:path";

/** Packages whose lists scripts/write-codes.mjs copies into src/check/codes. */
const COPIED = ["node_modules/iso-3166", "node_modules/language-subtag-registry"];

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Returns the address of a package by the rules of purl: `pkg:npm/%40scope/name@1.0.0`. */
function purlOf({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** Returns a list of licences: one with an SPDX id, or an expression of several. */
function licencesFrom(license) {
  return /[ (]/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** Returns the entity of a package, by its package.json and the lock file. */
function componentOf(root, folder, type, lock) {
  const { name, version, license, description } = read(path.join(root, folder, "package.json"));
  const [group, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const [algorithm, digest] = lock.packages[folder]?.integrity?.split("-") ?? [];
  const hash = { alg: "SHA-512", content: Buffer.from(digest ?? "", "base64").toString("hex") };
  return {
    type,
    "bom-ref": purlOf({ name, version }),
    ...(group === undefined ? {} : { group }),
    name: short,
    version,
    ...(description === undefined ? {} : { description }),
    scope: "required",
    ...(algorithm === "sha512" ? { hashes: [hash] } : {}),
    licenses: licencesFrom(license),
    purl: purlOf({ name, version }),
  };
}

/**
 * Returns the bill of materials of what the package contains from other packages, as CycloneDX 1.6. What a consumer installs
 * with it, `npm sbom` lists. Without a date and a random number, so that the same code gives the same file.
 */
export function sbomOf(root, bundled) {
  const own = read(path.join(root, "package.json"));
  const lock = read(path.join(root, "package-lock.json"));
  const components = [
    ...[...new Set(bundled)].sort().map((folder) => componentOf(root, folder, "library", lock)),
    ...COPIED.map((folder) => componentOf(root, folder, "data", lock)),
  ];
  const ref = purlOf(own);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "library",
        "bom-ref": ref,
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: licencesFrom(own.license.replace(/^\((.*)\)$/, "$1")),
        purl: ref,
      },
    },
    components,
    dependencies: [
      { ref, dependsOn: components.map((component) => component["bom-ref"]) },
      ...components.map((component) => ({ ref: component["bom-ref"], dependsOn: [] })),
    ],
  };
}
