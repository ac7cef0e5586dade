import { describe, expect, it } from "vitest";
import type { PlainDate, Term, ZonedTime } from "../../src/model/index.js";
import { statusOf } from "../../src/query/index.js";
import { type SmallRecord, smallEvent, smallRecord } from "../history/small-record.js";

const newYork = (date: string, time = "00:01"): ZonedTime => ({ date, time, zone: "America/New_York" });
const ends = (end: Term["end"] & object): SmallRecord => ({ term: { effective: "2020-01-01", end } });

/** The state of `c` on a day or at a moment, as "state certainty caveats". */
function at(asOf: PlainDate | ZonedTime, over: SmallRecord = {}): string {
  const { state, certainty, caveats } = statusOf(smallRecord(over), "c", { asOf });
  return [state, certainty, ...caveats].join(" ");
}

describe("the reason why a day is in doubt", () => {
  it("is that the source leaves open whether the last day is included", () => {
    expect(at("2021-12-30", ends({ until: "2021-12-31" }))).toBe("in-effect definite");
    expect(at("2021-12-31", ends({ until: "2021-12-31" }))).toBe("in-effect possible boundary-day");
    expect(at("2022-01-01", ends({ until: "2021-12-31" }))).toBe("expired definite");
  });

  it("is that the date of the change is known only in part", () => {
    expect(at("2021-12-15", ends({ through: "2021-12" }))).toBe("in-effect possible partial-date");
    const suspended = [smallEvent("suspended", "2021-03", { recordedOn: "2021-06-01" })];
    expect(at("2021-03-15", { events: suspended })).toBe("in-effect possible partial-date");
    expect(at("2021-03-15", { term: { effective: "2021-03" } })).toBe("not-yet-effective possible partial-date");
  });

  it("is the same for a moment that is within such a time", () => {
    expect(at(newYork("2021-12-15"), ends({ through: "2021-12" }))).toBe("in-effect possible partial-date");
    expect(at(newYork("2021-12-31", "12:00"), ends({ until: "2021-12-31" }))).toBe("in-effect possible boundary-day");
  });

  it("is for a moment that a day starts at different times around the world", () => {
    expect(at(newYork("2021-12-31", "12:00"), ends({ through: "2021-12-31" }))).toBe(
      "in-effect possible day-without-zone",
    );
    expect(at(newYork("2022-01-01", "12:00"), ends({ through: "2021-12-31" }))).toBe("expired definite");
  });
});

describe("a change at a clock time", () => {
  const term: Term = { effective: newYork("2021-06-01"), end: { until: newYork("2021-12-31") } };
  const ask = (asOf: PlainDate | ZonedTime) => statusOf(smallRecord({ term }), "c", { asOf });

  it("is told for the day within which it lies, with its moment", () => {
    expect(ask("2021-06-01")).toMatchObject({
      state: "in-effect",
      certainty: "possible",
      caveats: ["changes-that-day"],
      moment: newYork("2021-06-01"),
    });
    expect(ask("2021-06-02")).toMatchObject({ state: "in-effect", certainty: "definite" });
    expect(ask("2021-06-02")).not.toHaveProperty("moment");
  });

  it("leaves nothing in doubt for a moment, not even on that day", () => {
    for (const [time, state] of [
      ["00:00", "not-yet-effective"],
      ["00:01", "in-effect"],
      ["23:59", "in-effect"],
    ] as const) {
      expect(ask(newYork("2021-06-01", time))).toMatchObject({ state, certainty: "definite", caveats: [] });
      expect(ask(newYork("2021-06-01", time))).not.toHaveProperty("moment");
    }
  });
});

describe("the states that follow", () => {
  const day = (date: string) => ({ earliest: date, latest: date });
  const citations = smallRecord().commitments[0]?.citations;

  it("are complete for an undertaking: the start, the authority, the term, the basis and the caveats of each", () => {
    const extended = smallEvent("extended", "2020-06-01", {
      authority: "announced",
      term: { end: { through: "2035-12-31" } },
    });
    expect(statusOf(smallRecord({ events: [extended] }), "c", { asOf: "2021-01-01" }).later).toStrictEqual([
      {
        state: "in-effect",
        from: day("2030-01-01"),
        authority: "announced",
        term: expect.objectContaining({ kind: "on", date: "2035-12-31", authority: "announced" }),
        because: { events: ["e1"], citations },
        caveats: ["announced-only"],
      },
      {
        state: "expired",
        from: day("2036-01-01"),
        authority: "announced",
        because: { events: ["e1"], citations },
        caveats: ["announced-only"],
      },
    ]);
  });

  it("are complete for a visit: the start, the plan, the basis and the caveats of each", () => {
    const visit = { id: "c", kind: "visit", visitor: "a", host: "b", when: "2021-06-01" } as never;
    const planned = { from: "2021-09-01", through: "2021-09-03" };
    const events = [smallEvent("rescheduled", "2021-03-01", { planned })];
    const because = { events: ["e1"], citations };
    expect(statusOf(smallRecord({ commitments: [visit], events }), "c", { asOf: "2021-01-01" }).later).toStrictEqual([
      { state: "scheduled", from: day("2021-03-01"), planned, because, caveats: [] },
      { state: "date-passed", from: day("2021-09-04"), planned, because, caveats: [] },
    ]);
  });
});
