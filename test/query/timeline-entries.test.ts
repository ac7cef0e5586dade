import { describe, expect, it } from "vitest";
import type {
  Agreement,
  Commitment,
  Meeting,
  Quantity,
  Readout,
  ReadoutQuantity,
  Term,
} from "../../src/model/index.js";
import { type TimelineEntry, timeline } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "../history/small-record.js";

const announced = { authority: "announced" } as const;
const until = (last: string): Term => ({ end: { through: last } });
const from2020: Term = { effective: "2020-01-01" };
const from2020Agreement: Partial<Agreement> = { term: from2020 };
const meeting: Meeting = {
  id: "m",
  on: "2019-12-01",
  place: { name: "Geneva", country: "CH" },
  participants: [],
  citations: [{ source: "s", mode: "paraphrase" }],
};

/** The entries of a kind on a subject, as "earliest to latest". */
function days(kind: TimelineEntry["kind"], over: SmallRecord, subject = "c"): readonly string[] {
  return timeline(smallRecord(over), { kinds: [kind] })
    .filter((entry) => !("subject" in entry) || entry.subject === subject)
    .map(({ earliest, latest }) => (earliest === latest ? latest : `${earliest} to ${latest}`));
}
/** The ends of `c`, as "day state authority caveats". */
const ends = (over: SmallRecord): readonly string[] =>
  timeline(smallRecord(over), { kinds: ["end"] }).flatMap((entry) =>
    entry.kind === "end" && entry.subject === "c"
      ? [[entry.earliest, entry.state, entry.authority, ...entry.caveats].join(" ")]
      : [],
  );

describe("a start", () => {
  it("is an entry if it is stated or an event, and none if it was inherited or assumed", () => {
    expect(days("start", {})).toEqual(["2020-01-01"]);
    expect(days("start", { term: null, events: [smallEvent("implemented", "2020-03-01")] })).toEqual(["2020-03-01"]);
    expect(days("start", { term: null, agreement: { term: from2020 } })).toEqual([]);
    expect(days("start", { term: null, agreement: { term: from2020 } }, "r")).toEqual(["2020-01-01"]);
    expect(days("start", { term: null, agreement: { nature: "contract" } })).toEqual([]);
    // It was at work by that day, but nothing says since when.
    expect(days("start", { term: null, events: [smallEvent("partly-performed", "2020-03-01")] })).toEqual([]);
  });

  it("is no entry if it never came", () => {
    expect(days("start", { events: [smallEvent("cancelled", "2019-12-15")] })).toEqual([]);
  });
});

