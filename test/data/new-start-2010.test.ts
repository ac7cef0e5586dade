import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { newStart2010 as record } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import {
  asKnownAt,
  discrepancies,
  expiryOf,
  participants,
  participationOf,
  statusOf,
  unresolvedIssues,
} from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const TREATY = "new-start-2010";
const LIMITS = ["deployed-warheads-limit", "deployed-delivery-limit", "launchers-limit"] as const;
const status = (id: typeof TREATY | (typeof LIMITS)[number], asOf: string, knownAt?: string) => {
  const { state, certainty } = statusOf(record, id, { asOf, knownAt });
  return `${state} ${certainty}`;
};

describe("newStart2010", () => {
  it("has these entries, whose ids never change", () => {
    expect(idsOf(record.parties)).toEqual(["us", "ru"]);
    expect(idsOf(record.commitments)).toEqual(LIMITS);
    expect(idsOf(record.issues)).toEqual(["limits-after-expiry"]);
    expect(idsOf(record.assessments)).toEqual(["odessa-journal"]);
    expect(record.conditions).toEqual([]);
    expect(record.events.map(({ id, type, on }) => `${on} ${type} ${id}`)).toEqual([
      "2010-04-08 signed us-signature",
      "2010-04-08 signed ru-signature",
      "2011-02-05 ratified us-ratification",
      "2011-02-05 ratified ru-ratification",
      "2011-02-05 entered-into-force entry-into-force",
      "2021-02-03 extended extension",
      "2023-02-21 suspended ru-suspension",
      "2025-09-22 occurred ru-offer-made",
      "2026-02-12 occurred expiry-reported",
    ]);
    expect(record.reviewedOn).toBe("2026-02-12");
  });

  it("has the limits as maximum quantities, each owed by each side to the other", () => {
    expect(record.commitments.map((one) => one.kind === "undertaking" && one.quantity)).toEqual([
      { kind: "at-most", value: 1550, unit: "deployed warhead" },
      { kind: "at-most", value: 700, unit: "deployed missile or heavy bomber" },
      { kind: "at-most", value: 800, unit: "launcher or heavy bomber" },
    ]);
    for (const { promisors, promisees, performance, modality } of record.commitments as Agreement["commitments"]) {
      expect([promisors, promisees, performance, modality]).toEqual([["us", "ru"], ["us", "ru"], "each", "obligation"]);
    }
  });

  it("has no errors, and one warning for the address without https", () => {
    expect(check(record).map(({ rule, severity, path }) => [severity, rule, path])).toEqual([
      ["warning", "insecure-url", "/sources/0/url"],
    ]);
  });
});

