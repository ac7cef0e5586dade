// An NDJSON file in, a result on each record out, by the command and by what people use instead: the seconds of the processor, the
// seconds on the clock, and the most memory. `jq` and DuckDB check less: whether a line is JSON, and whether its fields have the types.
// Validators of JSON Schema are measured if the third argument is a folder with their commands, as `npm install ajv-cli
// @sourcemeta/jsonschema` makes it in node_modules/.bin.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { printHead } from "./race.mjs";
import { linesOf, recordOf } from "./records.mjs";

const RECORDS = Number(process.argv[2] ?? 5000);
const ROUNDS = Number(process.argv[3] ?? 3);
const BIN = process.argv[4];
const DIST = path.resolve(import.meta.dirname, "../dist");
const SCHEMA = path.join(DIST, "agreement.schema.json");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-bench-"));
const file = path.join(folder, "records.jsonl");
writeFileSync(file, [...linesOf(RECORDS)].join(""));
// ajv-cli reads a file a record.
const each = path.join(folder, "each");
mkdirSync(each);
for (let number = 1; number <= RECORDS; number += 1) {
  writeFileSync(path.join(each, `${number}.json`), JSON.stringify(recordOf(number)));
}

const subjects = {
  "typed-agreements validate, the schema and check": [
    process.execPath,
    path.join(DIST, "cli/main.js"),
    "validate",
    file,
    "--quiet",
    "--jobs",
    "1",
  ],
  "Node, JSON.parse alone": [process.execPath, path.join(import.meta.dirname, "parse-lines.mjs"), file, "1"],
  "jq, reads alone": ["jq", "-n", "reduce inputs as $one (0; . + 1)", file],
  "DuckDB, typed read": [process.execPath, path.join(import.meta.dirname, "duckdb-read.mjs"), file],
  "jsonschema of Sourcemeta, the schema": [inBin("jsonschema"), "validate", SCHEMA, file],
  "ajv-cli, the schema, a file a record": [
    inBin("ajv"),
    "validate",
    "--spec=draft2020",
    "-s",
    SCHEMA,
    "-d",
    path.join(each, "*.json"),
    "--errors=no",
  ],
};

function inBin(program) {
  return path.join(path.resolve(BIN ?? "."), program);
}

/** Runs a command under `time`; returns its seconds of the processor and on the clock, and its memory in MB. */
function measure(command) {
  const start = performance.now();
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", ...command], {
    maxBuffer: 1e9,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}: ${stderr.slice(0, 300)}`);
  const [user, system, memory] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { cpu: user + system, wall: (performance.now() - start) / 1000, memory: memory / 1000 };
}

function isInstalled([program]) {
  return path.isAbsolute(program) ? existsSync(program) : spawnSync("which", [program]).status === 0;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const present = Object.entries(subjects).filter(([, command]) => isInstalled(command));
const measured = new Map(present.map(([name]) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, command] of present) measured.get(name).push(measure(command));
}
printHead(`${RECORDS} records in a file of ${(statSync(file).size / 1e6).toFixed(0)} MB`, ROUNDS);
for (const [name, command] of Object.entries(subjects)) {
  if (!measured.has(name)) console.log(`${name}: not installed (${command[0]})`);
}
for (const [name, runs] of measured) {
  const [cpu, wall, memory] = ["cpu", "wall", "memory"].map((key) => median(runs.map((run) => run[key])));
  console.log(
    `${name.padEnd(50)} ${cpu.toFixed(2).padStart(7)} s  ${wall.toFixed(2).padStart(7)} s  ${memory.toFixed(0).padStart(5)} MB`,
  );
}
rmSync(folder, { recursive: true, force: true });