describe("an end", () => {
  it.each<readonly [string, Term["end"] & object, string]>([
    ["the last day", { through: "2021-12-31" }, "2021-12-31"],
    ["the first day without it", { before: "2021-12-31" }, "2021-12-31"],
    ["the boundary day", { until: "2021-12-31" }, "2021-12-31"],
    ["the day of a moment", { until: { date: "2021-12-31", time: "00:01", zone: "Asia/Tokyo" } }, "2021-12-31"],
  ])("is an entry on %s", (_, end, day) => {
    expect(days("end", { term: { ...from2020, end } })).toEqual([day]);
  });

  it("within a month is an entry over that month, and not sure", () => {
    const term: Term = { ...from2020, ...until("2021-12") };
    expect(days("end", { term })).toEqual(["2021-12-01 to 2021-12-31"]);
    expect(ends({ term })).toEqual(["2021-12-01 expired legal partial-date"]);
  });

  it("on a day that the source is not sure of is an entry on that day, and not sure", () => {
    expect(ends({ term: { ...from2020, ...until("2021-12-31?") } })).toEqual([
      "2021-12-31 expired legal uncertain-date",
    ]);
  });

  it("is as certain as its caveats allow, and has the fields of a day or of a span", () => {
    const entry = (over: SmallRecord) => timeline(smallRecord(over), { kinds: ["end"] })[0];
    const sure = entry({ term: { ...from2020, end: { until: "2021-12-31" } } });
    expect(sure).toMatchObject({ certainty: "definite", caveats: [], on: "2021-12-31" });
    expect(sure).not.toHaveProperty("through");
    expect(entry({ term: { ...from2020, ...until("2021-12") } })).toMatchObject({
      certainty: "possible",
      on: "2021-12-01",
      through: "2021-12-31",
    });
    expect(entry({ agreement: { nature: "contract" }, term: { duration: "P1Y" } })).toMatchObject({
      certainty: "presumed",
    });
  });

  it("at a clock time is an entry with that time", () => {
    const moment = { date: "2021-12-31", time: "00:01", zone: "Asia/Tokyo" };
    const [end] = timeline(smallRecord({ term: { ...from2020, end: { until: moment } } }), { kinds: ["end"] });
    expect(end).toMatchObject({ on: moment, earliest: "2021-12-31", latest: "2021-12-31" });
  });

  it("that the agreement may bring forward is still that of its own term", () => {
    const record: SmallRecord = {
      term: { ...from2020, ...until("2021-06-15") },
      agreement: { term: { ...from2020, ...until("2021-06") } },
    };
    expect(days("end", record)).toEqual(["2021-06-15"]);
  });

  it("by an event has its state, and a second one after that is no entry", () => {
    const events = [smallEvent("terminated", "2021-03-01"), smallEvent("superseded", "2022-03-01")];
    expect(ends({ events })).toEqual(["2021-03-01 terminated legal"]);
  });

  it("of the agreement is an entry of the agreement alone", () => {
    const record: SmallRecord = { term: from2020, agreement: { term: { ...from2020, ...until("2021-12-31") } } };
    expect(days("end", record)).toEqual([]);
    expect(days("end", record, "r")).toEqual(["2021-12-31"]);
  });

  it("by law is an entry before the announced one, and a suspension is no end", () => {
    const extended = smallEvent("extended", "2020-06-01", { ...announced, term: until("2035-12-31") });
    expect(ends({ events: [extended] })).toEqual([
      "2029-12-31 in-effect legal announced-only",
      "2035-12-31 expired announced announced-only",
    ]);
    expect(ends({ events: [smallEvent("suspended", "2021-03-01"), smallEvent("resumed", "2021-06-01")] })).toEqual([
      "2029-12-31 expired legal",
    ]);
  });

  it("by law is no entry where the announced state begins before, by a suspension", () => {
    const suspended = (term: Term) =>
      ends({ term, events: [smallEvent("suspended", "2021-03-01", { ...announced, through: "2021-05-31" })] });
    expect(suspended({ ...from2020, ...until("2021-12-31") })).toEqual(["2021-12-31 expired legal"]);
    expect(suspended({ ...from2020, ...until("2021-12") })).toEqual(["2021-12-01 expired legal partial-date"]);
  });

  it("by law is one entry, although a suspension is announced for its last day", () => {
    const events = [smallEvent("suspended", "2021-03-01", { ...announced, effective: "2021-12-31" })];
    expect(ends({ term: { ...from2020, ...until("2021-12-31") }, events })).toEqual(["2021-12-31 expired legal"]);
  });

  it.each(["2029-12-31", "2029-12"])("by law on %s is no entry once an earlier end is announced", (last) => {
    const amended = smallEvent("amended", "2021-03-01", { ...announced, term: until("2025-12-31") });
    const suspended = smallEvent("suspended", "2021-03-01", { ...announced, through: "2021-05-31" });
    for (const events of [[amended], [amended, suspended]]) {
      expect(ends({ term: { ...from2020, ...until(last) }, events })).toEqual([
        "2025-12-31 expired announced announced-only",
      ]);
    }
  });

  it("that was only announced is no entry where it goes on by law, nor one by law after which the end is unknown", () => {
    const record: SmallRecord = { agreement: { nature: "political-commitment" }, source: { kind: "press" } };
    const extended = (term?: Term) => smallEvent("extended", "2020-06-01", term === undefined ? {} : { term });
    expect(ends({ ...record, events: [extended(until("2035-12-31"))] }).map((end) => end.slice(0, 18))).toEqual([
      "2035-12-31 expired",
    ]);
    expect(ends({ events: [extended()] })).toEqual([]);
  });

  it("by law within a month is an entry before the announced one", () => {
    const extended = smallEvent("extended", "2020-06-01", { ...announced, term: until("2035-12-31") });
    expect(ends({ term: { ...from2020, ...until("2021-12") }, events: [extended] })).toEqual([
      "2021-12-01 in-effect legal announced-only partial-date",
      "2035-12-31 expired announced announced-only",
    ]);
  });

  it("by law is an entry although a suspension is announced from then on", () => {
    const events = [
      smallEvent("extended", "2020-06-01", { ...announced, term: until("2035-12-31") }),
      smallEvent("suspended", "2020-06-01", { ...announced, effective: "2030-01-01", through: "2030-12-31" }),
    ];
    expect(ends({ events }).map((end) => end.split(" ").slice(0, 2).join(" "))).toEqual([
      "2029-12-31 suspended",
      "2035-12-31 expired",
    ]);
  });

  it("that is followed by another state of what was only announced is no entry", () => {
    const term: Term = { ...from2020, ...until("2020-12-31"), renewal: { period: "P1Y", times: 2 } };
    const record: SmallRecord = { agreement: { nature: "political-commitment" }, source: { kind: "press" }, term };
    expect(ends(record)).toEqual(["2022-12-31 expired announced announced-only assumed-renewal"]);
  });

  it("after assumed renewals is the last one, and as sure as they are; by an event it is sure", () => {
    const term: Term = { ...from2020, ...until("2020-12-31"), renewal: { period: "P1Y", times: 2 } };
    expect(ends({ term })).toEqual(["2022-12-31 expired legal assumed-renewal"]);
    expect(ends({ term, events: [smallEvent("terminated", "2021-06-01")] })).toEqual(["2021-06-01 terminated legal"]);
  });

  it.each<readonly [string, Term["end"] & object, unknown]>([
    ["a first day without it", { before: "2021-01-01" }, "2023-01-01"],
    ["a boundary day", { until: "2021-01-01" }, "2023-01-01"],
    [
      "a clock time",
      { until: { date: "2021-01-01", time: "00:01", zone: "Asia/Tokyo" } },
      { date: "2023-01-01", time: "00:01", zone: "Asia/Tokyo" },
    ],
  ])("after assumed renewals keeps its form: %s", (_, end, on) => {
    const term: Term = { ...from2020, end, renewal: { period: "P1Y", times: 2 } };
    expect(timeline(smallRecord({ term }), { kinds: ["end"] }).map((entry) => entry.on)).toEqual([on]);
  });

  it("that was counted from an assumed start is as sure as that, also where it goes on by announcement", () => {
    const record: SmallRecord = { agreement: { nature: "contract" }, term: { duration: "P1Y" } };
    const extended = smallEvent("extended", "2020-06-01", { ...announced, term: until("2035-12-31") });
    expect(ends(record)).toEqual(["2020-12-01 expired legal assumed-start"]);
    expect(ends({ ...record, events: [extended] })[0]).toBe("2020-12-01 in-effect legal assumed-start announced-only");
  });
});

