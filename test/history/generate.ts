import fc from "fast-check";
import type {
  Agreement,
  Citation,
  Commitment,
  Condition,
  EventAuthority,
  LifecycleEvent,
  LifecycleEventType,
  PartialDate,
  PlainDate,
  Renewal,
  Term,
  TermEnd,
  ZonedTime,
} from "../../src/model/index.js";
import { eventTypeSchema } from "../../src/schema/lifecycle-event.js";
import { type SmallEvent, smallRecord } from "./small-record.js";

/** The few days in records, so that events often are on the same day. */
export const DAYS: readonly PlainDate[] = [
  "2020-01-01",
  "2020-01-02",
  "2020-01-03",
  "2020-01-31",
  "2020-02-01",
  "2020-02-29",
  "2020-03-01",
  "2020-06-01",
  "2021-01-01",
];

/** The days asked about: those days, the days next to them, and some between and far away. */
export const ASKED: readonly PlainDate[] = [
  "2018-06-01",
  "2019-12-01",
  "2019-12-02",
  "2019-12-31",
  "2020-01-01",
  "2020-01-02",
  "2020-01-03",
  "2020-01-04",
  "2020-01-15",
  "2020-01-30",
  "2020-01-31",
  "2020-02-01",
  "2020-02-02",
  "2020-02-28",
  "2020-02-29",
  "2020-03-01",
  "2020-03-02",
  "2020-03-31",
  "2020-04-01",
  "2020-05-31",
  "2020-06-01",
  "2020-06-02",
  "2020-12-31",
  "2021-01-01",
  "2021-01-02",
  "2021-02-01",
  "2022-01-01",
  "2023-07-01",
];

const day = fc.constantFrom(...DAYS);
const vague = fc.constantFrom<PartialDate>("2020-01", "2020-02", "2020", "2020-01-XX", "2020-01-02?", "2020-02~");
const partial = fc.oneof({ arbitrary: day, weight: 5 }, { arbitrary: vague, weight: 1 });
const moment: fc.Arbitrary<ZonedTime> = fc.record({
  date: day,
  time: fc.constantFrom("00:00", "00:01", "12:00", "23:30"),
  zone: fc.constantFrom("UTC", "America/New_York", "Asia/Tokyo"),
});
const effect = fc.oneof({ arbitrary: partial, weight: 6 }, { arbitrary: moment, weight: 1 });
const duration = fc.constantFrom("P0D", "P1D", "P2D", "P1M", "P2M", "P1Y", "P1M1D");
const rule = fc.constantFrom("anniversary" as const, "start-day-counted" as const, "moment" as const);

/** Makes an optional field absent, not `undefined`. */
function optional<T>(arbitrary: fc.Arbitrary<T>, present: number, absent: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary, weight: present }, { arbitrary: fc.constant(undefined), weight: absent });
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const end: fc.Arbitrary<TermEnd> = fc.oneof(
  { arbitrary: fc.record({ through: partial }), weight: 4 },
  { arbitrary: fc.record({ until: effect }), weight: 2 },
  { arbitrary: fc.record({ before: partial }), weight: 2 },
  { arbitrary: fc.constant<TermEnd>({ open: true }), weight: 1 },
  { arbitrary: fc.constant<TermEnd>({ unreadable: "2020-06-31" }), weight: 1 },
);

const renewal: fc.Arbitrary<Renewal> = fc
  .record({
    period: fc.constantFrom("P1D", "P1M", "P1Y"),
    notice: optional(fc.constantFrom("P1D", "P1M"), 1, 1),
    times: optional(fc.integer({ min: 1, max: 3 }), 1, 1),
    option: optional(fc.constant(true as const), 1, 2),
  })
  .map(withoutUndefined) as fc.Arbitrary<Renewal>;

const countedFrom = fc.oneof(fc.constantFrom("e1", "e2", "e3", "2020-01-01", "2020-01"), moment);

const terms: fc.Arbitrary<Term> = fc
  .record({
    effective: optional(effect, 1, 1),
    duration: optional(duration, 1, 2),
    end: optional(end, 2, 1),
    countedFrom: optional(countedFrom, 1, 8),
    rule: optional(rule, 1, 4),
    renewal: optional(renewal, 1, 8),
  })
  .map(withoutUndefined) as fc.Arbitrary<Term>;

