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

  describe("of faulty records", () => {
    /** A record for each mistake, so that one run shows the message of each. */
    const INVALID: Readonly<Record<string, { readonly text: string; readonly message: string }>> = {
      "pact.yaml": {
        text: PACT,
        message: 'records/pact.yaml has the record "pact-2020"; call the file pact-2020.yaml',
      },
      "unknown-key.yaml": {
        text: PACT.replace("nature:", "natur:"),
        message: 'records/unknown-key.yaml:3:1 Unknown key "natur"; did you mean "nature"?',
      },
      "unknown-party.yaml": {
        text: PACT.replace("[ a, b ]", "[ a, c ]"),
        message: "records/unknown-party.yaml:18:21 ",
      },
      "other-form.yaml": {
        text: PACT.replace('"2020-05-01"', "'2020-05-01'"),
        message: "records/other-form.yaml is not in the canonical form; run npm run format",
      },
      "registry.yaml": {
        text: PACT.replace("id: pact-2020", "id: registry"),
        message: 'records/registry.yaml: the id "registry" cannot be the name of a constant',
      },
      "2020-pact.yaml": {
        text: PACT.replace("id: pact-2020", "id: 2020-pact"),
        message: 'records/2020-pact.yaml: the id "2020-pact" cannot be the name of a constant',
      },
      "two-documents.yaml": {
        text: `${PACT}---\n${PACT}`,
        message: "records/two-documents.yaml has more than one document; a file has one record",
      },
      "unknown-lineage.yaml": {
        text: PACT.replace("id: pact-2020", "id: unknown-lineage").replace(
          "nature:",
          "lineage:\n  - relation: extends\n    agreement: pact-2019\nnature:",
        ),
        message: 'records/unknown-lineage.yaml No record of the set has the id "pact-2019"',
      },
      "merge-key.yaml": {
        text: PACT.replace("    name: State B", "    <<: { name: State B }"),
        message: "Merge keys (<<) are not supported",
      },
    };
    let before = "";
    let said: ReturnType<typeof writeRecords>;
    const index = () => readFileSync(at("src/data/records/index.ts"), "utf8");

    beforeAll(() => {
      expect(writeRecords().status).toBe(0);
      before = index();
      for (const [name, { text }] of Object.entries(INVALID)) writeFileSync(at(`records/${name}`), text);
      said = writeRecords();
    });
    afterAll(() => {
      for (const name of Object.keys(INVALID)) rmSync(at(`records/${name}`));
    });

    it.each(Object.entries(INVALID))("rejects %s with a message of its own", (name, { message }) => {
      const ofFile = said.stderr.split("\n").filter((line) => line.startsWith(`records/${name}`));
      expect(ofFile.join("\n")).toContain(message);
    });

    it("fails without a stack trace, and keeps the earlier output", () => {
      expect(said.status).toBe(1);
      expect(said.stderr).not.toContain("    at ");
      expect(index()).toBe(before);
    });
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
