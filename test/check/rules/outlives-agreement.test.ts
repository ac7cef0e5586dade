import { describe, expect, it } from "vitest";
import type { Agreement, Term } from "../../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "outlives-agreement";
const ends = { type: "terminated", targets: ["truce"], on: "2025-09-01", recordedOn: "2025-09-01" } as const;
const under = (term: Term, over: Partial<Agreement> = {}) =>
  agreementWith({ commitments: [commitmentWith({ term })], term: { end: { through: "2025-10-31" } }, ...over });

describe(RULE, () => {
  it("finds a term that ends after the agreement", () => {
    expect(found(RULE, under({ end: { through: "2025-11-30" } }))).toEqual([
      [
        "/commitments/0/term",
        "Expected an end by that of the agreement (expired from 2025-11-01); got 2025-11-30. Add `survives: true` if the clause outlives it; otherwise it ends with the agreement.",
      ],
    ]);
    expect(found(RULE, under({ duration: "P1Y" }))[0]?.[1]).toContain("got 2026-05-12");
  });

  it("finds one under an agreement that was ended, and the event that set it", () => {
    const term = { end: { through: "2025-12-31" } };
    expect(
      found(RULE, agreementWith({ commitments: [commitmentWith({ term })], events: [eventWith(ends)] })),
    ).toHaveLength(1);
    const events = [eventWith({ term: { end: { through: "2025-12-31" } } })];
    expect(found(RULE, under({ end: { through: "2025-10-31" } }, { events })).map(([path]) => path)).toEqual([
      "/events/0/term",
    ]);
  });

  it.each<[string, Agreement]>([
    ["ends with the agreement", under({ end: { through: "2025-10-31" } })],
    ["ends before", under({ end: { through: "2025-10-30" } })],
    ["ends on a day that may be earlier", under({ end: { through: "2025" } })],
    ["has no end", under({ end: { open: true } })],
    ["states none", under({})],
    [
      "is under an agreement without an end",
      agreementWith({ commitments: [commitmentWith({ term: { end: { through: "2030" } } })] }),
    ],
    [
      "survives it",
      agreementWith({
        term: { end: { through: "2025-10-31" } },
        commitments: [commitmentWith({ survives: true, term: { end: { through: "2025-11-30" } } })],
      }),
    ],
    [
      "was ended by an event before",
      under({ end: { through: "2025-11-30" } }, { events: [eventWith({ type: "terminated", on: "2025-09-01" })] }),
    ],
  ])("lets stand a commitment that %s", (_, record) => {
    expect(found(RULE, record)).toEqual([]);
  });
});
