// The one clock of the benchmarks: subjects take turns over slices of the same work, and the median of the slices counts. What
// slows the machine down for a while slows all of them.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";

const same = (item) => item;

/**
 * The median time of each subject for one item, in microseconds.
 *
 * @param {Record<string, Function | [prepare: Function, ask: Function]>} subjects What each does with an item; what it needs
 *   made again before, which is not timed, comes first.
 * @param {readonly unknown[]} items
 * @param {{ rounds: number, slice: number }} settings
 * @returns {Record<string, number>}
 */
export function race(subjects, items, { rounds, slice }) {
  const times = new Map(Object.keys(subjects).map((name) => [name, []]));
  let kept; // so that no answer is optimised away
  for (let round = 0; round <= rounds; round++) {
    for (let from = 0; from < items.length; from += slice) {
      const part = items.slice(from, from + slice);
      for (const [name, subject] of Object.entries(subjects)) {
        const [prepare, ask] = typeof subject === "function" ? [same, subject] : subject;
        const prepared = part.map((item) => prepare(item));
        const start = performance.now();
        for (const item of prepared) kept = ask(item);
        const time = performance.now() - start;
        if (round > 0) times.get(name).push((time / part.length) * 1000); // the first round warms up
      }
    }
  }
  if (kept === undefined) throw new Error("No answer");
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** Prints what was asked, and on what. */
export function printHead(title, rounds, packages = []) {
  const [cpu, ...more] = cpus();
  console.log(`\n${title}`);
  console.log(`Node ${process.version}, ${cpu?.model.trim()}, ${more.length + 1} cores, ${rounds} rounds, medians`);
  if (packages.length > 0) console.log(packages.map((name) => `${name} ${versionOf(name)}`).join(", "));
  console.log();
}

function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
}

/** Prints each time as so many times that of another subject. */
export function printTimes(times, baseOf) {
  const widest = Math.max(...Object.keys(times).map((name) => name.length));
  for (const [name, time] of Object.entries(times)) {
    const ratio = (time / times[baseOf(name)]).toFixed(2).padStart(6);
    console.log(`${ratio} ×  ${name.padEnd(widest)}  ${time.toFixed(2).padStart(8)} µs`);
  }
}