const authority = fc.oneof(
  { arbitrary: fc.constant<EventAuthority>("legal"), weight: 4 },
  { arbitrary: fc.constantFrom<EventAuthority>("judicial", "announced", "reported"), weight: 3 },
);

const citations: fc.Arbitrary<readonly Citation[]> = fc.oneof(
  { arbitrary: fc.constant<readonly Citation[]>([{ source: "s", mode: "paraphrase" }]), weight: 4 },
  { arbitrary: fc.constant<readonly Citation[]>([{ source: "n", mode: "paraphrase" }]), weight: 1 },
  { arbitrary: fc.constant<readonly Citation[]>([{ source: "s", mode: "inference", confidence: "low" }]), weight: 1 },
);

const TYPES: readonly LifecycleEventType[] = eventTypeSchema.options;

const SUBJECTS = ["r", "c", "p", "v", "i", "m", "k", "a", "b"];
const EVENT_IDS = ["e1", "e2", "e3", "e4", "e5", "e6"];

type EventFields = Omit<LifecycleEvent, "id">;

/** Any event, on any target. */
const wildEvent: fc.Arbitrary<EventFields> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    targets: fc.oneof(
      { arbitrary: fc.uniqueArray(fc.constantFrom("r", "c", "p"), { minLength: 1, maxLength: 3 }), weight: 6 },
      { arbitrary: fc.uniqueArray(fc.constantFrom(...SUBJECTS), { maxLength: 3 }), weight: 3 },
      { arbitrary: fc.uniqueArray(fc.constantFrom(...EVENT_IDS), { minLength: 1, maxLength: 2 }), weight: 2 },
    ),
    on: optional(partial, 6, 1),
    effective: optional(effect, 1, 2),
    through: optional(partial, 1, 4),
    planned: optional(
      fc.record({ from: partial, through: optional(day, 1, 2) }).map(withoutUndefined) as fc.Arbitrary<{
        from: string;
      }>,
      1,
      3,
    ),
    term: optional(terms, 1, 2),
    corrects: optional(fc.constantFrom(...EVENT_IDS), 1, 2),
    authority,
    by: optional(fc.constantFrom("a", "b", "d"), 1, 2),
    recordedOn: optional(day, 1, 4),
    citations,
  })
  .map((fields) => {
    const { on, effective, recordedOn, corrects, ...rest } = fields;
    // An event needs a day, and only a correction may correct.
    const dated = on === undefined && effective === undefined && recordedOn === undefined ? "2020-01-02" : on;
    return withoutUndefined({
      ...rest,
      on: dated,
      effective,
      recordedOn,
      corrects: rest.type === "corrected" ? corrects : undefined,
      summary: "It happened.",
    }) as EventFields;
  });

/** An event as registers and reports have it: a day, one subject, and what its type needs. */
function sensible(type: LifecycleEventType, fields: fc.Arbitrary<Partial<EventFields>>): fc.Arbitrary<EventFields> {
  return fc
    .record({ on: partial, authority, citations, fields })
    .map(({ fields: own, ...rest }) => ({ ...rest, type, targets: ["c"], summary: "It happened.", ...own }));
}

const targets = fc.constantFrom(["r"], ["c"], ["r"], ["c"], ["p"], ["r", "c"]);
const target = fc.record({ targets });
const later = fc.record({ targets, effective: optional(day, 1, 2) }).map(withoutUndefined) as fc.Arbitrary<
  Partial<EventFields>
>;
const newEnd = fc.oneof(
  fc.record({ end: fc.record({ through: partial }) }),
  fc.record({ duration }),
  fc.record({ effective: day, end: fc.record({ through: day }) }),
  fc.constant<Term>({ end: { open: true } }),
) as fc.Arbitrary<Term>;
const withTerm = fc.record({ targets, term: newEnd });
const byParty = fc.record({ targets: fc.constant(["r"]), by: fc.constantFrom("a", "b", "d") });

