import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/**
 * The modules that a fresh process loads for an import of this package: a hook prints the address of each. Code that is only
 * imported when it is called is not among them.
 */
function loadedBy(specifier: string): readonly string[] {
  const hooks = `
    import { writeSync } from "node:fs";
    export async function load(url, context, next) {
      writeSync(1, "LOADED " + url + "\\n");
      return next(url, context);
    }`;
  const code = `
    import { register } from "node:module";
    register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hooks)}));
    await import(${JSON.stringify(specifier)});
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", code], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").flatMap((line) => (line.startsWith("LOADED ") ? [line.slice(7)] : []));
}

const ofZod = (urls: readonly string[]) => urls.filter((url) => url.includes("/node_modules/zod/"));

describe("a subpath that needs no schema", () => {
  it.each(["query", "check", "calendar", "format", "import", "data"])("loads no zod: typed-agreements/%s", (name) => {
    const urls = loadedBy(`typed-agreements/${name}`);
    expect(urls).toContain(pathToFileURL(path.join(ROOT, `dist/${name}/index.js`)).href);
    expect(ofZod(urls)).toEqual([]);
  });

  it("differs from the root, which has the schemas", () => {
    expect(ofZod(loadedBy("typed-agreements")).length).toBeGreaterThan(0);
    expect(ofZod(loadedBy("typed-agreements/schema")).length).toBeGreaterThan(0);
  });
});
