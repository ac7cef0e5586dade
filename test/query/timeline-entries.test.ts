import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type TimelineEntry, timeline } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "../history/small-record.js";

const announced = { authority: "announced" } as const;
const until = (last: string): Term => ({ end: { through: last } });
const from2020: Term = { effective: "2020-01-01" };

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
  });

  it("is none if it never came", () => {
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

  it("by an event has its state, and a second one after that is none", () => {
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

  it("after assumed renewals is the last one, and as sure as they are; by an event it is sure", () => {
    const term: Term = { ...from2020, ...until("2020-12-31"), renewal: { period: "P1Y", times: 2 } };
    expect(ends({ term })).toEqual(["2022-12-31 expired legal assumed-renewal"]);
    expect(ends({ term, events: [smallEvent("terminated", "2021-06-01")] })).toEqual(["2021-06-01 terminated legal"]);
  });

  it("that was counted from an assumed start is as sure as that", () => {
    expect(ends({ agreement: { nature: "contract" }, term: { duration: "P1Y" } })).toEqual([
      "2020-12-01 expired legal assumed-start",
    ]);
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