describe("New START, day by day", () => {
  it.each([
    ["before it was signed", "2010-04-07", "not-yet-effective definite"],
    ["when it was signed", "2010-04-08", "not-yet-effective definite"],
    ["the day before the exchange of ratifications", "2011-02-04", "not-yet-effective definite"],
    ["the day of the exchange", "2011-02-05", "in-effect definite"],
    ["the last day of the ten years", "2021-02-05", "in-effect definite"],
    ["the first day after the ten years", "2021-02-06", "in-effect definite"],
    ["the day before the suspension", "2023-02-20", "in-effect definite"],
    // Russia announced the suspension; the United States says that it has no legal effect.
    ["the day of the suspension", "2023-02-21", "suspended presumed"],
    ["the last day that is surely included", "2026-02-04", "suspended presumed"],
    // “Until 5 February 2026” does not say whether that day is included.
    ["the day that the extension names", "2026-02-05", "suspended possible"],
    ["the day after", "2026-02-06", "expired definite"],
    ["after the review", "2026-10-09", "expired presumed"],
  ])("%s (%s): %s", (_, day, expected) => {
    expect(status(TREATY, day)).toBe(expected);
  });

  it("was to end after ten years, as known in 2020", () => {
    const expiry = expiryOf(record, TREATY, { knownAt: "2020-12-31" });
    expect(expiry).toMatchObject({ kind: "on", date: "2021-02-05", basis: "computed", rule: "anniversary" });
    expect(status(TREATY, "2021-03-01", "2020-12-31")).toBe("expired presumed");
    expect(status(TREATY, "2021-03-01", "2021-02-03")).toBe("in-effect presumed");
  });

  it("ends five years later by the extension, at the same end as the ten years plus five give", () => {
    const expiry = expiryOf(record, TREATY);
    expect(expiry).toMatchObject({ kind: "on", date: "2026-02-05", lastFullDay: "2026-02-04", authority: "legal" });
    expect(expiry).not.toHaveProperty("discrepancy");
    expect(expiry.superseded.map((version) => version.kind === "on" && version.date)).toEqual(["2021-02-05"]);
  });

  it.each([
    ["before the signature", "2010-04-07", ["none", "none"]],
    ["after it", "2010-04-08", ["signatory", "signatory"]],
    ["the day before the ratifications", "2011-02-04", ["signatory", "signatory"]],
    ["in force", "2011-02-05", ["party", "party"]],
    // In a treaty of two parties, a suspension by one suspends the treaty; both remain parties.
    ["suspended", "2024-01-01", ["party", "party"]],
    ["over", "2026-02-06", ["none", "none"]],
  ])("gives its parties the states that a depositary would list: %s (%s)", (_, asOf, states) => {
    expect((["us", "ru"] as const).map((party) => participationOf(record, party, { asOf }).state)).toEqual(states);
  });

  it("has the signatures and consents of both parties", () => {
    const day = (on: string) => ({ earliest: on, latest: on });
    expect(participants(record, { asOf: "2012-01-01" })).toMatchObject(
      ["us", "ru"].map((party) => ({
        party,
        signed: day("2010-04-08"),
        consented: day("2011-02-05"),
        means: "ratification",
      })),
    );
  });
});

describe("the limits of New START, day by day", () => {
  it.each([
    ["in force, but with the seven years still running", "2018-02-04", "not-yet-effective definite"],
    ["seven years after the entry into force", "2018-02-05", "in-effect definite"],
    ["suspended with the treaty", "2024-01-01", "suspended presumed"],
    ["over with the treaty", "2026-02-06", "expired definite"],
  ])("%s (%s): %s", (_, day, expected) => {
    for (const limit of LIMITS) expect(status(limit, day), limit).toBe(expected);
  });

  it("bind Russia during the suspension according to the United States, but not according to Russia", () => {
    expect(
      discrepancies(record).map(({ subject, field, kind, accounts }) => [
        subject,
        field,
        kind,
        accounts.map(({ by, on, value }) => `${by} ${on} ${value}`),
      ]),
    ).toEqual([
      ["deployed-warheads-limit", "strength", "differs", ["us 2023-03-15 obligation", "ru 2023-02-21 intention"]],
    ]);
    expect(discrepancies(record, { knownAt: "2023-03-14" })).toEqual([]);
  });
});

describe("New START, as known on a day", () => {
  it.each([
    ["of the offer, before it was made", "2025-09-21", [0, 7]],
    ["of the offer, on the day", "2025-09-22", [1, 8]],
    ["of the end, at the review", "2026-02-12", [1, 9]],
  ])("has the expected issues and events: %s (%s)", (_, knownAt, [issues, events]) => {
    const known: Agreement = asKnownAt(record, knownAt);
    expect([known.issues.length, known.events.length]).toEqual([issues, events]);
    expect(unresolvedIssues(record, { knownAt })).toHaveLength(issues as number);
  });

  it("has the Russian offer as an unresolved issue and not as a commitment", () => {
    expect(idsOf(unresolvedIssues(record))).toEqual(["limits-after-expiry"]);
    expect(JSON.stringify(record.commitments)).not.toContain("2025-09-22");
  });
});
