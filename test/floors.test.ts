import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

// The folders that a folder of src may import from, in addition to itself. Every folder of src is listed.
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: [],
  vendor: [],
  schema: ["model", "messages"],
  calendar: ["model", "messages"],
  data: ["model"],
  query: ["model", "messages", "calendar"],
  check: ["model", "messages", "calendar", "query"],
  words: ["model", "messages", "calendar", "query"],
  validate: ["model", "messages", "schema", "check", "vendor"],
  brief: ["model", "messages", "calendar", "query", "words", "validate", "vendor"],
  format: ["model", "messages", "calendar", "query", "words", "brief", "vendor"],
  import: ["model", "messages", "calendar"],
  node: ["model", "messages", "schema", "calendar", "data", "query", "check", "validate"],
  cli: [
    "model",
    "messages",
    "schema",
    "calendar",
    "data",
    "query",
    "check",
    "words",
    "validate",
    "brief",
    "format",
    "node",
    "vendor",
  ],
};

// The folders that may import a package. `node:` is every module of Node.
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ["schema"],
  leven: ["messages"],
  "date-fns": ["calendar"],
  "@date-fns/tz": ["calendar"],
  "@date-fns/utc": ["calendar"],
  yaml: ["validate"],
  "@humanwhocodes/momoa": ["vendor"],
  // Bundled into the package when it is built.
  tinyglobby: ["vendor"],
  "ical-generator": ["vendor"],
  papaparse: ["vendor"],
  "string-width": ["vendor"],
  "node:": ["node", "cli"],
};

// What the site may import: the entries of brief and of the folders with a public entry, never the command.
const SITE_FOLDERS = ["brief", "model", "calendar", "data", "query", "words", "format", "validate"];
// Arithmetic on days and ranges of days in words have no public function yet.
const SITE_FILES = ["calendar/plain-date.js", "calendar/days-between.js", "words/bound-in-words.js"];

const ROOT = path.resolve(import.meta.dirname, "..");
const SRC = path.join(ROOT, "src");
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g;

const under = (folder: string, ending: RegExp) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));
const files = under("src", /\.ts$/).map((file) => path.relative("src", file));

