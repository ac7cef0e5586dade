import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { LifecycleEvent } from "../../src/model/index.js";
import { participants, participationOf } from "../../src/query/index.js";
import { agreementWith, eventWith } from "../fixtures/agreement.js";

const day = (date: string) => ({ earliest: date, latest: date });
const by = (party: string, type: LifecycleEvent["type"], date: string, more: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: `${party}-${type}`, type, by: party, targets: ["pact"], on: date, recordedOn: date, ...more });

/** A treaty of four: two ratify, one accedes and leaves, one only signs. */
const pact = agreementWith({
  id: "pact",
  nature: "treaty",
  concludedOn: "2020-01-01",
  parties: ["a", "b", "c", "d"].map((id) => ({ id, kind: "state", name: id.toUpperCase() })),
  commitments: [],
  withdrawal: { notice: "P1Y", citations: [{ source: "statement", mode: "paraphrase" }] },
  events: [
    by("a", "signed", "2020-01-01"),
    by("b", "signed", "2020-01-01"),
    by("d", "signed", "2020-01-01"),
    by("a", "ratified", "2020-06-01"),
    by("b", "ratified", "2020-07-01", { means: "acceptance" }),
    eventWith({
      id: "force",
      type: "entered-into-force",
      targets: ["pact"],
      on: "2021-01-01",
      recordedOn: "2021-01-01",
    }),
    by("c", "acceded", "2022-01-01"),
    by("c", "withdrawn", "2023-03-01"),
  ],
  reviewedOn: "2025-12-31",
});
const states = (party: string, ...days: readonly string[]) =>
  days.map((asOf) => participationOf(pact, party, { asOf }).state);

describe("participationOf", () => {
  it("goes from signature by consent to the entry into force", () => {
    expect(states("a", "2019-12-31", "2020-03-01", "2020-12-31", "2021-01-01")).toEqual([
      expect.stringMatching(/none|unknown/),
      "signatory",
      "signatory",
      "party",
    ]);
    expect(participationOf(pact, "a", { asOf: "2021-01-01" })).toMatchObject({
      question: "participation",
      subject: "a",
      agreement: "pact",
      certainty: "definite",
      since: day("2021-01-01"),
      later: [],
    });
  });

  it("stays signatory without consent where others have consented", () => {
    expect(states("d", "2021-06-01")).toEqual(["signatory"]);
  });

  it("ends as the day starts on which the period of notice has run", () => {
    expect(states("c", "2021-12-31", "2022-01-01", "2024-02-29", "2024-03-01")).toEqual([
      "none",
      "party",
      "party",
      "withdrawn",
    ]);
    const before = participationOf(pact, "c", { asOf: "2023-06-01" });
    expect(before).toMatchObject({ until: day("2024-03-01"), later: [{ state: "withdrawn" }] });
    expect(participationOf(pact, "c", { asOf: "2023-06-01", knownAt: "2023-02-28" })).not.toHaveProperty("until");
  });

  it("follows the agreement where no party's own step is recorded", () => {
    expect(participationOf(busan2025, "us", { asOf: "2026-01-01" }).state).toBe("party");
  });
});

describe("the answer about a participation", () => {
  it("repeats the day of knowledge if the question gave one, and has no date that is not on record", () => {
    const known = participationOf(pact, "c", { asOf: "2023-06-01", knownAt: "2023-02-28" });
    expect(known).toMatchObject({ asOf: "2023-06-01", knownAt: "2023-02-28", reviewedOn: "2023-02-28" });
    const none = participationOf(pact, "c", { asOf: "2019-06-01" });
    expect(none).toMatchObject({ state: "none", until: day("2022-01-01"), reviewedOn: "2025-12-31" });
    expect(none).not.toHaveProperty("knownAt");
    expect(none).not.toHaveProperty("since");
  });
});

describe("participants", () => {
  it("is the table of the depositary, in the order of the record", () => {
    expect(participants(pact, { asOf: "2025-01-01" })).toEqual([
      {
        agreement: "pact",
        party: "a",
        name: "A",
        state: "party",
        certainty: "definite",
        signed: day("2020-01-01"),
        consented: day("2020-06-01"),
        means: "ratification",
        inForce: day("2021-01-01"),
      },
      {
        agreement: "pact",
        party: "b",
        name: "B",
        state: "party",
        certainty: "definite",
        signed: day("2020-01-01"),
        consented: day("2020-07-01"),
        means: "acceptance",
        inForce: day("2021-01-01"),
      },
      {
        agreement: "pact",
        party: "c",
        name: "C",
        state: "withdrawn",
        certainty: "definite",
        consented: day("2022-01-01"),
        means: "accession",
        inForce: day("2022-01-01"),
        withdrawn: day("2024-03-01"),
      },
      {
        agreement: "pact",
        party: "d",
        name: "D",
        state: "signatory",
        certainty: "definite",
        signed: day("2020-01-01"),
      },
    ]);
  });

  it("has what was known, and the state on the day asked about", () => {
    const [first, , third] = participants(pact, { asOf: "2020-03-01", knownAt: "2020-03-01" });
    expect(first).toMatchObject({ state: "signatory", signed: day("2020-01-01") });
    expect(first).not.toHaveProperty("consented");
    expect(first).not.toHaveProperty("inForce");
    expect(third).toStrictEqual({ agreement: "pact", party: "c", name: "C", state: "none", certainty: "definite" });
  });

  it("has nothing of a record that was not known yet, although a signature was", () => {
    const signed = by("a", "signed", "2019-12-20");
    const early = agreementWith({ ...pact, events: [signed, ...pact.events.slice(1)] });
    const row = { agreement: "pact", party: "a", name: "A", state: "unknown", certainty: "possible" };
    expect(participants(early, { asOf: "2020-03-01", knownAt: "2019-12-25" })[0]).toStrictEqual(row);
    expect(participants(early, { asOf: "2020-03-01", knownAt: "2020-01-01" })[0]).toStrictEqual({
      ...row,
      state: "signatory",
      certainty: "presumed",
      signed: day("2019-12-20"),
    });
  });
});
