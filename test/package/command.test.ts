import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(ROOT, "dist/cli");
const LATE = ["issues-of.cjs", "json-parser.cjs", "parse-yaml.cjs"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The specifiers that a script imports, found by a parser. */
async function imports(file: string): Promise<readonly string[]> {
  const names: string[] = [];
  const recording: Plugin = {
    name: "recording",
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path: name, kind }) => {
        if (kind === "entry-point") return undefined;
        names.push(name);
        return { path: name, external: true };
      });
    },
  };
  await build({ entryPoints: [path.join(CLI, file)], bundle: true, format: "esm", write: false, plugins: [recording] });
  return names;
}

/** Runs the command on an input and returns the scripts below dist/cli that were loaded late, and what it printed. */
function validate(name: string, text: string): { readonly late: readonly string[]; readonly out: string } {
  const file = path.join(folder, name);
  const hook = path.join(folder, "hook.cjs");
  // Each late script is CommonJS: its name is in the cache of modules when the process ends.
  writeFileSync(
    hook,
    `const { writeFileSync } = require("node:fs"); process.on("exit", () => writeFileSync(${JSON.stringify(`${file}.loaded`)}, Object.keys(require.cache).join("\\n")));`,
  );
  writeFileSync(file, text);
  const args = ["--require", hook, path.join(CLI, "main.js"), "validate", file, "--report", "json"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const loaded = readFileSync(`${file}.loaded`, "utf8");
  return { late: LATE.filter((script) => loaded.includes(script)), out: stdout };
}

describe("the bundled command", () => {
  it("imports nothing but itself, Node, and the records, writers and file patterns of the library", async () => {
    const files = readdirSync(CLI);
    const scripts = files.filter((file) => /\.c?js$/.test(file));
    const names = new Set((await Promise.all(scripts.map(imports))).flat());
    const others = [...names].filter((name) => !isBuiltin(name) && !files.includes(name.replace("./", "")));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((name) => !/^\.\.\/data\/records\/[\w-]+\.js$/.test(name)).sort()).toEqual([
      "../format/index.js",
      "../vendor/glob.js",
    ]);
  });

  it("loads no YAML parser and no messages for a JSON record in which nothing is wrong", () => {
    const { late, out } = validate("good.json", JSON.stringify(busan2025));
    expect(late).toEqual([]);
    expect(JSON.parse(out).record).toBe("busan-2025");
  });

  it("loads the messages for a record that the schema rejects", () => {
    const { late, out } = validate("bad.json", JSON.stringify({ ...busan2025, titel: 1 }));
    expect(late).toEqual(["issues-of.cjs"]);
    expect(out).toContain('did you mean \\"title\\"?');
  });

  it("loads the parser with positions for text that is not JSON", () => {
    const { late, out } = validate("cut.json", '{ "id": ');
    expect(late).toEqual(["json-parser.cjs"]);
    expect(out).toContain("Invalid JSON");
  });

  it("loads the YAML parser for YAML, and with it no messages", () => {
    const { late, out } = validate("good.yaml", JSON.stringify(busan2025));
    expect(late).toEqual(["parse-yaml.cjs"]);
    expect(JSON.parse(out).record).toBe("busan-2025");
  });

  it("has Zod in no script but the one that writes the messages", () => {
    const withZod = readdirSync(CLI).filter((file) => readFileSync(path.join(CLI, file), "utf8").includes("ZodError"));
    expect(withZod).toEqual(["issues-of.cjs"]);
  });
});
