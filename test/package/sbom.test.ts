import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));

interface Component {
  readonly type: string;
  readonly "bom-ref": string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}
const sbom: {
  readonly components: readonly Component[];
  readonly metadata: { readonly component: Component };
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
} & Readonly<Record<string, unknown>> = read("dist/sbom.cdx.json");
const nameOf = ({ group, name }: Component) => (group === undefined ? name : `${group}/${name}`);

describe("the bill of materials", () => {
  it("has the form of CycloneDX 1.6", () => {
    expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
    expect(sbom.metadata.component).toMatchObject({ type: "library", name: "typed-agreements" });
    for (const component of [sbom.metadata.component, ...sbom.components]) {
      expect(["library", "data"], component.name).toContain(component.type);
      expect(component.purl).toBe(`pkg:npm/${nameOf(component).replace("@", "%40")}@${component.version}`);
      expect(component["bom-ref"]).toBe(component.purl);
      const [licence] = component.licenses;
      expect(component.licenses).toHaveLength(1);
      expect(licence?.license?.id ?? licence?.expression, component.name).toMatch(/^[A-Z0-9][\w.+ ()-]+$/i);
      for (const { alg, content } of component.hashes ?? []) {
        expect(alg).toBe("SHA-512");
        expect(content).toMatch(/^[0-9a-f]{128}$/);
      }
    }
  });

  it("names each component once, and as a part of this package", () => {
    const refs = sbom.components.map((component) => component["bom-ref"]);
    expect(new Set(refs).size).toBe(refs.length);
    const [own, ...others] = sbom.dependencies;
    expect(own).toEqual({ ref: sbom.metadata.component["bom-ref"], dependsOn: refs });
    expect(others.map(({ ref }) => ref)).toEqual(refs);
  });

  it("has the versions and the hashes of the lock file", () => {
    const { packages } = read("package-lock.json");
    for (const component of sbom.components) {
      // A package within a package may have another version than the one above it.
      const at = new RegExp(`(?:^|/)node_modules/${nameOf(component)}$`);
      const locked = Object.keys(packages).flatMap((folder) =>
        at.test(folder) && packages[folder].version === component.version ? [packages[folder]] : [],
      )[0];
      expect(locked, component.name).toBeDefined();
      const hash = component.hashes?.[0]?.content ?? "";
      expect(`sha512-${Buffer.from(hash, "hex").toString("base64")}`, component.name).toBe(locked.integrity);
    }
  });

  it("lists what src imports and a consumer does not install, and the licence of each is passed on", () => {
    const names = sbom.components.map(nameOf);
    // The packages that dist/ contains parts from, in the code of the library, of the command, or as a list of codes.
    expect(names).toEqual([
      "@date-fns/tz",
      "@date-fns/utc",
      "@humanwhocodes/momoa",
      "ansi-regex",
      "date-fns",
      "fdir",
      "get-east-asian-width",
      "ical-generator",
      "leven",
      "papaparse",
      "picomatch",
      "string-width",
      "strip-ansi",
      "tinyglobby",
      "yaml",
      "zod",
      "iso-3166",
      "language-subtag-registry",
    ]);
    const licences = readFileSync(path.join(ROOT, "dist/LICENCES.md"), "utf8");
    for (const component of sbom.components.filter(({ type }) => type === "library"))
      expect(licences).toContain(`## ${nameOf(component)} ${component.version} (`);
  });
});
