// What it takes to write a large set of small records: as one calendar, one Data Package, one brief, one JSON. The first run, as a
// command has it, and the median of further ones. The time of the processor is given too, because other programs do not add to it.
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../dist/format/index.js";
import { AgreementSchema } from "../dist/index.js";
import { printHead } from "./race.mjs";
import { TREATIES, treaties } from "./treaties.mjs";

const ROUNDS = Number(process.argv[2] ?? 5);

const set = treaties();
for (const record of set.slice(0, 49)) AgreementSchema.parse(record);

const WRITERS = {
  toICalendar: { write: toICalendar, limit: 2_000 },
  toDataPackage: { write: toDataPackage, limit: 5_000 },
  toMarkdown: { write: toMarkdown },
  toJson: { write: toJson },
};

const sizeOf = (written) =>
  typeof written === "string" ? written.length : written.reduce((sum, { content }) => sum + content.length, 0);

function measure(write) {
  globalThis.gc?.();
  const [start, before] = [performance.now(), process.cpuUsage()];
  const written = write(set);
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { time, processor: (user + system) / 1000, size: sizeOf(written), written };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ms = (time) => `${time.toFixed(0)} ms`.padStart(10);

printHead(`One set of ${TREATIES} small treaties`, ROUNDS);
console.log("writer             first    median   processor: first    median    limit      size");
for (const [name, { write, limit }] of Object.entries(WRITERS)) {
  const [first, ...more] = Array.from({ length: ROUNDS + 1 }, () => {
    const { written, ...figures } = measure(write);
    if (name === "toICalendar")
      console.assert(written.match(/BEGIN:VEVENT/g).length === 664, "664 treaties have an end");
    return figures;
  });
  const [time, processor] = [median(more.map((one) => one.time)), median(more.map((one) => one.processor))];
  const allowed = limit === undefined ? "".padStart(9) : `${limit / 1000} s`.padStart(9);
  console.log(
    `${name.padEnd(14)}${ms(first.time)}${ms(time)}${ms(first.processor).padStart(18)}${ms(processor)}${allowed}${`${(first.size / 1e6).toFixed(1)} MB`.padStart(10)}`,
  );
}
