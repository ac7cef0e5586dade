import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { busan2025 } from "../../src/data/index.js";
import { expiries } from "../../src/query/index.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const EXAMPLES = path.join(ROOT, "examples");
const MAIN = path.join(ROOT, "dist/cli/main.js");

let folder = "";
/** The examples outside of this repository, with the built package as it is installed. */
const copyOf = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-examples-"));
  for (const name of ["vite-react", "nextjs", "deno"])
    cpSync(path.join(EXAMPLES, name), copyOf(name), { recursive: true });
  mkdirSync(path.join(folder, "node_modules"));
  for (const [name, to] of [
    ["typed-agreements", ROOT],
    ["@types", path.join(ROOT, "node_modules/@types")],
  ] as const)
    symlinkSync(to, path.join(folder, "node_modules", name), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The declarations of React and Next.js that the examples use; neither is installed here. */
const SHIMS = `
declare module "react" {
  export type ReactNode = unknown;
  export function useState<T>(first: T | (() => T)): [T, (next: T) => void];
}
declare module "react-dom/client" {
  export function createRoot(element: Element): { render(node: unknown): void };
}
declare module "react/jsx-runtime" {
  export namespace JSX {
    interface IntrinsicAttributes { readonly key?: string }
    interface Input { readonly type: string; readonly value?: string; readonly onChange: (event: { readonly target: HTMLInputElement }) => void }
    interface IntrinsicElements { readonly input: Input; readonly [name: string]: unknown }
  }
  export const jsx: unknown, jsxs: unknown, Fragment: unknown;
}
declare module "next/navigation" {
  export function notFound(): never;
}
`;

it.each([
  ["vite-react", ["src/main.tsx"]],
  ["nextjs", ["app/layout.tsx", "app/page.tsx", "app/records/[id]/page.tsx", "app/api/validate/route.ts"]],
  ["deno", ["expiries.ts"]],
] as const)("the example for %s compiles against the built package", (name, files) => {
  const shims = path.join(copyOf(name), "shims.d.ts");
  writeFileSync(shims, SHIMS);
  const program = ts.createProgram([shims, ...files.map((file) => path.join(copyOf(name), file))], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    jsx: ts.JsxEmit.ReactJSX,
    allowImportingTsExtensions: true,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: name === "nextjs" ? ["node"] : [],
  });
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${path.basename(file?.fileName ?? "")}: ${text}`;
  });
  expect(errors).toEqual([]);
});

describe("the example for Vite", () => {
  it("is built by Vite, with the YAML parser in a chunk of its own", async () => {
    const { build: viteBuild } = await import("vite");
    const result = await viteBuild({
      root: copyOf("vite-react"),
      configFile: false,
      logLevel: "silent",
      build: { write: false, rollupOptions: { external: /^react/ } },
    });
    const [{ output }] = [result].flat() as unknown as [{ output: readonly Chunk[] }];
    const chunks = output.filter(({ type }) => type === "chunk");
    const entry = chunks.find(({ isEntry }) => isEntry) as Chunk;
    // What is loaded with the page: the entry and what it imports.
    const first = new Set([entry.fileName]);
    for (const name of first)
      for (const to of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) first.add(to);
    const ofYaml = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes("/node_modules/yaml/")));
    expect(entry.code).toContain("Busan");
    expect(ofYaml.length).toBeGreaterThan(0);
    expect(ofYaml.filter(({ fileName }) => first.has(fileName))).toEqual([]);
  });
});

interface Chunk {
  readonly type: string;
  readonly isEntry: boolean;
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

describe("the example for Deno", () => {
  const expected = [
    "commitment,end",
    ...expiries(busan2025).map((one) => `${one.subject},${"date" in one ? one.date : one.kind}`),
  ];

  it("prints the end of each commitment (in Node, with the globals that it uses)", async () => {
    const outfile = path.join(copyOf("deno"), "expiries.mjs");
    const js =
      'import process from "node:process"; globalThis.Deno = { args: process.argv.slice(2), exit: process.exit };';
    await build({ entryPoints: [path.join(copyOf("deno"), "expiries.ts")], outfile, format: "esm", banner: { js } });
    const run = (id: string) => spawnSync(process.execPath, [outfile, id], { encoding: "utf8" });
    expect(run("busan-2025").stdout.trim().split("\n")).toEqual(expected);
    expect(run("busan-2026")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("Unknown record"),
    });
  });

  it("prints the same in Deno", ({ skip }) => {
    if (spawnSync("deno", ["--version"]).error !== undefined) skip("Deno is not installed");
    const args = [
      "run",
      "--node-modules-dir=manual",
      "--no-remote",
      "--config",
      path.join(folder, "deno.json"),
      "expiries.ts",
    ];
    writeFileSync(path.join(folder, "deno.json"), "{}");
    writeFileSync(path.join(folder, "package.json"), '{ "dependencies": { "typed-agreements": "*" } }');
    const { stdout, stderr } = spawnSync("deno", args, { cwd: copyOf("deno"), encoding: "utf8" });
    expect(stdout.trim().split("\n"), stderr).toEqual(expected);
  });
});

describe("the GitHub Action", () => {
  const workflow = parse(readFileSync(path.join(EXAMPLES, "github-action/validate.yml"), "utf8"));
  const [, command = ""] = /^npx --yes typed-agreements (.*)$/.exec(workflow.jobs.validate.steps.at(-1).run) ?? [];
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

  it("annotates a faulty record and fails; a good one passes", () => {
    const cwd = copyOf("action");
    mkdirSync(path.join(cwd, "agreements/deals"), { recursive: true });
    const file = path.join(cwd, "agreements/deals/busan.json");
    writeFileSync(file, JSON.stringify(busan2025));
    expect(spawnSync(process.execPath, [MAIN, ...args], { cwd, encoding: "utf8" }).status).toBe(0);
    writeFileSync(file, JSON.stringify({ ...busan2025, titel: 1 }));
    const { status, stdout } = spawnSync(process.execPath, [MAIN, ...args], { cwd, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=agreements/deals/busan.json,line=1,");
  });
});
