import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const announced = { authority: "announced" } as const;
const until = (last: string): Term => ({ end: { through: last } });
const political: SmallRecord = {
  agreement: { nature: "political-commitment" },
  source: { kind: "official-statement" },
};
const periods = (over: SmallRecord) => writtenPeriods(over).slice(1);

describe("the authority of the state in effect", () => {
  const force = (over: Partial<SmallEvent> = {}) => smallEvent("entered-into-force", "2020-03-01", over);
  const authority = (over: SmallRecord) =>
    periodsOf(smallRecord(over), "c").find(({ state }) => state === "in-effect")?.authority;

  it("is that of the start alone if the term states no end", () => {
    expect(authority({ ...political, term: null, events: [force()] })).toBe("legal");
    expect(authority({ ...political, term: { note: "For a time." }, events: [force()] })).toBe("legal");
    expect(authority({ term: null, events: [force(announced)] })).toBe("announced");
  });

  it("is the weaker of that of the start and that of the end", () => {
    expect(authority({ ...political, term: until("2029-12-31"), events: [force()] })).toBe("announced");
    expect(authority({ term: until("2029-12-31"), events: [force(announced)] })).toBe("announced");
    expect(authority({ term: until("2029-12-31"), events: [force()] })).toBe("legal");
    // An unreadable end is an end.
    expect(authority({ ...political, term: { end: { unreadable: "1976-06-31" } }, events: [force()] })).toBe(
      "announced",
    );
  });

  it("is that of the term if the start is only assumed", () => {
    const contract = { agreement: { nature: "contract" } } as const;
    expect(authority({ ...contract, term: until("2029-12-31") })).toBe("legal");
    expect(authority({ ...political, term: { duration: "P1Y" } })).toBe("announced");
  });
});

describe("a term that ends before it starts", () => {
  it("is ignored, and is not listed as an earlier end", () => {
    const term: Term = { effective: "2020-01-01", end: { through: "2019-06-30" } };
    expect(writtenPeriods({ term })).toEqual(["not-yet-effective", "in-effect 2020-01-01"]);
    expect(writtenEnd({ term })).toMatchObject({ end: "no-end", versions: 1 });
  });

  it("is ignored, and one that ends as it starts has no length", () => {
    const term = (end: Term["end"]): Term => ({ effective: "2020-01-01", ...(end === undefined ? {} : { end }) });
    expect(periods({ term: term({ before: "2019-12-31" }) })).toEqual(["in-effect 2020-01-01"]);
    expect(periods({ term: term({ before: "2020-01-01" }) })).toEqual(["expired 2020-01-01"]);
    expect(periods({ term: term({ through: "2020-01-01" }) })).toEqual(["in-effect 2020-01-01", "expired 2020-01-02"]);
  });
});

describe("a commitment that applied provisionally and then ended", () => {
  const applied = smallEvent("provisionally-applied", "2020-02-01");
  const term = until("2020-12-31");

  it("applies definitively under a new term", () => {
    expect(
      periods({ term, events: [applied, smallEvent("extended", "2021-03-01", { term: until("2022-12-31") })] }),
    ).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      "expired 2021-01-01 gap-unstated",
      "in-effect 2021-03-01 e2",
      "expired 2023-01-01 e2",
    ]);
    expect(
      periods({ term, events: [applied, smallEvent("extended", "2021-01-01", { term: until("2022-12-31") })] }),
    ).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      expect.stringMatching(/^in-effect 2021-01-01/),
      "expired 2023-01-01 e2",
    ]);
  });

  it("applies definitively from its entry into force, if that came first", () => {
    const events = [
      applied,
      smallEvent("entered-into-force", "2020-08-01"),
      smallEvent("extended", "2021-03-01", { term: until("2022-12-31") }),
    ];
    expect(periods({ term, events }).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "provisionally-in-effect 2020-02-01",
      "in-effect 2020-08-01",
      "expired 2021-01-01",
      "in-effect 2021-03-01",
      "expired 2023-01-01",
    ]);
  });

  it("continues to apply provisionally if it is extended before its end", () => {
    expect(
      periods({ term, events: [applied, smallEvent("extended", "2020-12-31", { term: until("2022-12-31") })] }),
    ).toEqual(["provisionally-in-effect 2020-02-01 e1+e2", "expired 2023-01-01 e2"]);
  });
});

