// What starting costs: one Node process a measurement, subjects interleaved, medians of the rounds. The time of the processor
// (user and system, all threads) counts; the time on the clock, which is also shown, grows with the load of the machine.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";

const ROUNDS = Number(process.argv[2] ?? 21);
const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-bench-"));
const record = readFileSync(path.join(root, "dist/data/records/busan-2025.json"), "utf8");
const write = (name, text) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const good = write("one.json", record);
const faulty = write("faulty.json", record.replace("{", '{"titel":1,'));
const yaml = write("one.yaml", record);
const main = path.join(root, "dist/cli/main.js");

/** Arguments of Node that import a module. */
const importing = (specifier) => ["--input-type=module", "-e", `import ${JSON.stringify(specifier)}`];
const entry = (name) => importing(path.join(root, `dist/${name}.js`));

const subjects = {
  "node, an empty module": [write("empty.mjs", "export {};\n")],
  "import zod": importing(path.join(root, "node_modules/zod/index.js")),
  "import typed-agreements/data": entry("data/index"),
  "import …/records/busan-2025": entry("data/records/busan-2025"),
  "import …/calendar": entry("calendar/index"),
  "import …/query": entry("query/index"),
  "import …/check": entry("check/index"),
  "import …/format": entry("format/index"),
  "import …/schema": entry("schema/index"),
  "import …/validate": entry("validate/index"),
  "import typed-agreements": entry("index"),
  "typed-agreements": [main],
  "… show busan-2025": [main, "show", "busan-2025"],
  "… validate one.json": [main, "validate", good],
  "… validate faulty.json": [main, "validate", faulty],
  "… validate one.yaml": [main, "validate", yaml],
};

/** The times of a run in milliseconds: of the processor, and on the clock. The shell of POSIX reports both. */
function measure(args) {
  const { stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', "time", process.execPath, ...args],
    {
      encoding: "utf8",
    },
  );
  const [wall, user, system] = stderr
    .trim()
    .split(" ")
    .map((seconds) => Number(seconds) * 1000);
  return { cpu: user + system, wall };
}

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(subjects)) {
    const time = measure(args);
    if (round > 0) times[name].push(time); // the first round warms the disk
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const medianOf = (name, key) => median(times[name].map((time) => time[key]));
const [empty] = Object.keys(subjects);
const load = loadavg()[0].toFixed(1);
console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${load}, ${ROUNDS} rounds, medians\n`,
);
console.log(`${"".padEnd(30)} ratio of processor  over node  on the clock`);
for (const name of Object.keys(subjects)) {
  const [cpu, wall, base] = [medianOf(name, "cpu"), medianOf(name, "wall"), medianOf(empty, "cpu")];
  const over = `+${(cpu - base).toFixed(0)} ms`;
  console.log(
    `${name.padEnd(30)} ${(cpu / base).toFixed(2)} × ${cpu.toFixed(0).padStart(6)} ms  ${over.padStart(9)}  ${wall.toFixed(0).padStart(6)} ms`,
  );
}
