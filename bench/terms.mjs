// 100,000 terms are asked "when does it end" and "what is its status on this day": by this library, by hand with date-fns,
// and with temporal-polyfill. Medians of interleaved slices; the sentences that explain are not made. The polyfill has a race of its own: nobody
// who counts with date-fns loads it, and in one race of all seven the ratios differ (docs/benchmarks.md).
import { addYears } from "date-fns/addYears";
import { formatISO } from "date-fns/formatISO";
import { isAfter } from "date-fns/isAfter";
import { isBefore } from "date-fns/isBefore";
import { parseISO } from "date-fns/parseISO";
import { expiryOf, statusOf } from "../dist/index.js";
import { printHead, printTimes, race } from "./race.mjs";

const TERMS = 100_000;
const ROUNDS = Number(process.argv[2] ?? 15);

const starts = Array.from({ length: TERMS }, (_, index) =>
  new Date(Date.UTC(1990, 0, 1) + ((index * 7919) % 18_000) * 86_400_000).toISOString().slice(0, 10),
);
const cited = [{ source: "text", mode: "paraphrase" }];
const records = starts.map((effective, index) => ({
  id: `record-${index}`,
  title: "A record",
  nature: "political-commitment",
  form: "joint-statement",
  concludedOn: effective,
  parties: [{ id: "a", kind: "state", name: "A" }],
  commitments: [
    {
      id: "pause",
      kind: "undertaking",
      summary: "A pause.",
      promisors: ["a"],
      promisees: [],
      modality: "pledge",
      wording: "will",
      term: { effective, duration: "P1Y" },
      citations: cited,
    },
  ],
  conditions: [],
  issues: [],
  assessments: [],
  events: [],
  sources: [{ id: "text", kind: "press", title: "A source", language: "en" }],
  reviewedOn: "2040-12-31",
}));
const DAY = "2015-06-15";

const ours = {
  "when: typed-agreements": (index) => expiryOf(records[index], "pause").date,
  "status: typed-agreements": (index) => statusOf(records[index], "pause", { asOf: DAY }).state,
};

/** The end and the status as one would write them by hand, from the start and the duration. */
const byHand = {
  "when: date-fns by hand": (index) => addYears(parseISO(starts[index]), 1),
  "when: date-fns by hand, as a string": (index) =>
    formatISO(addYears(parseISO(starts[index]), 1), { representation: "date" }),
  "status: date-fns by hand": (index) => {
    const start = parseISO(starts[index]);
    const day = parseISO(DAY);
    if (isBefore(day, start)) return "not-yet-effective";
    return isAfter(day, addYears(start, 1)) ? "expired" : "in-effect";
  },
};

compete(byHand, "when: date-fns by hand, as a string", ["date-fns"]);

const { Temporal } = await import("temporal-polyfill");
const byTemporal = {
  "when: temporal-polyfill": (index) => String(Temporal.PlainDate.from(starts[index]).add({ years: 1 })),
  "status: temporal-polyfill": (index) => {
    const start = Temporal.PlainDate.from(starts[index]);
    const day = Temporal.PlainDate.from(DAY);
    if (Temporal.PlainDate.compare(day, start) < 0) return "not-yet-effective";
    return Temporal.PlainDate.compare(day, start.add({ years: 1 })) > 0 ? "expired" : "in-effect";
  },
};

compete(byTemporal, "when: temporal-polyfill", ["temporal-polyfill"]);

/** Races this library against others. They have to give the same answers, or it is not a race; `end` is the one that gives the end as a string. */
function compete(peers, end, packages) {
  const [, status] = Object.entries(peers).find(([name]) => name.startsWith("status"));
  for (let index = 0; index < TERMS; index += 97) {
    if (peers[end](index) !== ours["when: typed-agreements"](index))
      throw new Error(`Different ends for ${starts[index]}: ${peers[end](index)}`);
    if (status(index) !== ours["status: typed-agreements"](index))
      throw new Error(`Different states for ${starts[index]}: ${status(index)}`);
  }
  const indices = Array.from({ length: TERMS }, (_, index) => index);
  const subjects = Object.fromEntries(
    Object.entries({ ...ours, ...peers }).sort(([a], [b]) => b.split(":")[0].localeCompare(a.split(":")[0])),
  );
  const times = race(subjects, indices, { rounds: ROUNDS, slice: 2_500 });
  printHead(`Two questions to ${TERMS} terms`, ROUNDS, packages);
  printTimes(times, (name) => `${name.split(":")[0]}: typed-agreements`);
}
