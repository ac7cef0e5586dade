// How the time of each question grows with the record: at 100, 1,000 and 10,000 of what grows, with the slope between the last two
// (1.00 is linear) and the memory that the answer to the largest leaves allocated.
import {
  AgreementSchema,
  asKnownAt,
  check,
  dependentsOf,
  discrepancies,
  expiries,
  expiryOf,
  periodsOf,
  statuses,
  timeline,
  unresolvedIssues,
  upcoming,
} from "../dist/index.js";
import { printHead } from "./race.mjs";

const SIZES = [100, 1_000, 10_000];
const ROUNDS = Number(process.argv[2] ?? 5);
const DAY = "2024-06-15";
const cited = [{ source: "text", mode: "paraphrase" }];

const day = (index) => new Date(Date.UTC(2000, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
const range = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const commitment = (id, fields = {}) => ({
  id,
  kind: "undertaking",
  summary: "An undertaking.",
  promisors: ["a"],
  promisees: ["b"],
  modality: "pledge",
  wording: "will",
  citations: cited,
  ...fields,
});
const event = (id, type, on, fields = {}) => ({
  id,
  type,
  targets: ["c0"],
  on,
  authority: "announced",
  summary: "It happened.",
  citations: cited,
  ...fields,
});
/** Each commitment but the first waits for the performance of another. */
const conditions = (n, requiredBy) =>
  range(n - 1, (i) => ({
    id: `k${i}`,
    kind: "precedent",
    dependent: `c${i + 1}`,
    requires: { kind: "performance", party: "a", commitment: requiredBy(i) },
    summary: "A condition.",
    citations: cited,
  }));
const record = (fields) => ({
  id: "record",
  title: "A record",
  nature: "political-commitment",
  form: "joint-statement",
  concludedOn: "2000-01-01",
  parties: [
    { id: "a", kind: "state", name: "A" },
    { id: "b", kind: "state", name: "B" },
  ],
  commitments: [commitment("c0")],
  conditions: [],
  issues: [],
  assessments: [],
  events: [],
  sources: [{ id: "text", kind: "press", title: "A source", language: "en" }],
  reviewedOn: "2030-12-31",
  ...fields,
});

/** The parts of a record that grow, by name. */
const SHAPES = {
  commitments: (n) =>
    record({
      commitments: range(n, (i) => commitment(`c${i}`, { term: { effective: day(i % 7_000), duration: "P1Y" } })),
    }),
  "events on commitments": (n) =>
    record({
      commitments: range(Math.ceil(n / 10), (i) => commitment(`c${i}`)),
      events: range(n, (i) =>
        event(`e${i}`, i % 2 ? "resumed" : "suspended", day(i % 8_000), { targets: [`c${i % Math.ceil(n / 10)}`] }),
      ),
    }),
  "suspensions of one commitment": (n) =>
    record({ events: range(n, (i) => event(`e${i}`, i % 2 ? "resumed" : "suspended", day(i % 8_000))) }),
  "suspensions of the agreement": (n) =>
    record({
      commitments: [commitment("c0", { term: { effective: "2000-01-01", duration: "P29Y" } })],
      events: range(n, (i) => event(`e${i}`, i % 2 ? "resumed" : "suspended", day(i % 8_000), { targets: ["record"] })),
    }),
  "confirmations of one end": (n) =>
    record({
      events: range(n, (i) => event(`e${i}`, "extended", day(i % 8_000), { term: { end: { through: "2029-12-31" } } })),
    }),
  "rule changes of one term": (n) =>
    record({
      commitments: [commitment("c0", { term: { effective: "2000-01-01", duration: "P29Y" } })],
      events: range(n, (i) =>
        event(`e${i}`, "amended", day(i % 8_000), { term: { rule: i % 2 ? "anniversary" : "start-day-counted" } }),
      ),
    }),
  "visits rescheduled once": (n) =>
    record({
      commitments: range(n, (i) =>
        commitment(`c${i}`, { kind: "visit", visitor: "a", host: "b", when: day(i % 8_000) }),
      ),
      events: range(n, (i) =>
        event(`e${i}`, "rescheduled", day(i % 8_000), { targets: [`c${i}`], planned: { from: day((i % 8_000) + 30) } }),
      ),
    }),
  "parties with an account each": (n) =>
    record({
      parties: range(n, (i) => ({ id: `p${i}`, kind: "state", name: `P${i}` })),
      commitments: [
        commitment("c0", {
          promisors: ["p0"],
          promisees: ["p1"],
          readouts: range(n, (i) => ({ by: `p${i}`, on: "2000-01-01", summary: "An account.", citations: cited })),
        }),
      ],
      events: range(n, (i) => event(`e${i}`, "ratified", day(i % 8_000), { targets: ["record"], by: `p${i}` })),
    }),
  "chain of conditions": (n) =>
    record({
      commitments: range(n, (i) => commitment(`c${i}`)),
      conditions: conditions(n, (i) => `c${i}`),
    }),
  "conditions on one commitment": (n) =>
    record({
      commitments: range(n, (i) => commitment(`c${i}`)),
      conditions: conditions(n, () => "c0"),
    }),
  "chain of parts": (n) =>
    record({ commitments: range(n, (i) => commitment(`c${i}`, i === 0 ? {} : { partOf: `c${i - 1}` })) }),
};

const QUESTIONS = {
  statuses: (one) => statuses(one, { asOf: DAY }),
  expiries: (one) => expiries(one),
  timeline: (one) => timeline(one),
  upcoming: (one) => upcoming(one, { from: DAY, within: "P1Y" }),
  periodsOf: (one) => periodsOf(one, "c0"),
  expiryOf: (one) => (one.commitments[0].kind === "visit" ? periodsOf(one, "record") : expiryOf(one, "c0")),
  asKnownAt: (one) => asKnownAt(one, DAY),
  dependentsOf: (one) => dependentsOf(one, "c0"),
  discrepancies: (one) => discrepancies(one),
  unresolvedIssues: (one) => unresolvedIssues(one),
  check: (one) => check(one),
};

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** The median time in ms, and the memory that one answer keeps, in MB. */
function measure(ask, one) {
  const times = [];
  const kept = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.answer = undefined;
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    globalThis.answer = ask(one); // global, so that it is neither optimised away nor collected
    times.push(performance.now() - start);
    globalThis.gc?.();
    kept.push((process.memoryUsage().heapUsed - before) / 1e6);
  }
  return { time: median(times), kept: median(kept) };
}

printHead("Growth of the questions with the record", ROUNDS);
console.log(
  `${"what grows".padEnd(31)}${"question".padEnd(18)}${SIZES.map((size) => `${size}`.padStart(10)).join("")}     slope        kept`,
);
/** The slowest shape of each question. */
const slowest = {};
let steepest = 0;
for (const [shape, make] of Object.entries(SHAPES)) {
  const records = SIZES.map(make);
  const { success, error } = AgreementSchema.safeParse(records[0]);
  if (!success) throw new Error(`${shape}: ${error.message}`);
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    const found = records.map((one) => measure(ask, one));
    const [, second, third] = found.map(({ time }) => time);
    const slope = Math.log10(third / second);
    if (third > (slowest[question]?.time ?? 0)) slowest[question] = { time: third, shape };
    // Below a millisecond the clock says little about the slope.
    if (third > 5) steepest = Math.max(steepest, slope);
    const times = found.map(({ time }) => `${time.toFixed(2)} ms`.padStart(10)).join("");
    console.log(
      `${shape.padEnd(31)}${question.padEnd(18)}${times}${slope.toFixed(2).padStart(10)}${`${found[2].kept.toFixed(1)} MB`.padStart(12)}`,
    );
  }
}
console.log("\nslowest of each question:");
for (const [question, { time, shape }] of Object.entries(slowest).sort(([, a], [, b]) => b.time - a.time)) {
  console.log(`${question.padEnd(18)}${`${time.toFixed(0)} ms`.padStart(8)}  ${shape}`);
}
console.log(`steepest slope over 5 ms ${steepest.toFixed(2)}`);