describe("a suspension", () => {
  const both = (over: SmallRecord, subject = "c") => [
    days("suspension", over, subject),
    days("resumption", over, subject),
  ];

  it("is an entry on its first day, and one on the first day after it", () => {
    const suspended = (over: Partial<SmallEvent>) => ({ events: [smallEvent("suspended", "2021-03-01", over)] });
    expect(both(suspended({}))).toEqual([["2021-03-01"], []]);
    expect(both(suspended({ through: "2021-05-31" }))).toEqual([["2021-03-01"], ["2021-06-01"]]);
    expect(both(suspended({ effective: "2021-04-01", term: { duration: "P1M" } }))).toEqual([
      ["2021-04-01"],
      ["2021-05-02"],
    ]);
    expect(both(suspended({ through: "2021-05" }))).toEqual([["2021-03-01"], ["2021-05-02 to 2021-06-01"]]);
  });

  it("that is lifted is over on that day, known in part if that is", () => {
    const lifted = (on: string) => ({
      events: [smallEvent("suspended", "2021-03-01", { through: "2021-12-31" }), smallEvent("resumed", on)],
    });
    expect(both(lifted("2021-04-10"))).toEqual([["2021-03-01"], ["2021-04-10"]]);
    expect(both(lifted("2021-04"))).toEqual([["2021-03-01"], ["2021-04-01 to 2021-04-30"]]);
  });

  it("at a clock time is an entry with that time", () => {
    const moment = { date: "2021-03-01", time: "00:01", zone: "Asia/Tokyo" };
    const record = smallRecord({ events: [smallEvent("suspended", "2021-02-01", { effective: moment })] });
    expect(timeline(record, { kinds: ["suspension"] }).map(({ on }) => on)).toEqual([moment]);
  });

  it("during which the commitment ends has no end of its own", () => {
    const events = [smallEvent("suspended", "2021-03-01", { through: "2030-12-31" })];
    expect(both({ events })).toEqual([["2021-03-01"], []]);
  });

  it("of the agreement is an entry of the agreement alone", () => {
    const record: SmallRecord = {
      agreement: { term: { ...from2020, ...until("2029-12-31") } },
      events: [smallEvent("suspended", "2021-03-01", { targets: ["r"], through: "2021-05-31" })],
    };
    expect(both(record)).toEqual([[], []]);
    expect(both(record, "r")).toEqual([["2021-03-01"], ["2021-06-01"]]);
  });
});

