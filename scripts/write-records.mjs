// Writes the modules of src/data/records from the YAML files of records/, after validating them with the library's own code. Runs
// after `npm ci` and before every build, test and type check; it does not write files that are up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MODULES, RECORDS } from "./records/folders.mjs";
import { readRecords } from "./records/read-records.mjs";
import { exportsOf, jsonDeclarationsOf, moduleOf, registryOf } from "./records/write-module.mjs";

try {
  const read = await readRecords(RECORDS);
  const records = read.map(({ record }) => record);
  const files = new Map([
    ["index.ts", exportsOf(records)],
    ["registry.ts", registryOf(records)],
    ...read.flatMap(({ record, comment }) => [
      [`${record.id}.ts`, moduleOf(record, comment)],
      [`${record.id}.json`, `${JSON.stringify(record, null, 2)}\n`],
      [`${record.id}.json.d.ts`, jsonDeclarationsOf(record)],
    ]),
  ]);
  mkdirSync(MODULES, { recursive: true });
  for (const name of readdirSync(MODULES)) if (!files.has(name)) rmSync(path.join(MODULES, name));
  for (const [name, text] of files) {
    const file = path.join(MODULES, name);
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
