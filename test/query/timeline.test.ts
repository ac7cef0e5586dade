import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { LifecycleEvent } from "../../src/model/index.js";
import { type TimelineEntry, timeline, upcoming } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";

const inShort = ({ kind, earliest, latest }: TimelineEntry) =>
  `${kind} ${earliest}${latest === earliest ? "" : ` to ${latest}`}`;

describe("timeline", () => {
  const all = timeline(busan2025);

  it("is in order: by the earliest day, then the latest", () => {
    const keys = all.map(({ earliest, latest }) => `${earliest} ${latest}`);
    expect(keys).toEqual([...keys].sort());
    for (const { earliest, latest } of all) expect(earliest <= latest).toBe(true);
  });

  it("has every dated thing of the record", () => {
    const count = (kind: TimelineEntry["kind"]) => all.filter((entry) => entry.kind === kind).length;
    expect(count("event")).toBe(busan2025.events.length);
    expect(count("readout")).toBe(busan2025.commitments.flatMap(({ readouts = [] }) => readouts).length);
    expect(count("published")).toBe(busan2025.sources.filter(({ published }) => published !== undefined).length);
    expect([count("concluded"), count("meeting"), count("reviewed"), count("due")]).toEqual([1, 1, 1, 4]);
    // The article's plan, that of February, and the one for Xi.
    expect(all.filter(({ kind }) => kind === "planned").map(inShort)).toEqual([
      "planned 2026-01-01 to 2026-12-31",
      "planned 2026-03-31 to 2026-04-02",
      "planned 2026-04-01 to 2026-04-30",
    ]);
  });

  it("never makes a month a day", () => {
    const [plan] = timeline(busan2025, { knownAt: "2025-10-30", kinds: ["planned"] });
    expect(plan).toMatchObject({ on: "2026-04", earliest: "2026-04-01", latest: "2026-04-30" });
  });

  it("has beside an end that is only announced the one that rests on law", () => {
    const ends = timeline(busan2025, { kinds: ["end"] }).filter(
      (entry) => entry.kind === "end" && entry.commitment === "rare-earth-suspension",
    );
    expect(ends.map((entry) => entry.kind === "end" && [entry.earliest, entry.expiry.authority])).toEqual([
      ["2026-11-10", "legal"],
      ["2027-01-10", "announced"],
    ]);
  });

  it("tells when an event happened from when it took effect", () => {
    const day = (kind: "event" | "effect") =>
      timeline(busan2025, { kinds: [kind] }).find((entry) => "event" in entry && entry.event?.id === "eo-14357")
        ?.earliest;
    expect([day("event"), day("effect")]).toEqual(["2025-11-04", "2025-11-10"]);
  });

  it("has what was known, and only that", () => {
    const then = timeline(busan2025, { knownAt: "2025-10-30" });
    expect(then.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["concluded", "meeting", "planned", "end", "readout", "reviewed"]),
    );
    for (const { kind } of then) expect(["event", "effect", "due"]).not.toContain(kind);
    for (const knownAt of ["2025-11-10", "2026-09-23"])
      for (const entry of timeline(busan2025, { knownAt, kinds: ["published"] }))
        expect(entry.earliest <= knownAt).toBe(true);
  });

  it("gives what can lie in a window", () => {
    const window = timeline(busan2025, { from: "2026-04-10", through: "2026-04-20", kinds: ["planned", "event"] });
    expect(window.map(inShort)).toEqual(["planned 2026-01-01 to 2026-12-31", "planned 2026-04-01 to 2026-04-30"]);
  });

  it("says what it does not know", () => {
    expect(() => timeline(busan2025, { kinds: ["ends" as never] })).toThrow(
      'Unknown kind "ends" of a timeline; did you mean "end"?',
    );
    expect(() => timeline(busan2025, { from: "2026-02-30" })).toThrow("from: ");
    expect(() => timeline(busan2025, { till: "x" } as never)).toThrow(TypeError);
    expect(() => timeline({} as never)).toThrow("timeline takes an agreement");
    expect(() => timeline(null as never)).toThrow("timeline takes an agreement");
    expect(() => timeline(busan2025, { kinds: "event" as never })).toThrow("kinds is a list");
    expect(() => upcoming({} as never, { from: "2026-01-01", within: "P1D" })).toThrow("upcoming takes an agreement");
  });
});