describe("a step of a tariff", () => {
  const rate = { to: 20, unit: "percent", basis: "applied" };
  const steps = [
    { from: "2023-01-01", to: 5 },
    { from: "2022-01-01", to: 10 },
  ];
  const rates = (over: SmallRecord) =>
    timeline(smallRecord({ commitment: { kind: "tariff", rate, steps } as never, ...over }), { kinds: ["rate"] }).map(
      (entry) => (entry.kind === "rate" ? [entry.earliest, entry.to] : []),
    );

  it("is an entry with the rate from then on, in the order of their days", () => {
    expect(rates({})).toEqual([
      ["2022-01-01", 10],
      ["2023-01-01", 5],
    ]);
  });

  it("is no entry once an event has set another rate, or the tariff has ended", () => {
    const amended = smallEvent("amended", "2022-06-01", { rate: { to: 15 } } as never);
    expect(rates({ events: [amended] })).toEqual([["2022-01-01", 10]]);
    expect(rates({ events: [smallEvent("terminated", "2022-06-01")] })).toEqual([["2022-01-01", 10]]);
  });
});

describe("an event that others changed", () => {
  const suspended = smallEvent("suspended", "2021-03-01", { effective: "2021-04-01", through: "2021-12-31" });
  const revisions = (...events: readonly SmallEvent[]) =>
    timeline(smallRecord({ events: [suspended, ...events] }), { kinds: ["event"] }).map((entry) =>
      entry.kind === "event" && entry.revision !== undefined
        ? `${entry.event.id} ${entry.revision.as} ${entry.revision.by.map(({ id }) => id)}`
        : "",
    );
  const effects = (...events: readonly SmallEvent[]) => days("effect", { events: [suspended, ...events] });
  const retracted = (on: string, id = "e1") => smallEvent("retracted", on, { targets: [id] });
  const cancelled = (on: string, id = "e1") => smallEvent("cancelled", on, { targets: [id] });
  const corrected = (on: string, effective: string) =>
    smallEvent("corrected", on, { corrects: "e1", targets: [], effective });

  it("by nothing is as it was", () => {
    expect(revisions()).toEqual([""]);
    expect(effects()).toEqual(["2021-04-01 to 2021-12-31"]);
  });

  it("is marked as retracted or cancelled, and has no effect", () => {
    expect(revisions(retracted("2021-05-01"))).toEqual(["e1 retracted e2", ""]);
    expect(effects(retracted("2021-05-01"))).toEqual([]);
    expect(revisions(cancelled("2021-03-15"))).toEqual(["e1 cancelled e2", ""]);
    expect(effects(cancelled("2021-03-15"))).toEqual([]);
  });

  it("is not marked if the cancellation came after the effect, or was itself retracted", () => {
    expect(revisions(cancelled("2021-05-01"))).toEqual(["", ""]);
    expect(revisions(cancelled("2021-03-15"), retracted("2021-03-20", "e2"))).toEqual(["", "e2 retracted e3", ""]);
    expect(revisions(retracted("2021-03-15"), retracted("2021-03-20", "e2"))).toEqual(["", "e2 retracted e3", ""]);
  });

  it("is marked as corrected, and has the corrected effect", () => {
    const later = [corrected("2021-03-10", "2021-05-01"), corrected("2021-03-12", "2021-06-01")];
    expect(revisions(...later)).toEqual(["e1 corrected e2,e3", "", ""]);
    expect(effects(...later)).toEqual(["2021-06-01 to 2021-12-31"]);
  });

  it("is marked by what prevails: a retraction, whatever else there is", () => {
    const events = [corrected("2021-03-10", "2021-05-01"), retracted("2021-03-12"), cancelled("2021-03-13")];
    expect(revisions(...events)[0]).toBe("e1 retracted e3");
  });

  it("is not marked before that was known", () => {
    const record = smallRecord({ events: [suspended, retracted("2021-05-01")] });
    const marks = (knownAt: string) =>
      timeline(record, { kinds: ["event"], knownAt }).filter((entry) => entry.kind === "event" && entry.revision)
        .length;
    expect([marks("2021-04-30"), marks("2021-05-01")]).toEqual([0, 1]);
  });
});

