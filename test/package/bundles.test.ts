import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A browser bundle of a few lines that import the built package: its size, and the files that got in. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    metafile: true,
  });
  const output = Object.values(metafile.outputs)[0];
  // Only files that left something in the bundle.
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  const text = outputFiles[0]?.text ?? "";
  return { bytes: Buffer.byteLength(text), gzip: gzipSync(text).length, files, text };
}

// Each limit is at most 5 % above what was measured when it was set.
describe("what a browser has to load", () => {
  it.each(["typed-agreements/data", "typed-agreements"])(
    "the record from %s: the record and nothing else",
    async (entry) => {
      const { bytes, gzip, files } = await bundle(`import { busan2025 } from "${entry}"; console.log(busan2025);`);
      // No other record, and of the list that loads any of them nothing; of the module that names them all, one call.
      expect(files.filter((file) => file !== "<stdin>")).toEqual([
        "dist/data/deep-freeze.js",
        "dist/data/records/busan-2025.js",
        "dist/data/records/index.js",
      ]);
      const text = JSON.stringify(busan2025);
      const { bytes: bare, gzip: packed } = await bundle(`console.log(JSON.parse(${JSON.stringify(text)}));`);
      expect(bytes - bare).toBeLessThan(600);
      expect(gzip - packed).toBeLessThan(400);
    },
  );

  it("when a commitment ends: no zod", async () => {
    const code = `import { expiryOf } from "typed-agreements"; console.log(expiryOf);`;
    const { bytes, gzip, files } = await bundle(code);
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    expect(files.filter((file) => file.startsWith("dist/data") || file.startsWith("dist/check"))).toEqual([]);
    expect(bytes).toBeLessThan(68_500);
    expect(gzip).toBeLessThan(23_300);
  });

  it.each(["typed-agreements/query", "typed-agreements"])("how a commitment stands, from %s: no zod", async (entry) => {
    const { bytes, gzip, files } = await bundle(`import { statusOf } from "${entry}"; console.log(statusOf);`);
    expect(files.filter((file) => /node_modules\/zod|^dist\/data|^dist\/check/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(72_000);
    expect(gzip).toBeLessThan(24_600);
  });

  it("which issues are unresolved: no zod", async () => {
    const { bytes, files } = await bundle(
      `import { unresolvedIssues } from "typed-agreements"; console.log(unresolvedIssues);`,
    );
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    expect(bytes).toBeLessThan(9_400);
  });

  it("check: no zod", async () => {
    const { bytes, gzip, files } = await bundle(`import { check } from "typed-agreements"; console.log(check);`);
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    expect(bytes).toBeLessThan(160_000);
    expect(gzip).toBeLessThan(68_500);
  });

  it("the schema: zod and no more than it needs", async () => {
    const { bytes, gzip, files } = await bundle(
      `import { AgreementSchema } from "typed-agreements/schema"; console.log(AgreementSchema);`,
    );
    expect(files.filter((file) => file.includes("date-fns"))).toEqual([]);
    expect(bytes).toBeLessThan(117_000);
    expect(gzip).toBeLessThan(35_000);
  });
});