describe("upcoming", () => {
  const inWords = (entry: ReturnType<typeof upcoming>[number]) =>
    `${entry.kind} ${entry.commitment} ${JSON.stringify(entry.days)}`;

  it("ends where the calendar does, and still says what is wrong with a duration", () => {
    const commitments = [commitmentWith({ term: { effective: "2025-01-01", end: { through: "9999-12-30" } } })];
    const last = upcoming(agreementWith({ commitments }), { from: "9999-12-29", within: "P90D" });
    expect(last.map(inWords)).toEqual(["end pause 1"]);
    expect(() => upcoming(busan2025, { from: "9999-12-31", within: "90 days" as never })).toThrow(RangeError);
  });

  it("tells of the legal ends although an extension is announced", () => {
    const next = upcoming(busan2025, { from: "2026-10-08", within: "P90D" });
    expect(next.filter(({ kind }) => kind === "end").map(inWords)).toEqual(
      [
        "end us-exclusion-extension 32",
        "end affiliates-rule-suspension 32",
        "end us-port-fee-suspension 32",
        "end hanwha-sanctions-suspension 33",
        "end rare-earth-suspension 33",
        "end cn-superhard-battery-suspension 33",
        "end cn-retaliatory-tariff-suspension 33",
        "end cn-port-fee-suspension 33",
        "end gallium-germanium-antimony-suspension 50",
      ].sort(
        (a, b) =>
          Number(a.split(" ")[2]) - Number(b.split(" ")[2]) ||
          next.findIndex((one) => inWords(one) === a) - next.findIndex((one) => inWords(one) === b),
      ),
    );
  });

  it("counts the window from the next day, its last day included", () => {
    const ends = (within: string) =>
      upcoming(busan2025, { from: "2026-10-08", within }).filter(({ kind }) => kind === "end").length;
    expect([ends("P31D"), ends("P32D")]).toEqual([0, 3]);
  });

  it("has the plan that stands on that day", () => {
    const planned = (from: string) =>
      upcoming(busan2025, { from, within: "P6M" }).flatMap((entry) =>
        entry.kind === "planned" ? [`${entry.commitment} ${entry.on}`] : [],
      );
    expect(planned("2026-01-01")).toEqual(["trump-visit-china 2026-04"]);
    expect(planned("2026-03-01")).toEqual(["xi-visit-us 2026", "trump-visit-china 2026-03-31"]);
    expect(planned("2026-03-20")).toEqual(["xi-visit-us 2026"]);
  });

  it("has the plan that was known, of a visit that is put off to a new date too", () => {
    const early = upcoming(busan2025, { from: "2026-02-25", within: "P60D", knownAt: "2025-11-01" });
    expect(early.flatMap((entry) => (entry.kind === "planned" ? [entry.on] : []))).toEqual(["2026-04"]);
    const now = upcoming(busan2025, { from: "2026-02-25", within: "P60D", knownAt: "2026-02-25" });
    expect(now.flatMap((entry) => (entry.kind === "planned" ? [entry.on] : []))).toEqual(["2026", "2026-03-31"]);
    const visit = commitmentWith({ kind: "visit", visitor: "a", host: "b", when: "2026-04" } as never);
    const events = [
      eventWith({ type: "postponed", on: "2026-03-01", recordedOn: "2026-03-01", planned: { from: "2026-06-10" } }),
    ];
    const later = upcoming(agreementWith({ commitments: [visit], events }), { from: "2026-05-01", within: "P90D" });
    expect(later.map((entry) => entry.on)).toEqual(["2026-06-10"]);
  });

  it("leaves out what is over", () => {
    const record = (events: readonly LifecycleEvent[]) =>
      agreementWith({
        commitments: [
          commitmentWith({
            term: { end: { through: "2026-03-01" } },
            readouts: [
              {
                by: "a",
                on: "2025-05-12",
                summary: "s",
                quantities: [
                  {
                    quantity: { kind: "exact", value: 1, unit: "t" },
                    during: { from: "2026-01-01", through: "2026-03-01" },
                  },
                ],
                citations: [{ source: "statement", mode: "paraphrase" }],
              },
            ],
          }),
        ],
        events,
      });
    const next = (events: readonly LifecycleEvent[]) => upcoming(record(events), { from: "2026-02-01", within: "P2M" });
    expect(next([]).map(inWords)).toEqual(['due pause {"min":0,"max":28}', "end pause 28"]);
    expect(next([eventWith({ type: "terminated", on: "2026-01-15", recordedOn: "2026-01-15" })])).toEqual([]);
    expect(next([eventWith({ type: "performed", on: "2026-01-15", recordedOn: "2026-01-15" })])).toEqual([]);
  });

  it("needs to be told from when and how far", () => {
    expect(() => upcoming(busan2025, { within: "P90D" } as never)).toThrow("upcoming needs { from, within }");
    expect(() => upcoming(busan2025, { from: "2026-10-08", within: "90 days" })).toThrow("is not a calendar duration");
    expect(() => upcoming(busan2025, { from: "2026-10-08", within: "P90D", rule: "moment" } as never)).toThrow(
      "has no option",
    );
  });
});
