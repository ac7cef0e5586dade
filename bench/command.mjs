// The command `validate` on a long NDJSON: one thread against two, and the most memory it takes, on a short and a long input.
// Next to it: the gain of two threads that do nothing but parse, because two cores are seldom twice one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
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

const COMMANDS = {
  validate: (file, jobs) => [MAIN, "validate", file, "--jobs", jobs, "--quiet"],
  "parse alone": (file, jobs) => [path.join(import.meta.dirname, "parse-lines.mjs"), file, jobs],
};

/** Runs a command; how long it took, the time of the processor, and the most memory: the last two as Linux saw them shortly before the end. */
async function measure({ what, file, jobs }) {
  const start = performance.now();
  const child = spawn(process.execPath, COMMANDS[what](file, String(jobs)));
  let peak = 0;
  let processor = 0;
  const look = setInterval(() => {
    try {
      // The time of the processor, of all threads: fields 14 and 15 of stat, in hundredths of a second.
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
      processor = (Number(user) + Number(system)) / 100;
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    } catch {
      // It has just ended, or this is not Linux.
    }
  }, 50);
  const [code] = await once(child, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`It ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, processor, peak };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const short = await write("short.ndjson", Math.max(2_500, RECORDS / 80));
const long = await write("long.ndjson", RECORDS);
const megabytes = (file) => (statSync(file).size / 1e6).toFixed(0);

const runs = [
  { what: "validate", size: "short", file: short },
  { what: "validate", size: "long", file: long },
  { what: "parse alone", size: "long", file: long },
].flatMap((run) => [1, 2].map((jobs) => ({ ...run, jobs, measured: [] })));
for (let round = 0; round < ROUNDS; round++) {
  for (const run of runs) run.measured.push(await measure(run));
}
const cpu = cpus();
console.log(
  `\nThe command on ${RECORDS} records (${megabytes(long)} MB; short: ${megabytes(short)} MB)\nNode ${process.version}, ${cpu[0]?.model.trim()}, ${cpu.length} cores, load ${loadavg()[0].toFixed(1)}, ${ROUNDS} rounds, medians\n`,
);
const secondsOf = ({ measured }) => median(measured.map(({ seconds }) => seconds));
const processorOf = ({ measured }) => median(measured.map(({ processor }) => processor));
for (const [index, run] of runs.entries()) {
  const { what, size, jobs, measured } = run;
  const ratio =
    size === "long" && jobs > 1
      ? `${(secondsOf(runs[index - 1]) / secondsOf(run)).toFixed(2)} × as fast as one thread`
      : "";
  const peak = Math.max(...measured.map((one) => one.peak));
  console.log(
    `${`${what}, ${size}, ${jobs} thread(s)`.padEnd(32)} ${secondsOf(run).toFixed(1).padStart(6)} s  ${processorOf(run).toFixed(1).padStart(6)} s of processor  ${peak.toFixed(0).padStart(5)} MB at most  ${ratio}`,
  );
}
rmSync(folder, { recursive: true, force: true });
