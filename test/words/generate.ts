import fc from "fast-check";
import type { Agreement, Commitment, LifecycleEvent, LifecycleEventType, Term } from "../../src/model/index.js";
import { eventTypeSchema } from "../../src/schema/lifecycle-event.js";
import { parties } from "./record.js";

/** Few days, so that they coincide often. */
const DAYS = ["2019-12-01", "2020-01-01", "2020-01-31", "2020-06-15", "2021-02-28", "2021-03-01"];

/** Days on which a record is asked. */
export const ASKED = [...DAYS, "2019-11-30", "2020-02-01", "2021-03-02", "2022-01-01", "2031-01-01"];

const day = fc.constantFrom(...DAYS);
const partial = fc.oneof(
  { weight: 4, arbitrary: day },
  fc.constantFrom("2020", "2020-06", "2020-01-31?", "202X", "2021~"),
);
const moment = fc.record({
  date: day,
  time: fc.constantFrom("00:01", "13:01"),
  zone: fc.constantFrom("Asia/Shanghai", "America/New_York"),
});
const when = fc.oneof({ weight: 3, arbitrary: partial }, moment);
const duration = fc.constantFrom("P1Y", "P90D", "P1M", "P2Y6M");
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const party = fc.constantFrom(...parties.map(({ id }) => id));
const quantity = fc.constantFrom(
  { kind: "exact", value: 1, unit: "metric ton" } as const,
  { kind: "at-most", value: 25_000_000, unit: "US dollar", per: "P1Y" } as const,
  { kind: "unspecified", wording: "large quantities" } as const,
);

/** Without the fields that are undefined. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const term: fc.Arbitrary<Term> = fc
  .record({
    effective: optional(when),
    duration: optional(duration),
    end: optional(
      fc.oneof(
        partial.map((through) => ({ through })),
        when.map((until) => ({ until })),
        partial.map((before) => ({ before })),
        fc.constant({ open: true } as const),
        fc.constant({ unreadable: "1976-06-31" }),
      ),
    ),
    rule: optional(fc.constantFrom("anniversary", "start-day-counted", "moment")),
    renewal: optional(
      fc
        .record({
          period: duration,
          notice: optional(duration),
          times: optional(fc.nat(3)),
          option: optional(fc.constant(true)),
        })
        .map(defined),
    ),
    note: optional(fc.constantFrom("It is remarkable.", "Printed ,  with spaces ")),
  })
  .map(defined) as fc.Arbitrary<Term>;

const TYPES: readonly LifecycleEventType[] = eventTypeSchema.options;

const IDS = ["agr-0", "cmt-0", "cmt-1", "cmt-2", "cmt-3", "cmt-4", "mtg-0", "cnd-0"];

const CITED = fc.constantFrom(
  [{ source: "src-0", mode: "paraphrase" as const }],
  [{ source: "src-1", mode: "paraphrase" as const, confidence: "low" as const }],
);

const event: fc.Arbitrary<LifecycleEvent> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    targets: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
    on: optional(partial),
    through: optional(day),
    effective: optional(when),
    term: optional(term),
    planned: optional(fc.record({ from: partial, through: optional(day) }).map(defined)),
    rate: optional(fc.constantFrom({ to: 7.5 }, { to: 1 })),
    quantity: optional(quantity),
    corrects: optional(fc.constantFrom("evt-0", "evt-1")),
    by: optional(party),
    means: optional(fc.constantFrom("acceptance", "approval", "succession")),
    authority: fc.constantFrom("legal", "judicial", "announced", "reported"),
    recordedOn: optional(day),
    citations: CITED,
    summary: fc.constantFrom("Something happens.", "it happens, as said:  twice"),
  })
  .map((own) => defined({ id: "", ...own })) as fc.Arbitrary<LifecycleEvent>;

const base = fc
  .record({
    term: optional(term),
    citations: CITED,
    title: optional(fc.constantFrom("Export pause", "Purchase of crops.")),
    survives: optional(fc.constant(true)),
    atEnd: optional(fc.constant({ text: "What was paused comes back", citations: [] })),
    partOf: optional(fc.constantFrom("cmt-0", "cmt-1")),
    introducedBy: optional(fc.constantFrom("evt-0", "evt-1")),
    promisors: fc.uniqueArray(party, { maxLength: 3 }),
    promisees: fc.uniqueArray(party, { maxLength: 2 }),
    readouts: optional(
      fc.array(
        fc
          .record({
            by: party,
            on: partial,
            summary: fc.constant("It says so."),
            term: optional(term),
            scope: optional(fc.constantFrom("All goods.", "some goods")),
            modality: optional(fc.constantFrom("obligation", "pledge")),
            quantities: optional(
              fc.array(
                fc
                  .record({ quantity, during: optional(fc.constant({ from: "2020-01-01", through: "2020-06-15" })) })
                  .map(defined),
                { maxLength: 2 },
              ),
            ),
            citations: fc.constant([]),
          })
          .map(defined),
        { maxLength: 3 },
      ),
    ),
  })
  .map(defined);

const commitment = (index: number): fc.Arbitrary<Commitment> =>
  base.map((own) => {
    const common = { id: `cmt-${index}`, summary: "China acts, and goes on.", ...own };
    const kinds = [
      { kind: "undertaking" },
      {
        kind: "tariff",
        rate: { from: 20, to: 10, unit: "percent", basis: "additional" },
        steps: [{ from: "2020-06", to: 5 }],
      },
      { kind: "suspension", measure: { title: "Export licensing", announcedOn: "2019-12-01" } },
      { kind: "visit", visitor: "pty-us", host: "pty-cn", when: "2020-06" },
      { kind: "invitation", invitee: "pty-us", host: "pty-cn", occasion: "A state visit", after: "cmt-3" },
    ];
    return { ...common, ...kinds[index] } as unknown as Commitment;
  });

/** Records of every kind, each with five commitments and a few events of any type on anything. */
export const anyRecord: fc.Arbitrary<Agreement> = fc
  .record({
    nature: fc.constantFrom("treaty", "political-commitment", "contract", "undetermined"),
    concludedOn: optional(partial),
    term: optional(term),
    withdrawal: optional(fc.constant({ notice: "P6M", citations: [] })),
    meeting: optional(
      fc.record({
        id: fc.constant("mtg-0"),
        on: partial,
        place: fc.constant({ name: "Gimhae Air Base" }),
        participants: fc.constant([]),
        citations: fc.constant([]),
      }),
    ),
    commitments: fc.tuple(...[0, 1, 2, 3, 4].map(commitment)),
    precedent: fc.boolean(),
    events: fc.array(event, { maxLength: 6 }),
    reviewedOn: fc.constantFrom("2020-06-15", "2030-01-01"),
  })
  .map(({ precedent, events, ...own }) =>
    defined({
      id: "agr-0",
      title: "Accord of Example",
      form: "signed",
      parties,
      conditions: [
        {
          id: "cnd-0",
          summary: "China acts first.",
          dependent: "cmt-1",
          requires: { kind: "performance", party: "pty-cn", commitment: "cmt-0" },
          kind: precedent ? "precedent" : "continuing",
          citations: [],
        },
      ],
      issues: [],
      assessments: [],
      sources: [
        { id: "src-0", kind: "official-instrument", title: "An instrument", language: "en", published: "2019-12-01" },
        { id: "src-1", kind: "press", title: "A report", language: "en" },
      ],
      ...own,
      events: events.map((one, index) => ({ ...one, id: `evt-${index}` })),
    }),
  ) as unknown as fc.Arbitrary<Agreement>;
