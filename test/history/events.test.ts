import { describe, expect, it } from "vitest";
import { expiryOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, smallEvent, smallRecord, termEvent } from "./small-record.js";
import { writtenEnd } from "./written-periods.js";

const state = (event: SmallEvent, knownAt: string, asOf = "2031-06-01") =>
  statusOf(smallRecord({ term: { effective: "2020-01-01" }, events: [event] }), "c", { asOf, knownAt }).state;

describe("an event is known", () => {
  it.each<readonly [string, SmallEvent, string]>([
    [
      "from the day on which it was recorded",
      smallEvent("terminated", "2021-03-01", { recordedOn: "2021-04-01" }),
      "2021-04-01",
    ],
    [
      "else from the day on which it happened",
      smallEvent("terminated", "2021-03-01", { effective: "2021-09-01" }),
      "2021-03-01",
    ],
    ["else from the last day on which it may have happened", smallEvent("terminated", "2021-03"), "2021-03-31"],
    ["else from the day of its effect", { type: "terminated", effective: "2021-09-01" }, "2021-09-01"],
    ["else from the last day of its effect", { type: "terminated", effective: "2021-09" }, "2021-09-30"],
    [
      "else from the day of the moment of its effect",
      { type: "terminated", effective: { date: "2021-09-01", time: "12:00", zone: "Asia/Tokyo" } },
      "2021-09-01",
    ],
    ["from the review of the record, if it has no day", { type: "terminated" }, "2030-01-01"],
    ["at the latest from the review of the record", { type: "terminated", effective: "2031-01-01" }, "2030-01-01"],
  ])("%s", (_, event, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(state(event, before)).toBe("in-effect");
    expect(state(event, day)).toBe("terminated");
  });
});

describe("an event that targets one commitment twice", () => {
  it("acts on it once", () => {
    const extended = termEvent("extended", "2021-03-01", { duration: "P1Y" }, { targets: ["c", "c"] });
    expect(writtenEnd({ events: [extended] })).toMatchObject({ end: "2030-12-31", versions: 2 });
  });
});

describe("a correction of an event that is not known yet", () => {
  it("is not known either", () => {
    const extended = termEvent(
      "extended",
      "2021-03-01",
      { end: { through: "2031-12-31" } },
      { recordedOn: "2022-01-01" },
    );
    const correction = smallEvent("corrected", "2021-06-01", {
      targets: [],
      corrects: "e1",
      term: { end: { through: "2032-12-31" } },
    });
    const record = smallRecord({ events: [extended, correction] });
    const end = (knownAt: string) => expiryOf(record, "c", { knownAt });
    expect(end("2021-12-31")).toMatchObject({ date: "2029-12-31", because: { events: [] } });
    expect(end("2022-01-01")).toMatchObject({ date: "2032-12-31", because: { events: ["e1"] } });
  });
});
