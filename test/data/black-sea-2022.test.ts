import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { blackSea2022 as record } from "../../src/data/index.js";
import { discrepancies, expiryOf, participants, participationOf, statusOf } from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const INITIATIVE = "black-sea-2022";
const COMMITMENTS = ["safe-export", "no-attacks", "coordination-centre", "inspections"] as const;

describe("blackSea2022", () => {
  it("has these entries, whose ids never change", () => {
    expect(idsOf(record.parties)).toEqual(["ua", "ru", "tr"]);
    expect(idsOf(record.commitments)).toEqual(COMMITMENTS);
    expect([record.conditions, record.issues, record.assessments]).toEqual([[], [], []]);
    expect(record.events.map(({ id, type, on }) => `${on} ${type} ${id}`)).toEqual([
      "2022-07-22 signed ua-signature",
      "2022-07-22 signed ru-signature",
      "2022-07-22 signed tr-signature",
      "2022-10-29 suspended ru-suspension",
      "2022-11-02 resumed ru-return",
      "2022-11-17 renewed november-renewal",
      "2023-03-18 extended march-extension",
      "2023-05-17 extended may-extension",
      "2023-07-17 terminated ru-end",
    ]);
    expect(record.reviewedOn).toBe("2023-07-17");
  });

  it("has two mediators, and one of them is a party", () => {
    expect(record.thirdParties).toEqual([
      { name: "United Nations", role: "mediator" },
      { name: "Türkiye", role: "mediator", party: "tr" },
    ]);
  });

  it("gives no length for the renewal of March 2023, because the accounts differ", () => {
    expect(record.events.find(({ id }) => id === "march-extension")).not.toHaveProperty("term");
  });

  it("has no errors, and one warning for the address without https", () => {
    const plain = record.sources.findIndex(({ url }) => url?.startsWith("http:"));
    expect(check(record).map(({ rule, severity, path }) => [severity, rule, path])).toEqual([
      ["warning", "insecure-url", `/sources/${plain}/url`],
    ]);
  });
});

describe("the Black Sea Initiative, day by day", () => {
  it.each([
    ["the day before it was signed", "2022-07-21", "not-yet-effective definite"],
    ["the day on which it was signed", "2022-07-22", "in-effect definite"],
    // One of three parties suspends its participation; the others continue.
    ["while Russia stays away", "2022-10-31", "in-effect definite"],
    ["the last of the first 120 days", "2022-11-19", "in-effect definite"],
    ["the first day that only the renewal covers", "2022-11-20", "in-effect definite"],
    ["the last day of the renewal", "2023-03-18", "in-effect definite"],
    ["the first day of the renewal of disputed length", "2023-03-19", "in-effect presumed"],
    ["when 60 days would be over without the renewal of May", "2023-05-19", "in-effect presumed"],
    ["the last day", "2023-07-17", "in-effect presumed"],
    ["the day from which it has stopped", "2023-07-18", "terminated presumed"],
  ])("%s (%s): %s", (_, asOf, expected) => {
    for (const id of [INITIATIVE, ...COMMITMENTS] as const) {
      const { state, certainty } = statusOf(record, id, { asOf });
      expect(`${state} ${certainty}`, id).toBe(expected);
    }
  });

  it.each([
    ["the first term", "2022-08-01", "2022-11-19", "automatically"],
    ["the renewal, which starts on 19 November", "2022-12-01", "2023-03-18", "automatically"],
    ["the renewal of May", "2023-05-18", "2023-07-17", "automatically"],
    ["the end that Russia made", "2023-07-17", "2023-07-18", undefined],
  ])("has as its known end: %s (%s)", (_, knownAt, date, renews) => {
    const expiry = expiryOf(record, INITIATIVE, { knownAt });
    expect([expiry.kind, expiry.kind === "on" && expiry.date, expiry.renews]).toEqual(["on", date, renews]);
  });

  it("had no known end from March to May 2023, but was in effect", () => {
    for (const knownAt of ["2023-03-18", "2023-05-17"]) {
      expect(expiryOf(record, INITIATIVE, { knownAt }), knownAt).toMatchObject({ kind: "unknown" });
      const later = statusOf(record, INITIATIVE, { asOf: "2023-06-01", knownAt });
      expect(later).toMatchObject({ state: "in-effect" });
      expect(later.caveats).toContain("unknown-end");
      expect(later.certainty).not.toBe("definite");
    }
  });

  it("was assumed in August 2022 to renew itself in November", () => {
    const { state, caveats } = statusOf(record, INITIATIVE, { asOf: "2022-12-01", knownAt: "2022-08-01" });
    expect(state).toBe("in-effect");
    expect(caveats).toContain("assumed-renewal");
  });

  it("lists the ends that were replaced, one of them unknown", () => {
    const { superseded } = expiryOf(record, INITIATIVE);
    expect(superseded.map((version) => (version.kind === "on" ? version.date : version.kind))).toEqual([
      "2023-07-17",
      "unknown",
      "2023-03-18",
      "2022-11-19",
    ]);
  });
});

describe("the parties to the Black Sea Initiative", () => {
  it.each([
    ["before the signature", "2022-07-21", ["none", "none", "none"]],
    ["from the signature on", "2022-07-22", ["party", "party", "party"]],
    ["the day before Russia stays away", "2022-10-28", ["party", "party", "party"]],
    ["while Russia stays away", "2022-10-29", ["party", "suspended", "party"]],
    ["the last day of that", "2022-11-01", ["party", "suspended", "party"]],
    ["when Russia is back", "2022-11-02", ["party", "party", "party"]],
    ["when it is over", "2023-07-18", ["none", "none", "none"]],
  ])("have these states %s (%s): %j", (_, asOf, states) => {
    expect((["ua", "ru", "tr"] as const).map((party) => participationOf(record, party, { asOf }).state)).toEqual(
      states,
    );
  });

  it("are not all bound while Russia suspends its participation", () => {
    expect(statusOf(record, "safe-export", { asOf: "2022-10-31" }).bound).toEqual(["ua", "tr"]);
    expect(statusOf(record, "safe-export", { asOf: "2022-11-02" })).not.toHaveProperty("bound");
  });

  it("all signed on the same day", () => {
    const day = { earliest: "2022-07-22", latest: "2022-07-22" };
    expect(participants(record, { asOf: "2022-08-01" }).map(({ party, signed }) => [party, signed])).toEqual([
      ["ua", day],
      ["ru", day],
      ["tr", day],
    ]);
  });
});

describe("the accounts of the renewal of March 2023", () => {
  it("differ on its length: 120 days for Ukraine, 60 days for Russia", () => {
    const found = discrepancies(record);
    expect(found.map(({ subject, field, kind }) => [subject, field, kind])).toEqual([
      ["safe-export", "term", "differs"],
    ]);
    expect(found[0]?.accounts.map(({ by, value }) => [by, value])).toMatchObject([
      ["ua", { duration: "P120D" }],
      ["ru", { duration: "P60D", end: { until: "2023-05-18" } }],
    ]);
  });

  it("differ from the day on which they were given", () => {
    expect(discrepancies(record, { knownAt: "2023-03-17" })).toEqual([]);
    expect(discrepancies(record, { knownAt: "2023-03-18" })).toHaveLength(1);
  });
});
