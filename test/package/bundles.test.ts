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

const ofZod = (file: string) => file.includes("node_modules/zod");

/** The chunks of a browser bundle with splitting: what is loaded first, and what is loaded when it is needed. */
async function chunks(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    metafile: true,
    outdir: path.join(ROOT, "chunks"),
  });
  const first = new Set(Object.keys(metafile.outputs).filter((file) => file.endsWith("stdin.js")));
  for (const file of first) {
    for (const { path: to, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === "import-statement") first.add(to);
  }
  const measure = (isOne: (file: string) => boolean) => {
    const names = Object.keys(metafile.outputs).filter(isOne);
    const written = outputFiles.filter((file) => names.some((name) => path.join(ROOT, name) === file.path));
    return {
      gzip: written.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
      files: names.flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {})),
    };
  };
  return { first: measure((file) => first.has(file)), later: measure((file) => !first.has(file)) };
}

// Each limit is at most 5 % above what was measured when it was set.
describe("what a browser has to load", () => {
  it.each(["typed-agreements/data", "typed-agreements"])(
    "the record from %s: the record and nothing else",
    async (entry) => {
      const { bytes, gzip, files } = await bundle(`import { busan2025 } from "${entry}"; console.log(busan2025);`);
      // Two chunks, the record and the function that freezes it, and a call in the entry. No other record, and nothing of the
      // list that loads any of them.
      expect(files.filter((file) => file.startsWith("dist/chunks/"))).toHaveLength(2);
      expect(files).toHaveLength(4);
      const text = JSON.stringify(busan2025);
      const { bytes: bare, gzip: packed } = await bundle(`console.log(JSON.parse(${JSON.stringify(text)}));`);
      expect(bytes - bare).toBeLessThan(600);
      expect(gzip - packed).toBeLessThan(400);
    },
  );

  it("when a commitment ends: no zod", async () => {
    const code = `import { expiryOf } from "typed-agreements"; console.log(expiryOf);`;
    const { bytes, gzip, files, text } = await bundle(code);
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    // No record, and no list of codes that check knows.
    expect(text).not.toContain("Busan");
    expect(text).not.toContain("swahili");
    expect(bytes).toBeLessThan(71_500);
    expect(gzip).toBeLessThan(24_900);
  });

  it.each(["typed-agreements/query", "typed-agreements"])("how a commitment stands, from %s: no zod", async (entry) => {
    const { bytes, gzip, files, text } = await bundle(`import { statusOf } from "${entry}"; console.log(statusOf);`);
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    expect(text).not.toMatch(/Busan|swahili/);
    expect(bytes).toBeLessThan(75_000);
    expect(gzip).toBeLessThan(26_000);
  });

  it("which issues are unresolved: no zod", async () => {
    const { bytes, files } = await bundle(
      `import { unresolvedIssues } from "typed-agreements"; console.log(unresolvedIssues);`,
    );
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    expect(bytes).toBeLessThan(10_800);
  });

  it("check: no zod", async () => {
    const { bytes, gzip, files, text } = await bundle(`import { check } from "typed-agreements"; console.log(check);`);
    expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
    expect(text).toContain("swahili");
    expect(bytes).toBeLessThan(160_000);
    expect(gzip).toBeLessThan(69_500);
  });

  it.each([
    ["toICalendar", 181_000, 59_000],
    ["toMarkdown", 152_500, 52_500],
    ["toJson", 12_000, 5_000],
  ])("an export: %s and no other", async (name, most, mostPacked) => {
    const { bytes, gzip, files } = await bundle(
      `import { ${name} } from "typed-agreements/format"; console.log(${name});`,
    );
    expect(files.filter((file) => file.startsWith("dist/vendor/"))).toEqual(
      name === "toICalendar" ? ["dist/vendor/icalendar.js"] : [],
    );
    expect(bytes).toBeLessThan(most);
    expect(gzip).toBeLessThan(mostPacked);
  });

  it("validateTextAsync: messages and YAML come later", async () => {
    const code = 'import { validateTextAsync } from "typed-agreements/validate/async"; console.log(validateTextAsync);';
    const { first, later } = await chunks(code);
    expect(first.files.filter(ofZod)).toEqual([]);
    expect(first.gzip).toBeLessThan(70_000);
    expect(first.files.filter((file) => /node_modules\/yaml\//.test(file))).toEqual([]);
    expect(later.files.filter((file) => /node_modules\/yaml\//.test(file)).length).toBeGreaterThan(0);
  });

  it("the schema: zod and no more than it needs", async () => {
    const { bytes, gzip, files } = await bundle(
      `import { AgreementSchema } from "typed-agreements/schema"; console.log(AgreementSchema);`,
    );
    expect(files.filter((file) => file.includes("date-fns"))).toEqual([]);
    expect(bytes).toBeLessThan(120_000);
    expect(gzip).toBeLessThan(36_500);
  });
});
