import type { Agreement, Commitment, LifecycleEvent, Party, Undertaking } from "../../src/model/index.js";

const CITED = [{ source: "src-0", mode: "paraphrase" }] as const;

export const parties: readonly Party[] = [
  { id: "pty-us", kind: "state", name: "United States" },
  { id: "pty-cn", kind: "state", name: "China" },
  { id: "pty-kr", kind: "state", name: "Republic of Korea" },
];

/** An undertaking with what a test gives. */
export function undertaking(own: Partial<Undertaking> = {}): Undertaking {
  return {
    id: "cmt-0",
    kind: "undertaking",
    title: "Export pause",
    summary: "China pauses its export controls, and reviews them.",
    promisors: ["pty-cn"],
    promisees: ["pty-us"],
    citations: CITED,
    ...own,
  };
}

/** An event with what a test gives. */
export function event(own: Partial<LifecycleEvent> & Pick<LifecycleEvent, "type">): LifecycleEvent {
  return {
    id: "evt-0",
    targets: ["cmt-0"],
    authority: "legal",
    summary: "Something happens.",
    citations: CITED,
    ...own,
  };
}

/** A record with what a test gives: a treaty of 1 December 2019 between three states, reviewed on 1 January 2030. */
export function record(own: Partial<Agreement> = {}, commitments: readonly Commitment[] = [undertaking()]): Agreement {
  return {
    id: "agr-0",
    title: "Accord of Example",
    nature: "treaty",
    form: "signed",
    concludedOn: "2019-12-01",
    parties: parties.slice(0, 2),
    commitments,
    conditions: [],
    issues: [],
    assessments: [],
    events: [],
    sources: [{ id: "src-0", kind: "press", title: "A source", language: "en" }],
    reviewedOn: "2030-01-01",
    citations: CITED,
    ...own,
  };
}

/** A precedent condition on `cmt-0`, for a record that it belongs to. */
export const conditional: Partial<Agreement> = {
  conditions: [
    {
      id: "cnd-0",
      summary: "A law is passed.",
      dependent: "cmt-0",
      requires: { kind: "circumstance", description: "A law" },
      kind: "precedent",
      citations: CITED,
    },
  ],
};

/** The event by which that condition was met. */
export const met: LifecycleEvent = event({ type: "occurred", on: "2021-06-01", targets: ["cnd-0"] });

/** The term of most tests: the decade of the 2020s. */
export const decade = { effective: "2020-01-01", end: { through: "2029-12-31" } } as const;