const sensibleEvent: fc.Arbitrary<EventFields> = fc.oneof(
  sensible("signed", byParty),
  sensible("ratified", byParty),
  sensible("acceded", byParty),
  sensible("entered-into-force", target),
  sensible("entered-into-force", target),
  sensible("provisionally-applied", target),
  sensible("implemented", fc.record({ targets: fc.constantFrom(["c"], ["k"]) })),
  sensible("extended", withTerm),
  sensible("extended", withTerm),
  sensible("renewed", withTerm),
  sensible("renewed", target),
  sensible("amended", withTerm),
  sensible("suspended", target),
  sensible("suspended", fc.record({ targets, through: partial })),
  sensible("suspended", fc.record({ targets, by: fc.constantFrom("a", "b") })),
  sensible("resumed", later),
  sensible("expired", target),
  sensible("withdrawn", byParty),
  sensible("terminated", later),
  sensible("terminated", later),
  sensible("superseded", later),
  sensible("invalidated", later),
  sensible("performed", target),
  sensible("cancelled", fc.record({ targets: fc.constantFrom(["r"], ["e1"], ["e2"], ["v"]) })),
  sensible("corrected", fc.record({ corrects: fc.constantFrom("e1", "e2"), term: newEnd })),
  sensible("corrected", withTerm),
  sensible("retracted", fc.record({ targets: fc.constantFrom(["e1"], ["e2"], ["e3"]) })),
  sensible("rescheduled", fc.record({ targets: fc.constantFrom(["v"], ["i"]), planned: fc.record({ from: partial }) })),
  sensible("occurred", fc.record({ targets: fc.constantFrom(["v"], ["i"], ["m"]) })),
);

const events = fc
  .oneof(
    { arbitrary: fc.array(sensibleEvent, { maxLength: 4 }), weight: 4 },
    { arbitrary: fc.array(fc.oneof(sensibleEvent, wildEvent), { maxLength: 5 }), weight: 2 },
    { arbitrary: fc.array(wildEvent, { maxLength: 6 }), weight: 1 },
  )
  .map((list): readonly LifecycleEvent[] => list.map((one, index) => ({ id: `e${index + 1}`, ...one })));

const sensibleTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ effective: day, end: fc.record({ through: day }) }),
  fc.record({ effective: day, duration }),
  fc.record({ effective: day }),
  fc.record({ duration }),
);
const ownTerm = optional(fc.oneof({ arbitrary: sensibleTerm, weight: 3 }, { arbitrary: terms, weight: 1 }), 3, 1);

const people = fc.uniqueArray(fc.constantFrom("a", "b", "d"), { maxLength: 3 });
const promises = fc.oneof(
  { arbitrary: fc.constant({ promisors: ["a"], promisees: ["b"] }), weight: 3 },
  { arbitrary: fc.constant({ promisors: ["a", "b"], promisees: ["a", "b"] }), weight: 2 },
  { arbitrary: fc.record({ promisors: people, promisees: people }), weight: 1 },
);

function undertaking(id: string): fc.Arbitrary<Commitment> {
  return fc
    .record({
      promises,
      term: ownTerm,
      survives: optional(fc.constant(true as const), 1, 8),
      introducedBy: optional(fc.constantFrom("e1", "e2"), 1, 12),
      partOf: id === "p" ? fc.constantFrom("c", "c", "c", "p") : optional(fc.constant("p"), 1, 20),
      citations,
    })
    .map(
      ({ promises: sides, ...fields }) =>
        withoutUndefined({
          id,
          kind: "undertaking",
          summary: "An undertaking.",
          ...sides,
          ...fields,
        }) as unknown as Commitment,
    );
}

const cited: readonly Citation[] = [{ source: "s", mode: "paraphrase" }];
const sides = { promisors: ["a"], promisees: ["b"], citations: cited };
const visit: fc.Arbitrary<Commitment> = partial.map((when) => ({
  id: "v",
  kind: "visit",
  summary: "A visit.",
  ...sides,
  visitor: "a",
  host: "b",
  when,
}));
const invitation: Commitment = {
  id: "i",
  kind: "invitation",
  summary: "An invitation.",
  ...sides,
  invitee: "b",
  host: "a",
  occasion: "A visit",
};

