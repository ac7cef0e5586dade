import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import { expiryOf, participationOf, periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

// Patterns of public registers of treaties, with invented names: the small inputs of the shared folder `cases/registers`, each
// under the name of its file.

/** Returns a treaty on herring between Northland and Southland, recorded in 2025 from a database. */
function pact({ agreement, commitment, events = [], term = null, ...over }: SmallRecord = {}): Agreement {
  return smallRecord({
    parties: [
      { id: "north", kind: "state", name: "Northland" },
      { id: "south", kind: "state", name: "Southland" },
    ],
    ...over,
    agreement: {
      id: "pact",
      title: "A pact on herring",
      concludedOn: "2000-01-01",
      reviewedOn: "2025-01-01",
      ...agreement,
    },
    commitments: [
      { id: "quota", promisors: ["north"], promisees: ["south"], ...commitment, ...(term === null ? {} : { term }) },
    ],
    events: events.map((event) => ({ recordedOn: "2025-01-01", targets: ["pact"], ...event })),
  });
}

function on(record: Agreement, asOf: PlainDate, id = "quota"): string {
  const { state, certainty } = statusOf(record, id, { asOf });
  return `${state}, ${certainty}`;
}

function rulesOf(record: Agreement): readonly string[] {
  return check(record).map((one) => one.rule as string);
}

describe("01-agreement-ended-commitment-runs", () => {
  const record = pact({
    term: { effective: "2000-01-01", end: { open: true } },
    events: [{ type: "terminated", on: "2005-06-30" }],
  });

  it("ends with the agreement", () => {
    expect(on(record, "2005-06-29")).toBe("in-effect, definite");
    for (const id of ["pact", "quota"]) expect(on(record, "2012-01-01", id)).toBe("terminated, definite");
    expect(statusOf(record, "quota", { asOf: "2012-01-01" }).since).toEqual({
      earliest: "2005-06-30",
      latest: "2005-06-30",
    });
    expect(expiryOf(record, "quota")).toMatchObject({ kind: "on", date: "2005-06-30", basis: "terminated" });
  });
});

describe("02-agreement-in-force-starts-the-term", () => {
  const record = pact({ term: { duration: "P10Y" }, events: [{ type: "entered-into-force", on: "2005-01-01" }] });

  it("counts from the entry into force", () => {
    expect(on(record, "2002-01-01")).toBe("not-yet-effective, definite");
    expect(on(record, "2012-01-01")).toBe("in-effect, definite");
    const expiry = expiryOf(record, "quota");
    expect(expiry).toMatchObject({ kind: "on", date: "2015-01-01", anchor: { on: "2005-01-01" } });
    expect(expiry.assumed).toBeUndefined();
  });
});

describe("03-agreement-in-force-no-term", () => {
  const record = pact({ events: [{ type: "entered-into-force", on: "2005-01-01" }] });

  it("is in effect like its agreement", () => {
    expect(on(record, "2004-01-01")).toBe("not-yet-effective, definite");
    expect(on(record, "2012-01-01")).toBe("in-effect, definite");
    expect(expiryOf(record, "quota").kind).toBe("unknown");
  });
});

describe("04-signed-not-in-force", () => {
  const record = pact({ events: [{ type: "signed", on: "2024-05-01", targets: ["pact", "quota"] }] });

  it("is not yet in effect, and not unknown", () => {
    const status = statusOf(record, "quota", { asOf: "2024-12-01" });
    expect(status.state).toBe("not-yet-effective");
    expect(status.certainty).toBe("presumed");
    expect(status.caveats).toContain("entry-into-force-unrecorded");
    expect(expiryOf(record, "quota").kind).toBe("unknown");
  });
});

describe("05-cancelled-undertaking", () => {
  const cancelled = (day: PlainDate) =>
    pact({
      term: { effective: "2000-01-01" },
      agreement: { concludedOn: "1999-01-01" },
      events: [{ type: "cancelled", on: day, targets: ["pact", "quota"] }],
    });

  it("is cancelled only if that was before it began", () => {
    expect(on(cancelled("1999-12-31"), "2012-01-01")).toBe("cancelled, definite");
    expect(on(cancelled("2005-06-30"), "2012-01-01")).toMatch(/^in-effect/);
    expect(rulesOf(cancelled("2005-06-30"))).toContain("event-without-effect");
  });
});

describe("06-ended-before-in-force", () => {
  const both: SmallEvent[] = [
    { type: "entered-into-force", on: "2010-01-01", targets: ["pact", "quota"] },
    { type: "terminated", on: "2005-01-01", targets: ["pact", "quota"] },
  ];

  it("is reported by check", () => {
    expect(rulesOf(pact({ events: both }))).toContain("event-order");
  });
});

describe("08-term-ends-before-in-force", () => {
  const record = pact({
    term: { end: { through: "2005-01-01" } },
    events: [{ type: "entered-into-force", on: "2010-01-01", targets: ["pact", "quota"] }],
  });

  it("is reported by check, and such a term is ignored", () => {
    expect(rulesOf(record)).toContain("term-order");
    expect(on(record, "2007-01-01")).toMatch(/^not-yet-effective/);
    expect(on(record, "2012-01-01")).toMatch(/^in-effect/);
  });
});

describe("10-effective-a-century-before", () => {
  const record = pact({
    agreement: { concludedOn: "1879" },
    events: [{ type: "entered-into-force", on: "1979-12-08", effective: "1879-12-22", targets: ["pact", "quota"] }],
  });

  it("is taken as written, and reported by check", () => {
    expect(on(record, "1900-01-01")).toBe("in-effect, definite");
    expect(rulesOf(record)).toContain("event-order");
  });
});

describe("11-end-known-to-the-month", () => {
  const record = pact({
    term: { effective: "2000", end: { until: "2008-06" } },
    agreement: { concludedOn: "1999-01-01" },
  });

  it("ends on some day of the month", () => {
    expect(expiryOf(record, "quota")).toMatchObject({ kind: "between", earliest: "2008-06-01", latest: "2008-06-30" });
    expect(on(record, "2000-06-01")).toBe("not-yet-effective, possible");
    expect(on(record, "2008-05-31")).toBe("in-effect, definite");
    expect(on(record, "2008-06-15")).toBe("in-effect, possible");
    expect(on(record, "2008-07-01")).toBe("expired, definite");
  });
});

describe("12-known-end-ahead-notice-unknown", () => {
  const term = { effective: "2001-01-01" };
  const end: SmallEvent = { type: "terminated", effective: "2025-10-27", recordedOn: "2025-01-01" };

  it("needs no day of notice", () => {
    const record = pact({ term, events: [end] });
    expect(rulesOf(record)).not.toContain("recorded-after-event");
    expect(expiryOf(record, "quota")).toMatchObject({ kind: "on", date: "2025-10-27" });
    expect(on(record, "2025-10-26")).toMatch(/^in-effect/);
    expect(on(record, "2025-10-27")).toMatch(/^terminated/);
  });
});

describe("13-owed-by-nobody", () => {
  it("is reported by check", () => {
    expect(rulesOf(pact({ parties: [], commitment: { promisors: [], promisees: [] } }))).toContain("no-promisor");
    expect(rulesOf(pact())).not.toContain("no-promisor");
  });
});

describe("15-codes-by-their-form", () => {
  it("is reported by check for each unknown code", () => {
    const record = pact({
      parties: [
        { id: "north", name: "Northland", iso3166: "UK" },
        { id: "south", name: "Southland", iso3166: "QQ" },
      ],
      source: { language: "English" },
    });
    expect(rulesOf(record).filter((rule) => rule === "unknown-code")).toHaveLength(3);
  });
});

describe("16-lineage-to-itself", () => {
  it("is reported by check as an error", () => {
    const record = pact({ agreement: { lineage: [{ relation: "supersedes", agreement: "pact" }] } });
    expect(check(record).find((one) => (one.rule as string) === "self-lineage")?.severity).toBe("error");
  });
});

describe("17-no-source-at-all", () => {
  it("is reported by check", () => {
    const { citations: _, ...record } = { ...pact(), commitments: [], sources: [] };
    expect(rulesOf(record)).toContain("no-source");
  });
});

describe("18-two-addresses-in-one", () => {
  it("is reported by check", () => {
    const record = pact({ source: { url: "https://example.org/a.pdf;https://example.org/b\\c.html" } });
    expect(check(record).map((one) => one.path)).toContain("/sources/0/url");
  });
});

describe("21-the-only-promisor-left", () => {
  const term = { effective: "2000-01-01" };

  it("ends its commitment, and the agreement if that has two parties", () => {
    const record = pact({ term, events: [{ type: "withdrawn", by: "north", on: "2005-06-30" }] });
    expect(on(record, "2005-06-29")).toMatch(/^in-effect/);
    for (const id of ["pact", "quota"]) expect(on(record, "2012-01-01", id)).toMatch(/^terminated/);
    expect(participationOf(record, "north", { asOf: "2012-01-01" }).state).toBe("withdrawn");
  });

  it("ends only its commitment if other parties stay", () => {
    const record = pact({
      term,
      parties: ["north", "south", "east"],
      events: [{ type: "withdrawn", by: "north", on: "2005-06-30" }],
    });
    expect(on(record, "2012-01-01")).toMatch(/^terminated/);
    expect(on(record, "2012-01-01", "pact")).toMatch(/^in-effect/);
  });

  it("is reported by check if written as a termination that targets the party, which has no effect", () => {
    const record = pact({ term, events: [{ type: "terminated", by: "north", targets: ["north"], on: "2005-06-30" }] });
    expect(rulesOf(record)).toContain("event-without-effect");
    expect(on(record, "2012-01-01")).toMatch(/^in-effect/);
  });
});

describe("22-event-on-nothing", () => {
  it("is reported by check and changes nothing", () => {
    const events: SmallEvent[] = [{ type: "terminated", targets: [], on: "2005-06-30" }];
    const [with_, without] = [pact({ events }), pact()];
    expect(rulesOf(with_)).toContain("event-without-effect");
    expect(periodsOf(with_, "quota")).toEqual(periodsOf(without, "quota"));
  });
});

describe("24-provisional-and-definitive", () => {
  const record = pact({
    events: [
      { type: "provisionally-applied", on: "2001-06-01", targets: ["pact", "quota"] },
      { type: "entered-into-force", on: "2004-03-01", targets: ["pact", "quota"] },
    ],
  });

  it("has both states, one after the other", () => {
    expect(on(record, "2001-05-31")).toMatch(/^not-yet-effective/);
    expect(on(record, "2001-06-01")).toMatch(/^provisionally-in-effect/);
    expect(on(record, "2004-02-29")).toMatch(/^provisionally-in-effect/);
    const status = statusOf(record, "quota", { asOf: "2005-01-01" });
    expect(status.state).toBe("in-effect");
    expect(status.since).toEqual({ earliest: "2004-03-01", latest: "2004-03-01" });
  });
});

describe("28-forty-parties", () => {
  it("are all bound, and all follow the agreement", () => {
    const parties = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const record = pact({
      parties,
      commitment: { promisors: parties, promisees: parties },
      events: [{ type: "entered-into-force", on: "2001-01-01" }],
    });
    expect(statusOf(record, "quota", { asOf: "2002-01-01" }).bound).toBeUndefined();
    for (const id of parties) expect(participationOf(record, id, { asOf: "2002-01-01" }).state).toBe("party");
  });
});
