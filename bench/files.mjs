// The command `validate` on a directory of many small files, and `upcoming` on the same records in one file: the time of the processor
// of the whole process, start and compilation included, and the most memory it takes, at an eighth of the set and at all of it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { printHead } from "./race.mjs";
import { TREATIES, treatyOf } from "./treaties.mjs";

const ROUNDS = Number(process.argv[2] ?? 3);
const MAIN = path.resolve(import.meta.dirname, "../dist/cli/main.js");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-files-"));

/** Code that the measured process runs first: as it ends, it prints what it used. */
const REPORT = `data:text/javascript,process.on("exit",()=>console.error(JSON.stringify({...process.cpuUsage(),peak:process.resourceUsage().maxRSS})))`;

function write(count) {
  const [directory, lines] = [path.join(folder, `${count}`), path.join(folder, `${count}.ndjson`)];
  mkdirSync(directory);
  const texts = Array.from({ length: count }, (_, number) => `${JSON.stringify(treatyOf(number))}\n`);
  for (const [number, text] of texts.entries()) writeFileSync(path.join(directory, `treaty-${number}.json`), text);
  writeFileSync(lines, texts.join(""));
  return { directory, lines };
}

function measure(args) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT, MAIN, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  const { user, system, peak } = JSON.parse(stderr.trim().split("\n").at(-1));
  return { processor: (user + system) / 1e6, peak: peak / 1000 };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  execFileSync(process.execPath, [MAIN, "--version"]);
  printHead(`The command on ${TREATIES} small treaties`, ROUNDS);
  const runs = [Math.round(TREATIES / 8), TREATIES].flatMap((count) => {
    const { directory, lines } = write(count);
    return [
      { name: `validate, ${count} files`, args: ["validate", "--quiet", directory] },
      { name: `validate, ${count} lines`, args: ["validate", "--quiet", "--jobs", "1", lines] },
      { name: `upcoming, ${count} lines`, args: ["upcoming", lines, "--within", "P90D"] },
    ].map((run) => ({ ...run, measured: [] }));
  });
  for (let round = 0; round < ROUNDS; round++) for (const run of runs) run.measured.push(measure(run.args));
  for (const { name, measured } of runs) {
    const processor = median(measured.map((one) => one.processor));
    const peak = Math.max(...measured.map((one) => one.peak));
    console.log(`${name.padEnd(24)}${`${processor.toFixed(1)} s`.padStart(8)}${`${peak.toFixed(0)} MB`.padStart(9)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