/** Returns the code of a file without its doc comments, which contain examples with imports of their own. */
const codeOf = (file: string, folder = SRC) =>
  readFileSync(path.join(folder, file), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
const importsOf = (file: string, folder = SRC) =>
  [...codeOf(file, folder).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
/** Returns the files of the project that a file imports, as paths from the root. */
const localImportsOf = (file: string) =>
  importsOf(file, ROOT)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => path.normalize(path.join(path.dirname(file), specifier)));

/** Returns the file with the source of an import: with JSX or without. */
const sourceOf = (target: string) =>
  ["ts", "tsx"]
    .map((ending) => target.replace(/\.js$/, `.${ending}`))
    .find((file) => existsSync(path.join(ROOT, file))) ?? target;

/** Returns the groups of files that import each other, directly or through others (Tarjan's algorithm). */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    lowest.set(file, index);
    open.push(file);
    let low = index;
    for (const target of imports.get(file) ?? []) {
      if (!imports.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === index) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || imports.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("the floors of src", () => {
  it("has only the folders of the plan", () => {
    const folders = new Set(files.filter((file) => file.includes(path.sep)).map((file) => file.split(path.sep)[0]));
    expect([...folders].sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it.each(files.filter((file) => file !== "index.ts"))("%s imports only from below", (file) => {
    const folder = file.split(path.sep)[0] as string;
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith(".")) {
        expect(PACKAGES[packageOf(specifier)], `${file} imports ${specifier}`).toContain(folder);
        continue;
      }
      const target = path.relative(SRC, path.resolve(SRC, path.dirname(file), specifier)).split(path.sep)[0] as string;
      expect([folder, ...(FLOORS[folder] ?? [])], `${file} imports ${specifier}`).toContain(target);
    }
  });

  it("finds imports at all", () => {
    expect(importsOf(path.join("schema", "list.ts"))).toEqual(["zod", "../messages/expected-value.js"]);
  });

  it("imports only files that exist", () => {
    for (const file of files) {
      for (const target of localImportsOf(path.join("src", file))) {
        expect(files, file).toContain(path.relative("src", target).replace(/\.js$/, ".ts"));
      }
    }
  });

  it("has no circles of imports, not even of types; nor have the site, the scripts and the examples", () => {
    const sources = ["src", "docs/site", "scripts", "examples"].flatMap((folder) =>
      under(folder, /(?<!\.d)\.m?[jt]sx?$/),
    );
    const imports = new Map(
      sources.map((source) => [source, localImportsOf(source).map((target) => sourceOf(target))]),
    );
    const circles = circlesOf(imports);
    expect(circles).toEqual([]);
  });

  it("finds circles, and files that import themselves", () => {
    const imports = { a: ["b", "c"], b: ["d"], c: [], d: ["a"], e: ["e"], f: ["a", "e"] };
    expect(circlesOf(new Map(Object.entries(imports)))).toEqual([["a", "b", "d"], ["e"]]);
  });

  it("keeps index.ts to re-exports", () => {
    for (const line of codeOf("index.ts")
      .split("\n")
      .filter((text) => text.trim() !== "")) {
      expect(line).toMatch(/^export (?:type )?\* from "\.\/[a-z]+\/index\.js";$/);
    }
  });

  it("keeps the model free of run-time code", () => {
    for (const file of files.filter((name) => name.startsWith(`model${path.sep}`))) {
      expect(codeOf(file), file).not.toMatch(/\b(?:const|let|function|class|enum)\s+\w+\s*[=({<]/);
    }
  });

  it("keeps the core pure: no clock, no randomness, no machine", () => {
    const core = files.filter((file) => !/^(?:cli|node)[\\/]/.test(file));
    for (const file of core) {
      expect(codeOf(file), file).not.toMatch(/Date\.now|new Date\(\s*\)|Math\.random|process\.|toLocale|Intl\./);
    }
  });
});

describe("the length of files", () => {
  it("is at most 250 lines, except of tests, style sheets and generated files", () => {
    const sources = ["src", "docs/site", "scripts", "bench", "examples", "mutants"]
      .flatMap((folder) => under(folder, /\.[cm]?[jt]sx?$/))
      .filter((file) => !/node_modules|^src[\\/](?:data[\\/]records|schema[\\/]generated)[\\/]/.test(file));
    const lengths = sources.map((file) => [file, readFileSync(path.join(ROOT, file), "utf8").split("\n").length - 1]);
    expect(lengths.length).toBeGreaterThan(700);
    expect(lengths.filter(([, lines]) => (lines as number) > 250)).toEqual([]);
  });
});

describe("the imports of the site, the scripts, the benchmarks and the examples", () => {
  it.each(under("docs/site", /\.tsx?$/))("%s reads brief and the public entries", (file) => {
    for (const target of localImportsOf(file)) {
      if (!path.relative(path.join("docs", "site"), target).startsWith("..")) continue;
      const entry = path.relative("src", target).split(path.sep).join("/");
      const allowed = [...SITE_FOLDERS.map((folder) => `${folder}/index.js`), ...SITE_FILES];
      expect(allowed, `${file} imports ${entry}`).toContain(entry);
    }
  });

  it.each([
    ["scripts", ["scripts", "dist"]],
    ["bench", ["bench", "dist"]],
    ["examples", ["examples"]],
  ])("%s reads only %j; declarations also read the model and the types of import", (folder, allowed) => {
    const sources = under(folder, /\.m[jt]s$/);
    expect(sources.length).toBeGreaterThan(0);
    for (const file of sources) {
      for (const target of localImportsOf(file)) {
        if (file.endsWith(".d.mts") && /^src[\\/](?:model|import)[\\/]index\.js$/.test(target)) continue;
        expect(allowed, `${file} imports ${target}`).toContain(target.split(path.sep)[0]);
      }
    }
  });
});