describe("a start that an event moves", () => {
  const earlier = smallEvent("amended", "2019-12-05", {
    targets: ["w"],
    term: { effective: "2019-12-15", ...until("2024-12-31") },
  });
  const parts = (term: Term | null, ...events: readonly SmallEvent[]): SmallRecord => ({
    commitments: [
      { id: "w", term: { effective: "2020-01-01" } },
      { id: "c", partOf: "w", ...(term === null ? {} : { term }) },
    ],
    events,
  });

  it("applies to the parts of the commitment, and their durations are counted from it", () => {
    expect(periods(parts(null, earlier))).toEqual(["in-effect 2019-12-15", "expired 2025-01-01 e1"]);
    expect(writtenEnd(parts({ duration: "P1Y" }, earlier))).toMatchObject({
      end: "2020-12-15",
      anchor: { kind: "inherited", on: "2019-12-15" },
    });
  });

  it("is a moment if it is stated as one", () => {
    const effective = { date: "2019-12-15", time: "12:00", zone: "Asia/Tokyo" };
    const moved = { ...earlier, term: { effective, ...until("2024-12-31") } };
    expect(writtenEnd(parts({ duration: "P1Y" }, moved))).toMatchObject({ anchor: { on: effective }, rule: "moment" });
  });

  it("replaces the start of provisional application, if it is earlier", () => {
    const applied = smallEvent("provisionally-applied", "2019-12-20", { targets: ["w"] });
    expect(periods(parts(null, applied, earlier))).toEqual([
      expect.stringMatching(/^in-effect 2019-12-15/),
      "expired 2025-01-01 e2",
    ]);
    const before = smallEvent("provisionally-applied", "2019-12-10", { targets: ["w"] });
    expect(periods(parts(null, before, earlier)).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "provisionally-in-effect 2019-12-10",
      "in-effect 2020-01-01",
      "expired 2025-01-01",
    ]);
  });
});

describe("a subject without a start", () => {
  it("and with unlimited renewals has no end", () => {
    const term = (times?: number): Term => ({
      ...until("2020-12-31"),
      renewal: { period: "P1Y", ...(times === undefined ? {} : { times }) },
    });
    expect(writtenPeriods({ term: term() })).toHaveLength(1);
    expect(writtenPeriods({ term: term(2) }).at(-1)).toBe("expired 2023-01-01");
  });

  it("has no end by duration, not even from an event that shows it in effect", () => {
    const record: SmallRecord = {
      term: { duration: "P1Y" },
      events: [smallEvent("suspended", "2020-06-01"), smallEvent("resumed", "2020-07-01")],
    };
    expect(writtenEnd(record)).toMatchObject({ end: "no-start" });
    const amended = smallEvent("amended", "2020-08-01", { term: { duration: "P1Y" } });
    expect(writtenEnd({ ...record, events: [...(record.events ?? []), amended] })).toMatchObject({ end: "no-start" });
  });
});

describe("a commitment whose start is only assumed", () => {
  const contract: SmallRecord = { agreement: { nature: "contract" } };

  it("has an end that is counted from there, with the same caveat", () => {
    expect(writtenPeriods({ ...contract, term: { duration: "P6M" } })).toEqual([
      "not-yet-effective assumed-start",
      "in-effect 2019-12-01 assumed-start",
      "expired 2020-06-02 assumed-start",
    ]);
  });

  it("has the authority of the term if nothing else gives one", () => {
    const running = periodsOf(smallRecord({ ...contract, term: { note: "For a time." } }), "c").at(-1);
    expect(running).toMatchObject({ state: "in-effect", authority: "legal" });
  });
});

describe("a commitment without a start on record", () => {
  it("is over at the end of its term, even if there is an option to extend it", () => {
    const term: Term = { ...until("2021-06-01"), renewal: { period: "P1Y", option: true } };
    expect(writtenPeriods({ term })).toEqual(["not-yet-effective entry-into-force-unrecorded", "expired 2021-06-02"]);
  });

  it("has no end beyond the last day of the calendar", () => {
    const term: Term = { ...until("2021-06-01"), renewal: { period: "P9Y", times: 1000 } };
    expect(writtenPeriods({ term })).toEqual(["not-yet-effective entry-into-force-unrecorded"]);
  });

  it("is over after an `expired` event, even by a named party", () => {
    expect(writtenPeriods({ term: null, events: [smallEvent("expired", "2022-06-01", { by: "b" })] })).toEqual([
      "not-yet-effective entry-into-force-unrecorded",
      "expired 2022-06-02 e1",
    ]);
  });
});

describe("a commitment that applies provisionally", () => {
  const applied = smallEvent("provisionally-applied", "2019-12-10");

  it("is not ended by a term that ends before it starts", () => {
    const term: Term = { effective: "2021-12-31", ...until("2020-12-31") };
    expect(periods({ term, events: [applied] })).toEqual([
      "provisionally-in-effect 2019-12-10 e1",
      "in-effect 2021-12-31",
    ]);
  });

  it("and was ended applies definitively by a new term before its start", () => {
    const events = [
      applied,
      smallEvent("terminated", "2020-06-30"),
      smallEvent("extended", "2020-09-01", { term: until("2024-12-31") }),
    ];
    expect(periods({ term: { effective: "2022-06-01" }, events })).toEqual([
      "provisionally-in-effect 2019-12-10 e1",
      "terminated 2020-06-30 e2 gap-unstated",
      "in-effect 2020-09-01 e3",
      "expired 2025-01-01 e3",
    ]);
  });
});

describe("a period in effect that a later event began", () => {
  it("is the one that an amendment counts from, even if an event had moved the first start", () => {
    const events = [
      smallEvent("amended", "2019-12-05", { term: { effective: "2019-12-15", ...until("2021-12-31") } }),
      smallEvent("extended", "2022-06-01", { term: { effective: "2022-06-01", ...until("2025-12-31") } }),
      smallEvent("amended", "2022-07-01", { term: { duration: "P1Y" } }),
    ];
    expect(writtenEnd({ events })).toMatchObject({
      end: "2023-06-01",
      anchor: { kind: "started", on: "2022-06-01" },
    });
  });
});
