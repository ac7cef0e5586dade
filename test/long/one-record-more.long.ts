import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACT } from "../fixtures/pact.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-tree-"));
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");

/** A copy of the tree with one file more in `records/`, built as a contributor builds it. */
beforeAll(() => {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT })
    .toString()
    .split("\0")
    .filter((file) => file !== "");
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), readFileSync(path.join(ROOT, file)));
  }
  const modules = path.join(ROOT, "node_modules");
  // Links to the files where they can be, but not to the stamps of what was built.
  execFileSync(
    "sh",
    ["-ec", 'cp -al "$1" node_modules 2> /dev/null || cp -a "$1" .; rm -rf node_modules/.cache', "sh", modules],
    {
      cwd: folder,
    },
  );
  writeFileSync(path.join(folder, "records/pact-2020.yaml"), PACT);
  node("scripts/build-if-stale.mjs", "dist", "site");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("one file more in records/", () => {
  const command = (...args: readonly string[]): string => node("dist/cli/main.js", ...args);

  it("is found by the command", () => {
    expect(command("list")).toContain("pact-2020");
    expect(command("show", "pact-2020", "--as-of", "2020-12-31")).toContain("Truce");
    expect(command("export", "pact-2020", "--to", "ics")).toContain("SUMMARY:");
  });

  it("is exported by name, in the registry, alone and as JSON", () => {
    const code = `
      import { pact2020, records } from "typed-agreements/data";
      import { pact2020 as alone } from "typed-agreements/records/pact-2020";
      import json from "typed-agreements/records/pact-2020.json" with { type: "json" };
      console.log(pact2020 === alone, json.id, records.some(({ id }) => id === "pact-2020"));`;
    expect(node("--no-warnings", "--input-type=module", "-e", code)).toBe("true pact-2020 true\n");
    expect(read("dist/data/records/pact-2020.d.ts")).toContain("Pact2020Ids");
  });

  it("has its pages on the site, and is found from the front page, the index, the calendar and the API", () => {
    for (const page of ["pact-2020/index.html", "pact-2020/truce/index.html", "pact-2020/embed/index.html"]) {
      expect(read(`site/${page}`)).toContain("Truce");
    }
    expect(read("site/index.html")).toContain("A pact of two neighbours");
    expect(read("site/index.json")).toContain("pact-2020");
    expect(read("site/deadlines.ics")).toContain("Truce");
    expect(read("site/api/records/pact2020.html")).toContain("pact2020");
  });
});
