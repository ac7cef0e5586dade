import { describe, expect, it } from "vitest";
import { agreementWith, agreementWithTerm, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "term-order";
const inForce = eventWith({ type: "entered-into-force", targets: ["truce", "pause"], on: "2025-09-01" });

describe(RULE, () => {
  it("finds a term that ends before the conclusion", () => {
    expect(found(RULE, agreementWithTerm({ end: { through: "2025-05-11" } }))).toEqual([
      [
        "/commitments/0/term/end",
        "Expected a term to end after the agreement was concluded (2025-05-12); got 2025-05-11. Correct the day that is mistyped.",
      ],
    ]);
    expect(found(RULE, agreementWith({ term: { effective: "2020", duration: "P1Y" } }))[0]?.[0]).toBe("/term/duration");
  });

  it("finds a term that ends before the signature, and before the entry into force", () => {
    const signed = eventWith({ type: "signed", targets: ["truce"], on: "2025-06-01" });
    const term = { end: { through: "2025-05-20" } };
    expect(found(RULE, agreementWithTerm(term, { events: [signed] }))[0]?.[1]).toContain("was signed (2025-06-01)");
    expect(found(RULE, agreementWithTerm(term, { events: [inForce] }))[0]?.[1]).toContain("was in force (2025-09-01)");
    const amended = eventWith({ id: "a", type: "amended", term: { end: { through: "2025-08-31" } } });
    expect(found(RULE, agreementWith({ events: [inForce, amended] })).map(([path]) => path)).toEqual([
      "/events/1/term/end",
    ]);
  });

  it.each([
    ["ends on the day of conclusion", agreementWithTerm({ end: { through: "2025-05-12" } })],
    ["is retroactive", agreementWithTerm({ effective: "2020-01-01", end: { through: "2025-12-31" } })],
    ["ends in the month of conclusion", agreementWithTerm({ end: { through: "2025-05" } })],
    ["ends as it enters into force", agreementWithTerm({ end: { through: "2025-09-01" } }, { events: [inForce] })],
    [
      "of a suspension ends before the entry into force",
      agreementWith({
        events: [inForce, eventWith({ id: "s", type: "suspended", on: "2025-06-01", term: { duration: "P1M" } })],
      }),
    ],
    [
      "ends before its own start, which is an error",
      agreementWithTerm({ effective: "2026", end: { through: "2020" } }),
    ],
  ])("lets stand one that %s", (_, record) => {
    expect(found(RULE, record)).toEqual([]);
  });
});
