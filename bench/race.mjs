// The one clock of the benchmarks: subjects take turns over slices of the same work, and the median of the slices counts. What
// slows the machine down for a while slows all of them. CPU time is measured in addition to the time on the clock: on a
// machine with other work it is the one that can be compared.
import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

const same = (item) => item;

/**
 * The median time of each subject for one item.
 *
 * @param {Record<string, Function | [prepare: Function, ask: Function]>} subjects What each does with an item; what it needs
 *   made again before, which is not timed, comes first.
 * @param {readonly unknown[]} items
 * @param {{ rounds: number, slice: number }} settings
 * @returns {Record<string, { wall: number, cpu: number, total: number }>} Microseconds for one item on the clock and of the
 *   processor, and the seconds of the processor in all rounds.
 */
export function race(subjects, items, { rounds, slice }) {
  const times = new Map(Object.keys(subjects).map((name) => [name, { wall: [], cpu: [] }]));
  let kept; // so that no answer is optimised away
  for (let round = 0; round <= rounds; round++) {
    for (let from = 0; from < items.length; from += slice) {
      const part = items.slice(from, from + slice);
      for (const [name, subject] of Object.entries(subjects)) {
        const [prepare, ask] = typeof subject === "function" ? [same, subject] : subject;
        const prepared = part.map((item) => prepare(item));
        const used = process.cpuUsage();
        const start = performance.now();
        for (const item of prepared) kept = ask(item);
        const wall = (performance.now() - start) * 1000;
        const { user, system } = process.cpuUsage(used);
        if (round === 0) continue; // the first round warms up
        times.get(name).wall.push(wall / part.length);
        times.get(name).cpu.push((user + system) / part.length);
      }
    }
  }
  if (kept === undefined) throw new Error("No answer");
  return Object.fromEntries(
    [...times].map(([name, { wall, cpu }]) => [
      name,
      { wall: median(wall), cpu: median(cpu), total: (cpu.reduce((sum, one) => sum + one, 0) * slice) / 1e6 },
    ]),
  );
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** Prints what was asked, on what, and how busy the machine is. */
export function printHead(title, rounds, packages = []) {
  const [cpu, ...more] = cpus();
  const load = loadavg()[0].toFixed(1);
  console.log(`\n${title}`);
  console.log(
    `Node ${process.version}, ${cpu?.model.trim()}, ${more.length + 1} cores, load ${load}, ${rounds} rounds, medians`,
  );
  if (packages.length > 0) console.log(packages.map((name) => `${name} ${versionOf(name)}`).join(", "));
  console.log();
}

function versionOf(name) {
  const manifests = ["peers/", "../"].map(
    (folder) => new URL(`${folder}node_modules/${name}/package.json`, import.meta.url),
  );
  const manifest = manifests.find((file) => existsSync(file));
  if (manifest === undefined)
    throw new Error(`${name} is not installed: run \`node scripts/install-in.mjs bench/peers\``);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

/** Prints each CPU time as a multiple of that of another subject, followed by the time on the clock. */
export function printTimes(times, baseOf) {
  const widest = Math.max(...Object.keys(times).map((name) => name.length));
  for (const [name, { wall, cpu, total }] of Object.entries(times)) {
    const ratio = (cpu / times[baseOf(name)].cpu).toFixed(2).padStart(6);
    const columns = [
      `${cpu.toFixed(2).padStart(8)} µs`,
      `${wall.toFixed(2).padStart(8)} µs`,
      `${total.toFixed(1).padStart(5)} s`,
    ];
    console.log(`${ratio} ×  ${name.padEnd(widest)}  ${columns.join("  ")}`);
  }
}