describe("a plan", () => {
  const visit = { kind: "visit", visitor: "a", host: "b", when: "2021" } as never;
  const plans = (...events: readonly SmallEvent[]) =>
    timeline(smallRecord({ commitment: visit, events }), { kinds: ["planned"] }).map((entry) =>
      entry.kind === "planned" ? `${entry.earliest} ${entry.changed ?? "counts"}` : "",
    );
  const scheduled = (on: string, from: string) => smallEvent("scheduled", on, { planned: { from } });

  it("is marked once another one, a postponement or a cancellation has changed it", () => {
    expect(plans()).toEqual(["2021-01-01 counts"]);
    expect(plans(scheduled("2020-06-01", "2021-03-01"))).toEqual(["2021-01-01 true", "2021-03-01 counts"]);
    expect(plans(smallEvent("postponed", "2020-06-01"))).toEqual(["2021-01-01 true"]);
    expect(plans(smallEvent("cancelled", "2020-06-01"))).toEqual(["2021-01-01 true"]);
  });

  it("by which something took place is not marked", () => {
    const events = [scheduled("2020-06-01", "2021-03-01"), smallEvent("occurred", "2021-03-01")];
    expect(plans(...events)).toEqual(["2021-01-01 true", "2021-03-01 counts"]);
  });

  it("counts again once the later one is cancelled, and is no entry if it is retracted", () => {
    const later = scheduled("2020-06-01", "2021-03-01");
    const cancelled = smallEvent("cancelled", "2020-07-01", { targets: ["e1"] });
    expect(plans(later, cancelled)).toEqual(["2021-01-01 counts", "2021-03-01 true"]);
    expect(plans(later, smallEvent("retracted", "2020-07-01", { targets: ["e1"] }))).toEqual(["2021-01-01 counts"]);
  });
});

describe("a withdrawal", () => {
  it("takes effect when the period of notice ends, unless the event states when", () => {
    const withdrawal = { notice: "P6M", citations: [] } as never;
    const left = (over: Partial<SmallEvent>) =>
      days("effect", {
        agreement: { withdrawal },
        parties: ["a", "b", "d"],
        events: [smallEvent("withdrawn", "2021-03-01", { targets: ["r"], by: "a", ...over })],
      });
    expect(left({})).toEqual(["2021-09-01"]);
    expect(left({ effective: "2021-12-01" })).toEqual(["2021-12-01"]);
  });

  it("is an entry on the day from which the party takes no part, whatever it took part in", () => {
    const parties = ["a", "b", "d"];
    const withdrawn = (over: Partial<SmallEvent> = {}) =>
      smallEvent("withdrawn", "2021-03-01", { targets: ["r"], by: "a", ...over });
    const left = (events: readonly SmallEvent[], agreement: Partial<Agreement> = from2020Agreement) =>
      days("withdrawal", { agreement, parties, term: null, events }, "a");
    expect(left([withdrawn()])).toEqual(["2021-03-01"]);
    expect(left([withdrawn({ effective: "2021-05" })])).toEqual(["2021-05-01 to 2021-05-31"]);
    expect(left([withdrawn(), withdrawn({ on: "2021-04-01" })])).toEqual(["2021-03-01"]);
    const back = smallEvent("acceded", "2022-01-01", { targets: ["r"], by: "a" });
    expect(left([withdrawn(), back, withdrawn({ on: "2023-01-01" })])).toEqual(["2021-03-01", "2023-01-01"]);
    // It leaves the commitment alone, or what is over already.
    expect(left([withdrawn({ targets: ["c"] })])).toEqual([]);
    const over = smallEvent("terminated", "2021-02-01", { targets: ["r"] });
    expect(left([over, withdrawn()])).toEqual([]);
    // One that is retracted, or cancelled in time, comes to nothing.
    const gone = (type: "retracted" | "cancelled") => smallEvent(type, "2021-04-01", { targets: ["e1"] });
    expect(left([withdrawn(), gone("retracted")])).toEqual([]);
    expect(left([withdrawn({ effective: "2021-06-01" }), gone("cancelled")])).toEqual([]);
  });
});