const condition: fc.Arbitrary<Condition> = fc.record({
  id: fc.constant("k"),
  summary: fc.constant("A condition."),
  dependent: fc.constantFrom("r", "c"),
  requires: fc.constantFrom<Condition["requires"]>(
    { kind: "circumstance", description: "Something happens." },
    { kind: "performance", party: "a", commitment: "p" },
  ),
  kind: fc.constantFrom<Condition["kind"]>("precedent", "precedent", "continuing"),
  citations: fc.constant(cited),
});

/** Records with every kind of event on few days: mostly realistic ones, and some that nobody would write. */
export const records: fc.Arbitrary<Agreement> = fc
  .record({
    nature: fc.constantFrom<Agreement["nature"]>("treaty", "political-commitment", "contract", "undetermined"),
    concludedOn: optional(fc.constantFrom<PartialDate>("2019-12-01", "2020-01-01", "2019", "2020-01"), 12, 1),
    meeting: optional(partial, 1, 3),
    term: optional(fc.oneof(sensibleTerm, terms), 1, 3),
    notice: optional(fc.constantFrom("P1D", "P1M"), 1, 3),
    three: fc.boolean(),
    c: undertaking("c"),
    p: undertaking("p"),
    visit,
    conditions: fc.oneof(
      { arbitrary: fc.constant<readonly Condition[]>([]), weight: 3 },
      { arbitrary: condition.map((one): readonly Condition[] => [one]), weight: 1 },
    ),
    events,
    reviewedOn: fc.constantFrom("2021-06-01", "2021-06-01", "2020-03-01"),
  })
  .map(({ notice, three, meeting, c, p, visit: v, ...fields }) => {
    const met = { id: "m", on: meeting, place: { name: "A hall" }, participants: [], citations: cited };
    return withoutUndefined({
      id: "r",
      title: "Record",
      form: "signed",
      ...fields,
      meeting: meeting === undefined ? undefined : met,
      withdrawal: notice === undefined ? undefined : { notice, citations: cited },
      parties: [...["a", "b"], ...(three ? ["d"] : [])].map((id) => ({ id, name: `State ${id}` })),
      commitments: [c, p, v, invitation],
      issues: [],
      assessments: [],
      sources: [
        { id: "s", kind: "official-instrument", title: "Instrument", language: "en" },
        { id: "n", kind: "press", title: "Report", language: "en" },
      ],
      citations: cited,
    }) as unknown as Agreement;
  })
  // Plain objects, as they are read from a file.
  .map((record) => JSON.parse(JSON.stringify(record)) as Agreement);

const near = fc.constantFrom<PartialDate>(
  "2020-01-15",
  "2020-01-31",
  "2020-01",
  "2020-02-01",
  "2020-02-29",
  "2020-02",
  "2020",
);
const nearEnd: fc.Arbitrary<TermEnd> = fc.oneof(
  fc.record({ through: near }),
  fc.record({ before: near }),
  fc.record({ until: near }),
);
const nearEvent: fc.Arbitrary<Omit<SmallEvent, "targets">> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constantFrom("extended", "renewed", "amended"),
      on: near,
      authority,
      term: fc.record({ end: nearEnd }),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      type: fc.constantFrom("performed", "terminated", "expired", "entered-into-force", "resumed"),
      on: near,
      authority,
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ type: fc.constant("suspended"), on: near, through: near }), weight: 1 },
);

/** Records whose only commitment is given new ends within two months, often on vague dates. */
export const vagueTerms: fc.Arbitrary<Agreement> = fc
  .record({
    nature: fc.constantFrom<Agreement["nature"]>("treaty", "political-commitment"),
    effective: optional(near, 3, 1),
    end: optional(nearEnd, 1, 1),
    events: fc.array(nearEvent, { minLength: 1, maxLength: 4 }),
  })
  .map(({ nature, effective, end: stated, events: list }) => {
    const term = withoutUndefined({ effective, end: stated }) as Term;
    return smallRecord({ agreement: { nature }, term: Object.keys(term).length === 0 ? null : term, events: list });
  });

/** Returns the ids of all subjects that have a status. */
export function subjectsOf(record: Agreement): readonly string[] {
  const meeting = record.meeting === undefined ? [] : [record.meeting.id];
  return [record.id, ...record.commitments.map(({ id }) => id), ...meeting];
}
