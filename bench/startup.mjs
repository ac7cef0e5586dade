// What importing costs at start-up: one Node process a measurement, subjects interleaved, medians of the rounds.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";

const ROUNDS = Number(process.argv[2] ?? 41);
const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-bench-"));
writeFileSync(path.join(folder, "empty.mjs"), "export {};\n");

const subjects = {
  "an empty module": path.join(folder, "empty.mjs"),
  "typed-agreements/data": path.join(root, "dist/data/index.js"),
  "typed-agreements/calendar": path.join(root, "dist/calendar/index.js"),
  "typed-agreements/query": path.join(root, "dist/query/index.js"),
  "typed-agreements/check": path.join(root, "dist/check/index.js"),
  "typed-agreements/format": path.join(root, "dist/format/index.js"),
  "typed-agreements/schema": path.join(root, "dist/schema/index.js"),
  "typed-agreements": path.join(root, "dist/index.js"),
};

function measure(file) {
  const code = `const start = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - start);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  return Number(stdout);
}

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, file] of Object.entries(subjects)) {
    const time = measure(file);
    if (round > 0) times[name].push(time); // the first round warms the disk
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times["an empty module"]);
console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${ROUNDS} rounds, medians\n`);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  const over = `+${(time - base).toFixed(1)} ms`;
  console.log(
    `${name.padEnd(28)} ${(time / base).toFixed(1).padStart(6)} ×  ${time.toFixed(1).padStart(6)} ms  ${over.padStart(9)}`,
  );
}
