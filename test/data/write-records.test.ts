import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACT } from "../fixtures/pact.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-records-"));
const at = (file: string) => path.join(folder, file);

/** Copies the code that builds the records, with one record, so that each run is short. */
beforeAll(() => {
  for (const name of ["src", "scripts", "records/new-start-2010.yaml", "package.json"]) {
    cpSync(path.join(ROOT, name), at(name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, "node_modules"), at("node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeRecords() {
  const { status, stderr } = spawnSync(process.execPath, [at("scripts/write-records.mjs")], { encoding: "utf8" });
  return { status, stderr };
}

/** Writes a record, runs the script, and removes the record again. */
function withRecord(name: string, text: string) {
  writeFileSync(at(`records/${name}`), text);
  try {
    return writeRecords();
  } finally {
    rmSync(at(`records/${name}`));
  }
}

describe("write-records", () => {
  it("adds a record for one more file, and removes it with the file", () => {
    writeFileSync(at("records/pact-2020.yaml"), `# A pact, made up for a test.\n\n${PACT}`);
    expect(writeRecords()).toEqual({ status: 0, stderr: "" });
    const code = `
      import { pact2020, records, statusOf } from "./src/index.ts";
      const entry = records.find(({ id }) => id === "pact-2020");
      console.log(JSON.stringify([
        entry.title, entry.on, entry.parties, (await entry.load()) === pact2020, Object.isFrozen(pact2020.parties[0]),
        statusOf(pact2020, "truce", { asOf: "2021-01-01" }).state,
      ]));`;
    writeFileSync(at("ask.ts"), code);
    const bundle = [
      "ask.ts",
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--packages=external",
      "--outfile=ask.mjs",
    ];
    execFileSync(path.join(ROOT, "node_modules/.bin/esbuild"), [...bundle, "--log-level=error"], { cwd: folder });
    expect(JSON.parse(execFileSync(process.execPath, [at("ask.mjs")], { encoding: "utf8" }))).toEqual([
      "A pact of two neighbours",
      "2020-05-01",
      [
        { id: "a", name: "State A" },
        { id: "b", name: "State B" },
      ],
      true,
      true,
      "in-effect",
    ]);
    const module = readFileSync(at("src/data/records/pact-2020.ts"), "utf8");
    expect(module).toContain(" * A pact, made up for a test.");
    expect(module).toContain("export interface Pact2020Ids extends Ids {");
    expect(module).toContain('  readonly party: "a" | "b";');
    expect(module).toContain("  readonly issue: never;");
    expect(JSON.parse(readFileSync(at("src/data/records/pact-2020.json"), "utf8")).id).toBe("pact-2020");
    rmSync(at("records/pact-2020.yaml"));
    expect(writeRecords().status).toBe(0);
    expect(existsSync(at("src/data/records/pact-2020.ts"))).toBe(false);
    expect(readFileSync(at("src/data/records/index.ts"), "utf8")).not.toContain("pact");
  });

  it.each([
    [
      "another name than its id",
      "pact.yaml",
      PACT,
      'records/pact.yaml has the record "pact-2020"; call the file pact-2020.yaml',
    ],
    [
      "an error",
      "pact-2020.yaml",
      PACT.replace("nature:", "natur:"),
      'records/pact-2020.yaml:3:1 Unknown key "natur"; did you mean "nature"?',
    ],
    [
      "a reference that leads nowhere",
      "pact-2020.yaml",
      PACT.replace("[ a, b ]", "[ a, c ]"),
      "records/pact-2020.yaml:18:21 ",
    ],
    [
      "another form",
      "pact-2020.yaml",
      PACT.replace('"2020-05-01"', "'2020-05-01'"),
      "is not in the canonical form; run npm run format",
    ],
    [
      "an id that is the name of another module",
      "registry.yaml",
      PACT.replace("id: pact-2020", "id: registry"),
      'the id "registry" cannot be the name of a constant',
    ],
    [
      "an id that begins with a digit",
      "2020-pact.yaml",
      PACT.replace("id: pact-2020", "id: 2020-pact"),
      'the id "2020-pact" cannot be the name of a constant',
    ],
    ["two documents", "pact-2020.yaml", `${PACT}---\n${PACT}`, "has more than one document; a file has one record"],
    [
      "a lineage that leads nowhere",
      "pact-2020.yaml",
      PACT.replace("nature:", "lineage:\n  - relation: extends\n    agreement: pact-2019\nnature:"),
      'No record of the set has the id "pact-2019"',
    ],
    [
      "a merge key",
      "pact-2020.yaml",
      PACT.replace("    name: State B", "    <<: { name: State B }"),
      "Merge keys (<<) are not supported",
    ],
  ])("rejects a record with %s, and keeps the earlier output", (_, name, text, message) => {
    const before = readFileSync(at("src/data/records/index.ts"), "utf8");
    const { status, stderr } = withRecord(name, text);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(readFileSync(at("src/data/records/index.ts"), "utf8")).toBe(before);
  });

  it("says that a folder contains no record", () => {
    const empty = mkdtempSync(path.join(tmpdir(), "typed-agreements-none-"));
    for (const name of ["scripts", "package.json"])
      cpSync(path.join(ROOT, name), path.join(empty, name), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), path.join(empty, "node_modules"));
    const { status, stderr } = spawnSync(process.execPath, [path.join(empty, "scripts/write-records.mjs")], {
      encoding: "utf8",
    });
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/has no record; a record is a file named <id>\.yaml/);
  });
});
