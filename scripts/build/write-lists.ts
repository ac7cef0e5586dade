import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Options } from "tsup";
import { bundledPackages, licencesOf, type Metafile } from "../bundled-licences.mjs";
import { sbomOf } from "../sbom.mjs";
import type { EsbuildPlugin } from "./esbuild-plugin.js";

/** Adds to builds that the last one to end writes what all of them bundled: the licences and the SBOM. */
export function listBundled(root: string, builds: readonly Options[]): Options[] {
  const metafiles: Metafile[] = [];
  const collecting: EsbuildPlugin = {
    name: "what is bundled",
    setup({ onEnd }) {
      onEnd(({ metafile }) => {
        if (metafile !== undefined) metafiles.push(metafile);
      });
    },
  };
  return builds.map((build) => ({
    ...build,
    esbuildPlugins: [...(build.esbuildPlugins ?? []), collecting],
    async onSuccess() {
      // All builds have read their inputs as soon as there is a metafile of each.
      if (metafiles.length === builds.length) writeLists(root, metafiles);
    },
  }));
}

function writeLists(root: string, metafiles: readonly Metafile[]): void {
  const packages = bundledPackages(...metafiles);
  const write = (name: string, text: string) => writeFileSync(path.join(root, "dist", name), text);
  write("LICENCES.md", licencesOf(root, "Licences of the packages that are bundled in this folder", packages));
  write("sbom.cdx.json", `${JSON.stringify(sbomOf(root, packages))}\n`);
}
