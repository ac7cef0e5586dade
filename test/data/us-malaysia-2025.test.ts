import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { usMalaysia2025 } from "../../src/data/index.js";
import type { Agreement, LifecycleEvent } from "../../src/model/index.js";
import { asKnownAt, discrepancies, expiryOf, participationOf } from "../../src/query/index.js";
import { answersOf } from "./answers-of.js";

const record: Agreement = usMalaysia2025;
const { state, caveats, rate, kinds } = answersOf(record);
const one = (id: string) => record.commitments.find((commitment) => commitment.id === id);

/** Returns the record with events that nobody has reported, to test what the clauses would bring about. */
function supposing(...events: readonly Partial<LifecycleEvent>[]): Agreement {
  const added = events.map((event, index) => ({
    id: `supposed-${index}`,
    targets: [record.id],
    authority: "legal" as const,
    summary: "Supposed.",
    citations: [{ source: "agreement", mode: "inference" as const }],
    type: "entered-into-force" as const,
    ...event,
  }));
  return { ...record, events: [...record.events, ...added], reviewedOn: "2026-12-31" };
}

describe("usMalaysia2025", () => {
  it("has the commitments, conditions and events of the articles", () => {
    expect(kinds()).toEqual({ undertaking: 37, cooperation: 3, dialogue: 3, tariff: 1, purchase: 1 });
    expect(record.conditions.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "precedent notifications-exchanged",
      "continuing third-country-agreement",
      "review-trigger non-compliance",
      "precedent restriction-notified",
      "review-trigger benefits-to-others",
    ]);
    expect(record.events.map(({ on, type, id }) => `${on} ${type} ${id}`)).toEqual([
      "2025-10-26 signed signature-us",
      "2025-10-26 signed signature-malaysia",
      "2026-02-20 invalidated supreme-court",
      "2026-02-20 terminated us-ending-order",
    ]);
  });

  it("has only obligations, except one intention: the purchases", () => {
    const others = record.commitments.filter(({ modality }) => modality !== "obligation");
    expect(others.map(({ id, modality }) => [id, modality])).toEqual([["my-purchases", "intention"]]);
  });

  it("says in the summaries what the given text does not contain", () => {
    for (const id of [
      "my-tariffs",
      "us-reciprocal-tariff",
      "cheese-meat-terms",
      "regulatory-practices",
      "my-purchases",
    ])
      expect(one(id)?.summary, id).toMatch(/not part of the text at hand/);
  });

  it("has the termination clause with its notice, and the promised investment in the printed words", () => {
    expect(record.withdrawal).toMatchObject({ notice: "P180D" });
    expect(one("my-investment")).toMatchObject({
      quantity: { kind: "unspecified", wording: "approximately USD70 billion" },
      term: { duration: "P10Y" },
    });
  });

  it.each([
    // The treaty enters into force after an exchange of notifications, and none is on record.
    ["us-malaysia-2025", "2025-10-25", "not-yet-effective presumed"],
    ["us-malaysia-2025", "2025-10-26", "not-yet-effective presumed"],
    ["us-malaysia-2025", "2025-12-25", "not-yet-effective presumed"],
    ["us-malaysia-2025", "2026-07-23", "not-yet-effective presumed"],
    ["my-tariffs", "2026-07-23", "not-yet-effective presumed"],
    ["forced-labor-imports", "2026-07-23", "not-yet-effective presumed"],
    ["us-reciprocal-tariff", "2026-02-19", "not-yet-effective presumed"],
    ["us-reciprocal-tariff", "2026-02-20", "invalidated definite"],
  ])("%s on %s is %s", (id, day, expected) => {
    expect(state(id, day)).toBe(expected);
  });

  it("says why it is not in effect: no entry into force is on record", () => {
    expect(caveats("us-malaysia-2025", "2026-01-15")).toEqual(["entry-into-force-unrecorded", "condition-open"]);
    expect(rate("us-reciprocal-tariff", "2026-01-15")).toBe("none");
  });

  it("has no end date for the ten years, because they have not begun", () => {
    expect(expiryOf(record, "my-investment", { asOf: "2026-01-15" })).toMatchObject({
      kind: "unknown",
      reason: "no-start",
    });
    expect(expiryOf(record, "us-malaysia-2025", { asOf: "2026-01-15" })).toMatchObject({ kind: "unknown" });
  });

  it.each([
    ["2025-10-25", "none"],
    ["2025-10-26", "signatory"],
    ["2026-07-23", "signatory"],
  ])("has both parties on %s as %s", (asOf, expected) => {
    for (const { id } of record.parties) expect(participationOf(record, id, { asOf }).state).toBe(expected);
  });

  it("is known from the signature on, and contains the judgment only from its day", () => {
    expect(state("us-malaysia-2025", "2025-10-25", "2025-10-25")).toBe("unknown possible");
    expect(asKnownAt(record, "2026-02-19").events.map(({ type }) => type)).toEqual(["signed", "signed"]);
    expect(state("us-reciprocal-tariff", "2026-03-01", "2026-02-19")).toBe("not-yet-effective presumed");
  });

  it("would be in force, with the tariff and the ten years, sixty days after an exchange of notifications", () => {
    // Sixty days after 3 November 2025 is 2 January 2026.
    const supposed = supposing({ type: "entered-into-force", on: "2025-11-03", effective: "2026-01-02" });
    const inForce = answersOf(supposed);
    expect(inForce.state("us-malaysia-2025", "2026-01-01")).toMatch(/^not-yet-effective/);
    expect(inForce.state("us-malaysia-2025", "2026-01-02")).toMatch(/^in-effect/);
    expect(inForce.rate("us-reciprocal-tariff", "2026-01-02")).toBe("19");
    expect(inForce.rate("us-reciprocal-tariff", "2026-02-20")).toBe("none");
    expect(inForce.state("forced-labor-imports", "2026-02-20")).toMatch(/^in-effect/);
    expect(expiryOf(supposed, "my-investment", { asOf: "2026-06-01" })).toMatchObject({ date: "2036-01-02" });
  });

  it("would end 180 days after a notice by either party", () => {
    const supposed = supposing(
      { type: "entered-into-force", on: "2025-11-03", effective: "2026-01-02" },
      { type: "withdrawn", by: "us", on: "2026-03-01" },
    );
    const left = answersOf(supposed);
    expect(participationOf(supposed, "us", { asOf: "2026-08-27" }).state).toBe("party");
    expect(participationOf(supposed, "us", { asOf: "2026-08-28" }).state).toBe("withdrawn");
    expect(left.state("us-malaysia-2025", "2026-08-27")).toMatch(/^in-effect/);
    expect(left.state("us-malaysia-2025", "2026-08-28")).toMatch(/^terminated/);
    expect(left.state("my-tariffs", "2026-08-28")).toMatch(/^terminated/);
  });

  it("has no errors, no warnings and no differing accounts", () => {
    expect(check(record)).toEqual([]);
    expect(discrepancies(record)).toEqual([]);
  });
});
