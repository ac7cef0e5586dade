import { describe, expect, it } from "vitest";
import { busan2025, records } from "../../src/data/index.js";
import { historyOf } from "../../src/query/history/history.js";
import { isPlan } from "../../src/query/history/plans.js";
import { type TimelineEntry, timeline } from "../../src/query/index.js";
import { timelineIn } from "../../src/query/timeline.js";

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
    // President Xi's visit was said to be in 2026 four times; the other plans are the article's, that of November, of
    // February and of March.
    expect(all.filter(({ kind }) => kind === "planned").map(inShort)).toEqual([
      ...Array(4).fill("planned 2026-01-01 to 2026-12-31"),
      "planned 2026-03-31 to 2026-04-02",
      "planned 2026-04-01 to 2026-04-30",
      "planned 2026-04-01 to 2026-04-30",
      "planned 2026-05-14 to 2026-05-15",
    ]);
  });

  it("of some kinds has their entries of the whole timeline, and reduces no commitment for events", async () => {
    for (const { load } of records) {
      const record = await load();
      const whole = timeline(record);
      for (const kind of new Set(whole.map((entry) => entry.kind)))
        expect(timeline(record, { kinds: [kind] }), `${record.id} ${kind}`).toEqual(
          whole.filter((entry) => entry.kind === kind),
        );
    }
    const history = historyOf({ ...busan2025, commitments: busan2025.commitments.filter((one) => !isPlan(one)) }, {});
    const window = { from: undefined, through: undefined };
    expect(timelineIn(history, { ...window, kinds: new Set(["event"]) }).length).toBe(busan2025.events.length);
    const reduced = history.tracks.size;
    timelineIn(history, { ...window, kinds: new Set(["end"]) });
    expect(history.tracks.size - reduced).toBeGreaterThan(5);
  });

  it("never makes a month a day", () => {
    const [plan] = timeline(busan2025, { knownAt: "2025-10-30", kinds: ["planned"] });
    expect(plan).toMatchObject({ on: "2026-04", earliest: "2026-04-01", latest: "2026-04-30" });
  });

  it("has both the end that is only announced and the one that rests on law", () => {
    const ends = timeline(busan2025, { kinds: ["end"] }).filter(
      (entry) => entry.kind === "end" && entry.subject === "rare-earth-suspension",
    );
    expect(ends.map((entry) => entry.kind === "end" && [entry.earliest, entry.authority])).toEqual([
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
    for (const { kind } of then) expect(["effect", "due"]).not.toContain(kind);
    // On that day China made known what it says was agreed.
    expect(then.flatMap((entry) => (entry.kind === "event" ? [entry.event.id] : []))).toEqual(["mofcom-outcomes"]);
    for (const knownAt of ["2025-11-10", "2026-09-23"])
      for (const entry of timeline(busan2025, { knownAt, kinds: ["published"] }))
        expect(entry.earliest <= knownAt).toBe(true);
  });

  it("gives what can lie in a window", () => {
    const window = timeline(busan2025, { from: "2026-04-10", through: "2026-04-20", kinds: ["planned", "event"] });
    expect([...new Set(window.map(inShort))]).toEqual([
      "planned 2026-01-01 to 2026-12-31",
      "planned 2026-04-01 to 2026-04-30",
    ]);
  });

  it("names the agreement in every entry", () => {
    for (const { agreement } of all) expect(agreement).toBe("busan-2025");
  });

  it("says what it does not know", () => {
    expect(() => timeline(busan2025, { kinds: ["ends" as never] })).toThrow(
      'kinds: unknown kind "ends"; did you mean "end"?',
    );
    expect(() => timeline(busan2025, { from: "2026-02-30" })).toThrow("from: ");
    expect(() => timeline(busan2025, { kinds: "event" as never })).toThrow("kinds expects an array");
  });
});
