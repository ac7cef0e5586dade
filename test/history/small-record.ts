import type { Agreement, Citation, Commitment, LifecycleEvent, Party, Source, Term } from "../../src/model/index.js";

const cited: readonly Citation[] = [{ source: "s", mode: "paraphrase" }];

/** An event on `c`, by law; state only what a test is about. */
export type SmallEvent = Partial<LifecycleEvent> & Pick<LifecycleEvent, "type">;

/** Returns an event of a type on a day, with further fields. */
export function smallEvent(type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}): SmallEvent {
  return { type, on, ...over };
}

/** Returns an event of a type on a day that sets a term, if one is given. */
export function termEvent(
  type: SmallEvent["type"],
  on: string,
  term?: Term,
  over: Partial<SmallEvent> = {},
): SmallEvent {
  return { type, on, ...(term === undefined ? {} : { term }), ...over };
}

export interface SmallRecord {
  readonly agreement?: Partial<Agreement>;
  readonly parties?: readonly (string | Party)[];
  readonly source?: Partial<Source>;
  /** The own term of `c`; `null` for none. The default is 2020-01-01 through 2029-12-31. */
  readonly term?: Term | null;
  readonly commitment?: Partial<Commitment>;
  readonly commitments?: readonly (Partial<Commitment> & Pick<Commitment, "id">)[];
  readonly events?: readonly SmallEvent[];
}

/** Returns a treaty `r` of 2019 between `a` and `b` with one undertaking `c`, reviewed in 2030; state only what differs. */
export function smallRecord(over: SmallRecord = {}): Agreement {
  const { term = { effective: "2020-01-01", end: { through: "2029-12-31" } } } = over;
  const own: SmallRecord["commitments"] = over.commitments ?? [{ id: "c", ...(term === null ? {} : { term }) }];
  return {
    id: "r",
    title: "Record",
    nature: "treaty",
    form: "signed",
    concludedOn: "2019-12-01",
    reviewedOn: "2030-01-01",
    citations: cited,
    parties: (over.parties ?? ["a", "b"]).map((one) =>
      typeof one === "string" ? { id: one, name: `State ${one}` } : one,
    ),
    commitments: own.map((one) => ({ ...UNDERTAKING, ...over.commitment, ...one }) as Commitment),
    conditions: [],
    issues: [],
    assessments: [],
    events: (over.events ?? []).map((one, index) => ({ id: `e${index + 1}`, ...EVENT, ...one })),
    sources: [{ id: "s", kind: "official-instrument", title: "Source", language: "en", ...over.source }],
    ...over.agreement,
  };
}

const UNDERTAKING = {
  kind: "undertaking",
  summary: "An undertaking.",
  promisors: ["a"],
  promisees: ["b"],
  modality: "obligation",
  wording: "shall",
  citations: cited,
} as const;

const EVENT = { targets: ["c"], authority: "legal", summary: "It happened.", citations: cited } as const;