describe("an event", () => {
  it("is an entry on its day, and one more on that of its effect if that is another", () => {
    const effects = (over: Partial<SmallEvent>) =>
      days("effect", { events: [smallEvent("suspended", "2021-03-01", over)] });
    expect(days("event", { events: [smallEvent("suspended", "2021-03-01", { through: "2021-03-31" })] })).toEqual([
      "2021-03-01 to 2021-03-31",
    ]);
    expect(effects({})).toEqual([]);
    expect(effects({ effective: "2021-03-01" })).toEqual([]);
    expect(effects({ effective: "2021-03-02" })).toEqual(["2021-03-02"]);
    expect(effects({ effective: { date: "2021-03-01", time: "12:00", zone: "Asia/Tokyo" } })).toEqual([]);
    expect(effects({ effective: { date: "2021-03-02", time: "12:00", zone: "Asia/Tokyo" } })).toEqual(["2021-03-02"]);
    expect(effects({ effective: "2021-03-02", term: { effective: "2021-03-03" } })).toEqual(["2021-03-03"]);
  });

  it("that plans is an entry of each visit that it targets, and of nothing else", () => {
    const record: SmallRecord = {
      commitments: [{ id: "c", kind: "visit", visitor: "a", host: "b", when: "2021" } as never, { id: "d" }],
      events: [
        smallEvent("scheduled", "2020-06-01", {
          targets: ["c", "d"],
          planned: { from: "2021-03-01", through: "2021-03-03" },
        }),
      ],
    };
    expect(days("planned", record)).toEqual(["2021-01-01 to 2021-12-31", "2021-03-01 to 2021-03-03"]);
    expect(days("planned", record, "d")).toEqual([]);
  });

  it("that plans the meeting is an entry of the meeting", () => {
    const planned = { from: "2020-03-01" };
    const record: SmallRecord = {
      agreement: { meeting },
      events: [smallEvent("rescheduled", "2019-11-01", { targets: ["m"], planned })],
    };
    expect(days("planned", record, "m")).toEqual(["2020-03-01"]);
    expect(days("meeting", record, "m")).toEqual(["2019-12-01"]);
  });
});

