import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

// Which folders a folder may import from, beside itself. A folder that is not here has no business in src.
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
  validate: ["model", "messages", "schema", "check"],
  brief: ["model", "messages", "calendar", "query", "words"],
  format: ["model", "messages", "calendar", "query", "words", "brief", "vendor"],
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

// Which folders may import a package; `node:` stands for the whole platform.
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ["schema"],
  leven: ["messages"],
  "date-fns": ["calendar"],
  "@date-fns/tz": ["calendar"],
  "@date-fns/utc": ["calendar"],
  yaml: ["validate"],
  "@humanwhocodes/momoa": ["validate"],
  // What is bundled when the package is built.
  tinyglobby: ["vendor"],
  "ical-generator": ["vendor"],
  papaparse: ["vendor"],
  "node:": ["node", "cli"],
};

const SRC = path.resolve(import.meta.dirname, "../src");
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
/** The code of a file without its comments: examples in them have code of their own. */
const codeOf = (file: string) => readFileSync(path.join(SRC, file), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
const importsOf = (file: string) =>
  [...codeOf(file).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

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
    expect(importsOf(path.join("schema", "entity.ts"))).toEqual(["zod", "../messages/unknown-keys.js"]);
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
