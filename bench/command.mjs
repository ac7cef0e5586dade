// The command `validate` on a long NDJSON: one thread against two, and the most memory it takes, on a short and a long input.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { linesOf } from "./records.mjs";

const RECORDS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const MAIN = path.resolve(import.meta.dirname, "../dist/cli/main.js");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-bench-"));

async function write(name, count) {
  const file = path.join(folder, name);
  const stream = createWriteStream(file);
  for (const line of linesOf(count)) if (!stream.write(line)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
  return file;
}

/** Runs the command; how long it took, and the most memory that Linux saw it take. */
async function measure(file, jobs) {
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, "validate", file, "--jobs", String(jobs), "--quiet"]);
  let peak = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    } catch {
      // It has just ended, or this is not Linux.
    }
  }, 50);
  const [code] = await once(child, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`It ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const short = await write("short.ndjson", Math.max(2_500, RECORDS / 80));
const long = await write("long.ndjson", RECORDS);
const megabytes = (file) => (statSync(file).size / 1e6).toFixed(0);

const runs = { "short, 1": [], "short, 2": [], "long, 1": [], "long, 2": [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, list] of Object.entries(runs)) {
    list.push(await measure(name.startsWith("short") ? short : long, Number(name.at(-1))));
  }
}
const cpu = cpus();
console.log(
  `\nThe command on ${RECORDS} records (${megabytes(long)} MB; short: ${megabytes(short)} MB)\nNode ${process.version}, ${cpu[0]?.model.trim()}, ${cpu.length} cores, ${ROUNDS} rounds, medians\n`,
);
const one = median(runs["long, 1"].map(({ seconds }) => seconds));
for (const [name, list] of Object.entries(runs)) {
  const seconds = median(list.map((run) => run.seconds));
  const ratio = name.startsWith("long") ? `${(one / seconds).toFixed(2)} × as fast as one thread` : "";
  const peak = Math.max(...list.map((run) => run.peak));
  console.log(
    `${`${name} thread(s)`.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s  ${peak.toFixed(0).padStart(5)} MB at most  ${ratio}`,
  );
}
rmSync(folder, { recursive: true, force: true });