describe("a commitment", () => {
  const quantity: Quantity = { kind: "exact", value: 1, unit: "t" };
  const during = { from: "2021-01-01", through: "2021-12-31" };
  const readout: Readout = { by: "a", on: "2021-05-12", summary: "s", citations: [] };
  const entries = (kind: TimelineEntry["kind"], commitment: Partial<Commitment>, knownAt?: string) =>
    timeline(smallRecord({ commitment }), { kinds: [kind], ...(knownAt === undefined ? {} : { knownAt }) });

  it("that suspends a measure has the day on which that was announced", () => {
    const suspends = (measure: object) =>
      entries("measure-announced", { kind: "suspension", measure: { title: "M", ...measure } } as never);
    expect(suspends({ announcedOn: "2019-10" })).toMatchObject([
      { kind: "measure-announced", subject: "c", agreement: "r", earliest: "2019-10-01", latest: "2019-10-31" },
    ]);
    expect(suspends({})).toEqual([]);
  });

  it("to buy has the days of its quantities, if there are any", () => {
    const purchase = (quantities: readonly ReadoutQuantity[]) =>
      entries("due", { kind: "purchase", goods: ["soybeans"], quantities } as never);
    const due = purchase([{ quantity }, { quantity, during }]);
    expect(due).toMatchObject([
      { kind: "due", subject: "c", quantity: { during }, earliest: during.from, latest: during.through },
    ]);
    expect(due[0]).not.toHaveProperty("by");
  });

  it("has the days of the quantities of each account, with the party that gave it", () => {
    expect(
      entries("due", { readouts: [{ ...readout, quantities: [{ quantity }, { quantity, during }] }] }),
    ).toMatchObject([{ kind: "due", subject: "c", by: "a", earliest: during.from, latest: during.through }]);
    expect(entries("due", { readouts: [readout] })).toEqual([]);
    expect(entries("readout", { readouts: [readout] })).toMatchObject([{ subject: "c", earliest: "2021-05-12" }]);
  });

  it("has an account from the last day on which it may have been given; at the review all are known", () => {
    const accounts = (on: string, ...days: readonly (string | undefined)[]) =>
      days.map((knownAt) => entries("readout", { readouts: [{ ...readout, on }] }, knownAt).length);
    expect(accounts("2021-05-12", "2021-05-11", "2021-05-12", undefined)).toEqual([0, 1, 1]);
    expect(accounts("2021-05", "2021-05-30", "2021-05-31")).toEqual([0, 1]);
    expect(accounts("2030", "2029-12-31", "2030-01-01", "2030-06-01", undefined)).toEqual([0, 1, 1, 1]);
  });

  it("that an event introduces has no entry before that was known", () => {
    const known = (knownAt: string) =>
      timeline(smallRecord({ commitment: { introducedBy: "e1" }, events: [smallEvent("implemented", "2020-03-01")] }), {
        knownAt,
        kinds: ["start", "end"],
      }).map(({ kind }) => kind);
    expect(known("2020-02-29")).toEqual([]);
    expect(known("2020-03-01")).toEqual(["start", "end"]);
    const visit = { kind: "visit", visitor: "a", host: "b", when: "2021-06-01", introducedBy: "e1" } as never;
    const plans = (knownAt: string) =>
      timeline(smallRecord({ commitment: visit, events: [smallEvent("scheduled", "2020-03-01")] }), {
        knownAt,
        kinds: ["planned"],
      }).length;
    expect([plans("2020-02-29"), plans("2020-03-01")]).toEqual([0, 1]);
  });
});

describe("a record", () => {
  const of = (record: Agreement, kind: TimelineEntry["kind"]) => timeline(record, { kinds: [kind] });

  it("cites its own sources for its conclusion, and none for its review or the date of a source", () => {
    const record = smallRecord({ source: { published: "2020-05-01" } });
    const { citations, ...uncited } = record;
    expect(of(record, "concluded").map((entry) => entry.citations)).toEqual([citations]);
    expect(of(uncited, "concluded").map((entry) => entry.citations)).toEqual([[]]);
    for (const kind of ["published", "reviewed"] as const) {
      expect(of(record, kind).map((entry) => entry.citations)).toEqual([[]]);
    }
  });

  it("without a day of conclusion has no entry for it", () => {
    const { concludedOn: _, ...record } = smallRecord();
    expect(of(record, "concluded")).toEqual([]);
    expect(of(record, "reviewed")).toHaveLength(1);
  });
});

describe("a record that is read as known on a day", () => {
  it("has no entry before it was concluded, and then only what was known", () => {
    const record = smallRecord({ events: [smallEvent("suspended", "2021-03-01")] });
    expect(timeline(record, { knownAt: "2019-11-30" })).toEqual([]);
    const kinds = (knownAt: string) => timeline(record, { knownAt }).map(({ kind }) => kind);
    expect(kinds("2021-02-28")).not.toContain("event");
    expect(kinds("2021-03-01")).toContain("event");
  });

  it("has a source from the first day on which it may have been published", () => {
    const published = (knownAt?: string) =>
      timeline(smallRecord({ source: { published: "2020-05" } }), {
        kinds: ["published"],
        ...(knownAt === undefined ? {} : { knownAt }),
      }).length;
    expect([published(), published("2020-04-30"), published("2020-05-01")]).toEqual([1, 0, 1]);
  });
});
