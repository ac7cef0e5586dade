import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "./examples.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
let folder = "";
const nameOf = (index: number) => `example-${index}`;

// A stranger's project, in which the package and its peer are what the examples import.
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-examples-"));
  mkdirSync(path.join(folder, "node_modules"));
  for (const name of ["zod", "@types"])
    symlinkSync(path.join(ROOT, "node_modules", name), path.join(folder, "node_modules", name));
  symlinkSync(ROOT, path.join(folder, "node_modules/typed-agreements"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const compilerOptions = { module: "nodenext", target: "es2022", strict: true, noEmit: true, types: ["node"] };
  const options = { ...compilerOptions, exactOptionalPropertyTypes: true, resolveJsonModule: true };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
  for (const [index, { code }] of examples.entries())
    writeFileSync(path.join(folder, `${nameOf(index)}.ts`), `${code}\nexport {};\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the examples of the docs", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(100);
    for (const file of ["README.md", "docs/guide/"])
      expect(examples.some(({ where }) => where.startsWith(file))).toBe(true);
  });

  it("compile", () => {
    const tsc = path.join(ROOT, "node_modules/typescript-7.0/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
    const errors = stdout.replace(
      /^.*?example-(\d+)\.ts\((\d+),/gm,
      (_, index, line) => `${examples[Number(index)]?.where}+${line} (`,
    );
    expect(errors).toBe("");
  });

  it("print what they say", async () => {
    await build({
      entryPoints: examples.map((_, index) => path.join(folder, `${nameOf(index)}.ts`)),
      outdir: folder,
      format: "esm",
      outExtension: { ".js": ".mjs" },
    });
    // One process for all: each example's output stands between two marks.
    const run = examples
      .map((_, index) => `console.log("\\u0001"); await import("./${nameOf(index)}.mjs");`)
      .join("\n");
    writeFileSync(path.join(folder, "run.mjs"), run);
    const { FORCE_COLOR: _, ...env } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, ["run.mjs"], { cwd: folder, encoding: "utf8", env });
    expect(stderr).toBe("");
    const outputs = stdout.split("\u0001\n").slice(1);
    expect(outputs).toHaveLength(examples.length);
    for (const [index, { where, prints }] of examples.entries()) {
      expect(outputs[index]?.trimEnd().split("\n"), where).toEqual(prints.length > 0 ? prints : [""]);
    }
  });
});
