import { cpus } from "node:os";

/**
 * Times subjects on the same work, in slices that take turns: what slows the machine down for a while slows all of them.
 *
 * @param {Record<string, (index: number) => unknown>} subjects What each does with one of the inputs.
 * @param {{ count: number, slice: number, rounds: number }} options How many inputs there are, how many are done in one turn, how often.
 * @returns {Record<string, number>} the median time of each for one input, in microseconds.
 */
export function race(subjects, { count, slice, rounds }) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  let kept; // so that nothing is optimised away
  for (let round = 0; round <= rounds; round++) {
    for (let from = 0; from < count; from += slice) {
      for (const [name, run] of Object.entries(subjects)) {
        const start = performance.now();
        for (let index = from; index < from + slice; index++) kept = run(index);
        // The first round warms up.
        if (round > 0) times[name].push(((performance.now() - start) * 1000) / slice);
      }
    }
  }
  if (kept === undefined) throw new Error("Nothing was done");
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Prints a race, as ratios to one of the subjects first. */
export function report(title, medians, base, rounds) {
  const cpu = cpus();
  console.log(
    `\n${title}\nNode ${process.version}, ${cpu[0]?.model.trim()}, ${cpu.length} cores, ${rounds} rounds, medians\n`,
  );
  for (const [name, time] of Object.entries(medians)) {
    console.log(
      `${name.padEnd(52)} ${(time / medians[base]).toFixed(2).padStart(6)} ×  ${time.toFixed(1).padStart(8)} µs`,
    );
  }
}
