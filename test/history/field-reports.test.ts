import { describe, expect, it } from "vitest";
import { addToDay } from "../../src/calendar/plain-date.js";
import { check } from "../../src/check/index.js";
import type { LifecycleEvent, PlainDate } from "../../src/model/index.js";
import { asKnownAt, expiryOf, participationOf, performanceOf, periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

// Public bug reports by people who compute deadlines or maintain registers, each reproduced with a small input of our own.

function on(over: SmallRecord, asOf: PlainDate, knownAt?: PlainDate): string {
  const { state, certainty } = statusOf(smallRecord(over), "c", {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
  });
  return `${state}, ${certainty}`;
}

const through2020 = { effective: "2020-01-01", end: { through: "2020-12-31" } } as const;

describe("replaced on the day it was ended (bitzesty/trade-tariff-backend #241, #239)", () => {
  const term = { effective: "2021-02-01", end: { through: "2035-01-01" } } as const;
  const ended = ["terminated", "superseded", "invalidated"] as const;
  const renewed = ["extended", "amended", "entered-into-force"] as const;
  const moment = { date: "2021-02-01", time: "00:01", zone: "America/New_York" };
  const variants: readonly [string, (by: SmallEvent["type"], renewal: SmallEvent["type"]) => SmallEvent[]][] = [
    [
      "with a stated start",
      (by, renewal) => [
        { type: by, on: "2021-02-01" },
        { type: renewal, on: "2021-02-01", term },
      ],
    ],
    [
      "without a stated start",
      (by, renewal) => [
        { type: by, on: "2021-02-01" },
        { type: renewal, on: "2021-02-01", term: { end: term.end } },
      ],
    ],
    [
      "decided earlier, with effect on that day",
      (by, renewal) => [
        { type: by, on: "2020-11-01", effective: "2021-02-01" },
        { type: renewal, on: "2021-02-01", term },
      ],
    ],
    [
      "at one clock time",
      (by, renewal) => [
        { type: by, on: "2021-02-01", effective: moment },
        { type: renewal, on: "2021-02-01", term: { effective: moment, end: term.end } },
      ],
    ],
  ];
  for (const by of ended) {
    for (const renewal of renewed) {
      for (const [name, events] of variants) {
        it(`${by}, then ${renewal}, ${name}`, () => {
          const over = { events: events(by, renewal) };
          expect(on(over, "2021-01-31")).toBe("in-effect, definite");
          expect(on(over, "2025-01-01")).toBe("in-effect, definite");
          expect(on(over, "2035-01-02")).toBe("expired, presumed");
          expect(expiryOf(smallRecord(over), "c")).toMatchObject({
            kind: "on",
            date: "2035-01-01",
            authority: "legal",
          });
        });
      }
    }
  }

  it("does not stay expired after an `expired` event on that day", () => {
    const over: SmallRecord = {
      events: [
        { type: "expired", on: "2021-02-01" },
        { type: "extended", on: "2021-02-01", term },
      ],
    };
    for (const asOf of ["2021-02-01", "2021-02-02", "2025-01-01"]) expect(on(over, asOf)).toBe("in-effect, definite");
  });
});

describe("extended in the gap, no day of effect given (cisagov/manage.get.gov #4771, rinvex/laravel-subscriptions #139)", () => {
  const over: SmallRecord = {
    term: through2020,
    events: [{ type: "extended", on: "2021-03-15", term: { end: { through: "2021-12-31" } } }],
  };

  it("is possibly expired in the gap", () => {
    for (const asOf of ["2021-01-01", "2021-02-01", "2021-03-14"]) expect(on(over, asOf)).toBe("expired, possible");
    expect(statusOf(smallRecord(over), "c", { asOf: "2021-02-01" }).caveats).toContain("gap-unstated");
    expect(on(over, "2021-03-15")).toBe("in-effect, definite");
  });
});

describe("suspended until a day (rinafcode/teachLink_backend #1389, killbill/killbill #126)", () => {
  it("is in effect again on the next day", () => {
    const over: SmallRecord = { events: [{ type: "suspended", on: "2021-01-01", through: "2021-06-30" }] };
    expect(on(over, "2020-12-31")).toBe("in-effect, definite");
    expect(on(over, "2021-01-01")).toBe("suspended, definite");
    expect(on(over, "2021-06-30")).toBe("suspended, definite");
    expect(on(over, "2021-07-01")).toBe("in-effect, definite");
  });

  it("is in effect again by a resumption that was decided at once", () => {
    const over: SmallRecord = {
      events: [
        { type: "suspended", on: "2021-01-01" },
        { type: "resumed", on: "2021-01-01", effective: "2021-07-01" },
      ],
    };
    expect(on(over, "2021-06-30")).toBe("suspended, definite");
    expect(on(over, "2021-07-01")).toBe("in-effect, definite");
  });

  it("ends with the term of the suspension, which does not change the term of the commitment", () => {
    const over: SmallRecord = { events: [{ type: "suspended", on: "2021-01-01", term: { duration: "P90D" } }] };
    expect(on(over, "2021-04-01")).toBe("suspended, definite");
    expect(on(over, "2021-04-02")).toBe("in-effect, definite");
    expect(expiryOf(smallRecord(over), "c")).toMatchObject({ kind: "on", date: "2029-12-31" });
  });
});

describe("a termination that was reported by mistake (fabio-rovai/open-ontologies #109, owid/etl #6433)", () => {
  const wrong: SmallEvent = { id: "wrong", type: "terminated", on: "2020-06-01" };

  it("has no effect once it is retracted, but has as known before", () => {
    const over: SmallRecord = { events: [wrong, { type: "retracted", on: "2020-06-15", targets: ["wrong"] }] };
    expect(on(over, "2020-07-01")).toBe("in-effect, definite");
    expect(on(over, "2020-07-01", "2020-06-14")).toMatch(/^terminated/);
    expect(on(over, "2020-06-10", "2020-06-15")).toBe("in-effect, definite");
  });

  it("has another day once it is corrected", () => {
    const over: SmallRecord = {
      events: [wrong, { type: "corrected", corrects: "wrong", on: "2020-06-15", effective: "2021-06-01" }],
    };
    expect(on(over, "2021-05-31")).toBe("in-effect, definite");
    expect(on(over, "2021-06-01")).toBe("terminated, definite");
  });

  it("is not affected by a correction of the commitment's own term", () => {
    const over: SmallRecord = {
      events: [wrong, { type: "corrected", on: "2020-06-15", term: { end: { through: "2028-12-31" } } }],
    };
    expect(on(over, "2020-07-01")).toBe("terminated, definite");
  });

  it("has effect again when the retraction is retracted", () => {
    const over: SmallRecord = {
      events: [
        wrong,
        { id: "back", type: "retracted", on: "2020-06-15", targets: ["wrong"] },
        { type: "retracted", on: "2020-06-20", targets: ["back"] },
      ],
    };
    expect(on(over, "2020-07-01")).toBe("terminated, definite");
  });
});

describe("a notice that is withdrawn (AnthropicBots/compressor #1227, polarsource/polar #13691)", () => {
  const notice: SmallEvent = { id: "notice", type: "terminated", on: "2020-06-01", effective: "2020-12-01" };

  it("has no effect if it is withdrawn in time", () => {
    const over: SmallRecord = { events: [notice, { type: "cancelled", on: "2020-09-01", targets: ["notice"] }] };
    expect(on(over, "2021-01-01")).toBe("in-effect, definite");
    expect(on(over, "2021-01-01", "2020-08-31")).toMatch(/^terminated/);
    expect(expiryOf(smallRecord(over), "c")).toMatchObject({ kind: "on", date: "2029-12-31" });
  });

  it("cannot be withdrawn once it has taken effect", () => {
    for (const day of ["2020-12-01", "2021-01-15"]) {
      const over: SmallRecord = { events: [notice, { type: "cancelled", on: day, targets: ["notice"] }] };
      expect(on(over, "2021-02-01")).toBe("terminated, definite");
    }
  });
});

describe("two statements of one end (OP-TED/ePO #72, #160)", () => {
  const law: SmallEvent = { type: "extended", on: "2020-11-10", term: { end: { through: "2021-12-31" } } };
  const press: SmallEvent = { ...law, on: "2020-11-15", authority: "announced" };

  it("are one end with the stronger authority, in both orders", () => {
    for (const events of [
      [law, press],
      [{ ...press, on: "2020-11-05" }, law],
    ]) {
      const record = smallRecord({ term: through2020, events });
      expect(expiryOf(record, "c")).toMatchObject({ kind: "on", date: "2021-12-31", authority: "legal" });
      expect(expiryOf(record, "c").superseded).toHaveLength(1);
      expect(on({ term: through2020, events }, "2022-01-01")).toBe("expired, definite");
    }
  });

  const until = (date: string, time: string, zone: string): SmallEvent["term"] => ({
    end: { until: { date, time, zone } },
  });
  const pairs: readonly [string, SmallEvent["term"], SmallEvent["term"]][] = [
    [
      "New York and Shanghai",
      until("2021-11-10", "00:01", "America/New_York"),
      until("2021-11-10", "13:01", "Asia/Shanghai"),
    ],
    [
      "two names of a zone",
      until("2021-11-10", "00:01", "America/New_York"),
      until("2021-11-10", "00:01", "US/Eastern"),
    ],
    ["through the 31st and until midnight", { end: { through: "2021-12-31" } }, until("2022-01-01", "00:00", "UTC")],
    ["through the 31st and before the 1st", { end: { through: "2021-12-31" } }, { end: { before: "2022-01-01" } }],
  ];
  for (const [name, first, second] of pairs) {
    it(`are one end in different words: ${name}`, () => {
      const events = [first, second].map(
        (term, index): SmallEvent => ({ type: "extended", on: `2020-11-0${index + 1}`, ...(term && { term }) }),
      );
      const expiry = expiryOf(smallRecord({ term: through2020, events }), "c");
      expect(expiry.superseded).toHaveLength(1);
      expect(expiry.because.events).toEqual(["e1", "e2"]);
    });
  }
});

describe("an event on a treaty (LibraryOfCongress/api.congress.gov #152)", () => {
  it("ends its commitments if it is a termination", () => {
    const over: SmallRecord = {
      term: { effective: "2020-01-01", end: { open: true } },
      events: [{ type: "terminated", on: "2022-01-05", targets: ["r"] }],
    };
    expect(on(over, "2022-01-04")).toBe("in-effect, definite");
    expect(on(over, "2022-01-05")).toBe("terminated, definite");
    expect(expiryOf(smallRecord(over), "c")).toMatchObject({ kind: "on", date: "2022-01-05", inheritedFrom: "r" });
  });

  it("starts its commitments if it is an entry into force", () => {
    const events: SmallEvent[] = [{ type: "entered-into-force", on: "2021-08-01", targets: ["r"] }];
    const over: SmallRecord = { term: { duration: "P1Y" }, agreement: { concludedOn: "2021-06-01" }, events };
    expect(on(over, "2021-07-31")).toBe("not-yet-effective, definite");
    expect(on(over, "2022-08-01")).toBe("in-effect, definite");
    expect(on(over, "2022-08-02")).toBe("expired, definite");
  });

  it("is reported by check if it has no target", () => {
    const record = smallRecord({ events: [{ type: "terminated", on: "2022-01-05", targets: [] }] });
    expect(check(record).map((one) => one.rule as string)).toContain("event-without-effect");
    expect(statusOf(record, "c", { asOf: "2023-01-01" }).state).toBe("in-effect");
  });
});

describe("one party leaves, the rest stay (mdavis-xyz/mdavis.xyz #6)", () => {
  const everybody = { promisors: ["a", "b", "d"], promisees: ["a", "b", "d"] };
  const three = { parties: ["a", "b", "d"], commitment: everybody };
  const out: SmallEvent = { type: "withdrawn", by: "a", on: "2020-03-01", effective: "2020-09-01", targets: ["r"] };

  it("leaves the others bound", () => {
    const record = smallRecord({ ...three, events: [out] });
    expect(statusOf(record, "c", { asOf: "2020-08-31" }).bound).toBeUndefined();
    const after = statusOf(record, "c", { asOf: "2020-09-01" });
    expect(after.state).toBe("in-effect");
    expect([...(after.bound ?? [])].sort()).toEqual(["b", "d"]);
  });

  it("ends the agreement when only one party is left", () => {
    const second: SmallEvent = { type: "withdrawn", by: "b", on: "2021-01-01", targets: ["r"] };
    const record = smallRecord({ ...three, events: [out, second] });
    expect(statusOf(record, "r", { asOf: "2020-12-31" }).state).toBe("in-effect");
    expect(statusOf(record, "r", { asOf: "2021-01-01" }).state).toBe("terminated");
    expect(statusOf(record, "c", { asOf: "2021-01-01" }).state).toBe("terminated");
  });

  it("can apply to one commitment only", () => {
    const record = smallRecord({ ...three, events: [{ ...out, targets: ["c"] }] });
    expect(participationOf(record, "a", { asOf: "2021-01-01" }).state).toBe("party");
    expect([...(statusOf(record, "c", { asOf: "2021-01-01" }).bound ?? [])].sort()).toEqual(["b", "d"]);
  });
});

describe("who signed and ratified (Noe-Faure/International-Press, country-cop21.js)", () => {
  const joined = (
    type: LifecycleEvent["type"],
    by: string,
    day: PlainDate,
    over: Partial<LifecycleEvent> = {},
  ): SmallEvent => ({
    type,
    by,
    on: day,
    targets: ["r"],
    ...over,
  });
  const record = smallRecord({
    agreement: { concludedOn: "2015-12-12" },
    parties: ["a", "b", "d", "f", "g"],
    commitments: [],
    events: [
      ...["a", "b", "d", "g"].map((party) => joined("signed", party, "2016-04-22")),
      joined("ratified", "a", "2016-09-03", { means: "acceptance" }),
      joined("ratified", "b", "2016-09-03"),
      { type: "entered-into-force", on: "2016-11-04", targets: ["r"] },
      joined("acceded", "f", "2016-12-01"),
      joined("withdrawn", "a", "2019-11-04", { effective: "2020-11-04" }),
      joined("ratified", "d", "2018-01-01", { means: "approval" }),
    ],
  });
  const states = (asOf: PlainDate) =>
    record.parties.map(({ id }) => `${id} ${participationOf(record, id, { asOf }).state}`);

  it("is answered for each day", () => {
    expect(states("2016-10-01")).toEqual(["a signatory", "b signatory", "d signatory", "f none", "g signatory"]);
    expect(states("2016-11-04")).toEqual(["a party", "b party", "d signatory", "f none", "g signatory"]);
    expect(states("2018-01-01")).toEqual(["a party", "b party", "d party", "f party", "g signatory"]);
    expect(states("2020-11-03")[0]).toBe("a party");
    expect(states("2020-11-04")[0]).toBe("a withdrawn");
  });
});

describe("renewed by itself unless notice is given (glpi-project/glpi #15893, #23084, #17725, #19259)", () => {
  const term = { effective: "2020-08-01", duration: "P3Y", renewal: { period: "P1Y", notice: "P3M" } } as const;

  it("stays in effect, presumed, with the end of its cycle and the last day for notice", () => {
    expect(on({ term }, "2023-08-01")).toBe("in-effect, definite");
    expect(on({ term }, "2026-01-01")).toBe("in-effect, presumed");
    expect(expiryOf(smallRecord({ term }), "c", { asOf: "2026-01-01" })).toMatchObject({
      kind: "on",
      date: "2026-08-01",
      noticeBy: "2026-05-01",
      renews: "automatically",
    });
  });

  it("does not drift from the last day of a month", () => {
    const monthly = { effective: "2020-01-30", duration: "P1D", renewal: { period: "P1M" } } as const;
    const date = (asOf: PlainDate) => expiryOf(smallRecord({ term: monthly }), "c", { asOf });
    expect(date("2020-02-15")).toMatchObject({ date: "2020-02-29" });
    expect(date("2020-03-15")).toMatchObject({ date: "2020-03-31" });
  });

  it("is one period, however often it is renewed", () => {
    const assumed = periodsOf(smallRecord({ term }), "c").filter(({ caveats }) => caveats.includes("assumed-renewal"));
    expect(assumed).toHaveLength(1);
  });

  it("ends after the number of renewals that the clause allows", () => {
    const limited = { ...term, renewal: { ...term.renewal, times: 2 } };
    expect(on({ term: limited }, "2025-08-01")).toBe("in-effect, presumed");
    expect(on({ term: limited }, "2025-08-02")).toMatch(/^expired/);
  });

  it("is not assumed to be renewed if the renewal is an option", () => {
    const option = { ...term, renewal: { period: "P1Y", option: true } } as const;
    expect(on({ term: option }, "2023-08-02")).toBe("expired, definite");
    expect(expiryOf(smallRecord({ term: option }), "c")).toMatchObject({ date: "2023-08-01", latestEnd: "2024-08-01" });
  });
});

describe("an end known to the year (opensanctions/opensanctions #4972, #4929, #4931)", () => {
  for (const end of [{ through: "2026" }, { until: "2026?" }, { before: "2026" }]) {
    it(`is some day in it: ${JSON.stringify(end)}`, () => {
      const record = smallRecord({ term: { effective: "2020", end } });
      expect(expiryOf(record, "c")).toMatchObject({ kind: "between", earliest: "2026-01-01", latest: "2026-12-31" });
      expect(on({ term: { effective: "2020", end } }, "2025-12-31")).toBe("in-effect, definite");
      expect(on({ term: { effective: "2020", end } }, "2026-06-01")).toBe("in-effect, possible");
      expect(on({ term: { effective: "2020", end } }, "2027-01-01")).toMatch(/^expired/);
    });
  }

  it("had come by the day on which it was recorded", () => {
    const over: SmallRecord = { events: [{ type: "terminated", on: "2026", recordedOn: "2026-06-15" }] };
    expect(expiryOf(smallRecord(over), "c")).toMatchObject({
      kind: "between",
      earliest: "2026-01-01",
      latest: "2026-06-15",
    });
    expect(on(over, "2026-06-14")).toBe("in-effect, possible");
    expect(on(over, "2026-06-15")).toBe("terminated, definite");
  });
});

describe("alliances known to the year (bigdata-vis/polycube, netVis.data.js)", () => {
  const over: SmallRecord = {
    agreement: { nature: "political-commitment", form: "unclear", concludedOn: "1850" },
    source: { kind: "research" },
    term: { effective: "1850" },
    events: [{ type: "expired", on: "1856", authority: "reported" }],
  };

  it("are possible within the year and presumed after it", () => {
    expect(on(over, "1849-12-31")).toMatch(/^not-yet-effective/);
    expect(on(over, "1856-06-01")).toBe("in-effect, possible");
    expect(statusOf(smallRecord(over), "c", { asOf: "1856-06-01" }).caveats).toContain("partial-date");
    expect(on(over, "1857-01-01")).toBe("expired, presumed");
    expect(statusOf(smallRecord(over), "c", { asOf: "1857-01-01" }).caveats).toContain("announced-only");
  });
});

describe("starts in Tokyo, ends in New York nine hours later (sebbo2002/ical-generator #38, #125)", () => {
  const term = {
    effective: { date: "2026-12-15", time: "01:00", zone: "Asia/Tokyo" },
    end: { until: { date: "2026-12-14", time: "20:00", zone: "America/New_York" } },
  };

  it("is in effect between the two instants", () => {
    const record = smallRecord({ term });
    const at = (time: string, date = "2026-12-14") =>
      statusOf(record, "c", { asOf: { date, time, zone: "UTC" } }).state;
    expect(at("15:59")).toBe("not-yet-effective");
    expect(at("16:00")).toBe("in-effect");
    expect(at("00:59", "2026-12-15")).toBe("in-effect");
    expect(at("01:00", "2026-12-15")).toBe("expired");
    const rules = check(record).map((one) => one.rule as string);
    for (const rule of ["end-before-start", "term-order"]) expect(rules).not.toContain(rule);
  });

  it("is an error if the two are exchanged, whatever the local days are", () => {
    const { effective, end } = term;
    const turned = smallRecord({ term: { effective: end.until, end: { until: effective } } });
    expect(check(turned).map((one) => one.rule as string)).toContain("end-before-start");
  });
});

describe("suspended and resumed before it took effect (recurly/recurly-client-ruby #676, laravel/cashier-paddle #206)", () => {
  it("is not yet in effect", () => {
    const over: SmallRecord = {
      agreement: { concludedOn: "2019-01-01" },
      events: [
        { type: "suspended", on: "2019-06-01" },
        { type: "resumed", on: "2019-07-01" },
      ],
    };
    expect(on(over, "2019-06-15")).toBe("not-yet-effective, definite");
    expect(on(over, "2019-07-01")).toBe("not-yet-effective, definite");
    expect(on(over, "2019-12-31")).toBe("not-yet-effective, definite");
    expect(on(over, "2020-01-01")).toBe("in-effect, definite");
  });
});

describe("known on a day before there was an agreement (opensanctions #1756, l4-ide #914)", () => {
  it("is not yet recorded, until the day of its conclusion", () => {
    const record = smallRecord();
    const before = statusOf(record, "c", { asOf: "2021-01-01", knownAt: "2019-11-30" });
    expect(before).toMatchObject({ state: "unknown", caveats: ["not-yet-recorded"] });
    expect(expiryOf(record, "c", { knownAt: "2019-11-30" })).toMatchObject({
      kind: "unknown",
      reason: "not-yet-recorded",
    });
    expect(statusOf(record, "c", { asOf: "2021-01-01", knownAt: "2019-12-01" }).state).toBe("in-effect");
    expect(asKnownAt(record, "2030-01-01")).toEqual(record);
  });
});

describe("month ends and leap days (date-fns #17, #966, #1510, #1596, #2519, iamkun/dayjs #391, #1715)", () => {
  const cases: readonly [PlainDate, string, PlainDate][] = [
    ["2020-02-29", "P1Y", "2021-02-28"],
    ["2020-02-29", "P4Y", "2024-02-29"],
    ["2021-08-31", "P6M", "2022-02-28"],
    ["2021-01-31", "P1M1D", "2021-03-01"],
    ["2021-12-31", "P2M", "2022-02-28"],
    ["2021-01-31", "P0D", "2021-01-31"],
  ];
  for (const [effective, duration, date] of cases) {
    it(`${effective} and ${duration} is ${date}`, () => {
      const record = smallRecord({ term: { effective, duration } });
      expect(expiryOf(record, "c")).toMatchObject({ kind: "on", date, basis: "computed" });
    });
  }
});

describe("is the last day the 1st or the 30th? (Bulbthings/bulbthings-locoto #44)", () => {
  it("depends on the counting rule", () => {
    const record = smallRecord({ term: { effective: "2021-02-01", duration: "P3M" } });
    expect(expiryOf(record, "c")).toMatchObject({ date: "2021-05-01" });
    expect(expiryOf(record, "c", { rule: "start-day-counted" })).toMatchObject({ date: "2021-04-30" });
    const asked = { asOf: "2021-05-01" } as const;
    expect(statusOf(record, "c", asked).state).toBe("in-effect");
    expect(statusOf(record, "c", { ...asked, rule: "start-day-counted" }).state).toBe("expired");
  });
});

describe("a problem that check did not report (open-contracting/standard #374, #902, MinBZK/regelrecht #766)", () => {
  const found = (over: SmallRecord) => check(smallRecord(over)).map((one) => one.rule as string);

  it("is now reported: an event without effect", () => {
    const none: readonly SmallEvent[] = [
      { type: "resumed", on: "2021-05-01" },
      { type: "extended", on: "2021-05-01", term: { end: { through: "2025-12-31" } } },
      { type: "terminated", on: "2021-05-01", targets: [] },
      { type: "cancelled", on: "2021-05-01", targets: ["c"] },
    ];
    for (const event of none) expect(found({ events: [event] }), event.type).toContain("event-without-effect");
    expect(found({})).not.toContain("event-without-effect");
  });

  it("is now reported: an open end next to a duration, wrong roles, or a review before the conclusion", () => {
    expect(found({ term: { effective: "2020-01-01", duration: "P3Y", end: { open: true } } })).toContain(
      "explained-end",
    );
    expect(found({ commitment: { promisors: [] } })).toContain("no-promisor");
    expect(found({ commitment: { promisors: ["a", "a"] } })).toContain("duplicate-role");
    expect(found({ commitment: { promisors: ["a"], promisees: ["a"] } })).toContain("duplicate-role");
    expect(found({ agreement: { reviewedOn: "2019-11-01" } })).toContain("reviewed-before-concluded");
  });
});

describe("void from the start (ferenda #39, MinBZK/regelrecht #766)", () => {
  const over: SmallRecord = {
    events: [{ type: "invalidated", authority: "judicial", on: "2022-01-01", effective: "2020-01-01" }],
  };

  it("is invalidated as known now, and in effect as known then", () => {
    expect(on(over, "2021-01-01")).toBe("invalidated, definite");
    expect(on(over, "2021-01-01", "2021-12-31")).toBe("in-effect, definite");
  });
});

describe("retroactive extension over a gap (opensanctions #1756)", () => {
  const extended = (effective: PlainDate): SmallRecord => ({
    term: through2020,
    events: [{ type: "extended", on: "2021-03-15", effective, term: { end: { through: "2021-12-31" } } }],
  });

  it("leaves no gap if it begins on the first day without a term", () => {
    expect(on(extended("2021-01-01"), "2021-01-01")).toBe("in-effect, definite");
    expect(on(extended("2021-01-01"), "2021-02-01", "2021-02-10")).toBe("expired, definite");
  });

  it("keeps a gap of one day", () => {
    expect(on(extended("2021-01-02"), "2021-01-01")).toBe("expired, definite");
    expect(on(extended("2021-01-02"), "2021-01-02")).toBe("in-effect, definite");
  });
});

describe("a record with ids such as __proto__ (colinhacks/zod)", () => {
  for (const id of ["__proto__", "constructor", "toString"]) {
    it(`answers about ${id}`, () => {
      const record = smallRecord({
        parties: [id, "b"],
        commitments: [
          { id: `${id}-c`, promisors: [id] },
          { id: "hasOwnProperty", promisors: [id] },
        ],
        events: [
          { type: "entered-into-force", on: "2020-01-01", targets: ["r"] },
          { id: "valueOf", type: "terminated", on: "2021-01-01", targets: ["hasOwnProperty"] },
        ],
      });
      expect(statusOf(record, "hasOwnProperty", { asOf: "2021-01-01" }).state).toBe("terminated");
      expect(statusOf(record, `${id}-c`, { asOf: "2021-01-01" }).state).toBe("in-effect");
      expect(participationOf(record, id, { asOf: "2021-01-01" }).state).toBe("party");
    });
  }
});

describe("ten thousand events (TIDES-transit/TIDES #77)", () => {
  it("leave the state before the first and after the last of them", () => {
    const events = Array.from(
      { length: 10_000 },
      (_, index): SmallEvent => ({
        id: `e${index}`,
        type: index % 2 === 0 ? "suspended" : "resumed",
        on: addToDay("2000-01-01", { days: index }),
      }),
    );
    const record = smallRecord({ term: { effective: "2000-01-01", end: { open: true } }, events });
    expect(statusOf(record, "c", { asOf: "1999-12-31" }).state).toBe("not-yet-effective");
    expect(statusOf(record, "c", { asOf: "2100-01-01" }).state).toBe("in-effect");
  });
});

describe("the performance of a commitment", () => {
  it("is separate from its state: a missed one still binds, and one that all have performed is over", () => {
    const missed = smallRecord({ events: [{ type: "missed", on: "2021-06-01", authority: "reported" }] });
    expect(performanceOf(missed, "c", { asOf: "2022-01-01" }).state).toBe("missed");
    expect(statusOf(missed, "c", { asOf: "2022-01-01" }).state).toBe("in-effect");
    const both = { promisors: ["a", "b"], promisees: ["a", "b"] };
    const one = smallRecord({ commitment: both, events: [{ type: "performed", by: "a", on: "2021-06-01" }] });
    expect(statusOf(one, "c", { asOf: "2022-01-01" }).state).toBe("in-effect");
    const two = smallRecord({
      commitment: both,
      events: [
        { type: "performed", by: "a", on: "2021-06-01" },
        { type: "performed", by: "b", on: "2021-07-01" },
      ],
    });
    expect(statusOf(two, "c", { asOf: "2021-06-30" }).state).toBe("in-effect");
    expect(statusOf(two, "c", { asOf: "2021-07-01" }).state).toBe("performed");
  });
});
