import { describe, expect, it } from "vitest";
import type { LifecycleEvent, Meeting } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { agreementWith, eventWith, invitationWith, visitWith } from "../fixtures/agreement.js";

type Given = Partial<LifecycleEvent> & Pick<LifecycleEvent, "type" | "on">;
const day = (given: Given): string => (typeof given.on === "string" ? given.on : "2025-12-31");
const eventsOf = (target: string, given: readonly Given[]) =>
  given.map((over, index) => eventWith({ id: `e${index + 1}`, targets: [target], recordedOn: day(over), ...over }));

/** The periods of a subject, as "state first-day: planned". */
function write(record: ReturnType<typeof agreementWith>, id: string): readonly string[] {
  return periodsOf(record, id).map(({ state, from, planned }) => {
    const since =
      from === undefined ? "" : ` ${from.earliest === from.latest ? from.latest : `${from.earliest}/${from.latest}`}`;
    const plan =
      planned === undefined ? "" : `: ${planned.from}${planned.through === undefined ? "" : ` to ${planned.through}`}`;
    return `${state}${since}${plan}`;
  });
}
const visit = (when: string, ...given: readonly Given[]) =>
  write(agreementWith({ commitments: [visitWith(when)], events: eventsOf("pause", given) }), "pause");
const invitation = (...given: readonly Given[]) =>
  write(agreementWith({ commitments: [invitationWith()], events: eventsOf("pause", given) }), "pause");
const meeting: Meeting = {
  id: "talks",
  on: "2025-05-10",
  place: { name: "Geneva", country: "CH" },
  participants: [],
  citations: [{ source: "statement", mode: "paraphrase" }],
};
const meets = (...given: readonly Given[]) =>
  write(agreementWith({ meeting, events: eventsOf("talks", given) }), "talks");

const PLANNED = "scheduled: 2025-09-01";

describe("a visit", () => {
  it("is scheduled until its day has passed", () => {
    expect(visit("2025-09-01")).toEqual([PLANNED, "date-passed 2025-09-02: 2025-09-01"]);
    expect(visit("2025-09")).toEqual(["scheduled: 2025-09", "date-passed 2025-09-02/2025-10-01: 2025-09"]);
  });

  it.each(["occurred", "performed"] as const)("that %s is no longer planned", (type) => {
    expect(visit("2025-09-01", { type, on: "2025-09-01" })).toEqual([PLANNED, "occurred 2025-09-01"]);
    expect(visit("2025-09-01", { type, on: "2025-09-02" })).toEqual([PLANNED, "occurred 2025-09-02"]);
    expect(visit("2025-09-01", { type, on: "2025-09-03" })).toEqual([
      PLANNED,
      "date-passed 2025-09-02: 2025-09-01",
      "occurred 2025-09-03",
    ]);
  });

  it.each(["cancelled", "terminated", "invalidated", "superseded"] as const)("that is %s is cancelled", (type) => {
    expect(visit("2025-09-01", { type, on: "2025-08-01" })).toEqual([PLANNED, "cancelled 2025-08-01"]);
  });

  it("that was missed has passed, on the days that were planned", () => {
    expect(visit("2025-09-01", { type: "missed", on: "2025-09-01" })).toEqual([
      PLANNED,
      "date-passed 2025-09-01: 2025-09-01",
    ]);
  });

  it("goes by its last plan, from the day on which that was made", () => {
    const rescheduled: Given = {
      type: "rescheduled",
      on: "2025-08-01",
      planned: { from: "2025-10-01", through: "2025-10-03" },
    };
    expect(visit("2025-09-01", rescheduled)).toEqual([
      PLANNED,
      "scheduled 2025-08-01: 2025-10-01 to 2025-10-03",
      "date-passed 2025-10-04: 2025-10-01 to 2025-10-03",
    ]);
    expect(visit("2025-09-01", { ...rescheduled, effective: "2025-08-15" })[1]).toMatch(/^scheduled 2025-08-15/);
    expect(visit("2025-09-01", { ...rescheduled, type: "corrected" })[1]).toMatch(/^scheduled 2025-08-01: 2025-10-01/);
    expect(visit("2025-09-01", { type: "corrected", on: "2025-08-01" })).toEqual(visit("2025-09-01"));
  });

  it("keeps its plan when it is scheduled without days, and loses it when it is rescheduled without", () => {
    expect(visit("2025-09-01", { type: "scheduled", on: "2025-08-01" })).toEqual([
      PLANNED,
      "date-passed 2025-09-02: 2025-09-01",
    ]);
    expect(visit("2025-09-01", { type: "rescheduled", on: "2025-08-01" })).toEqual([PLANNED, "scheduled 2025-08-01"]);
  });

  it("stays postponed without new days, and passes with them", () => {
    expect(visit("2025-09-01", { type: "postponed", on: "2025-08-01" })).toEqual([PLANNED, "postponed 2025-08-01"]);
    expect(visit("2025-09-01", { type: "postponed", on: "2025-08-01", planned: { from: "2025-11-01" } })).toEqual([
      PLANNED,
      "postponed 2025-08-01: 2025-11-01",
      "date-passed 2025-11-02: 2025-11-01",
    ]);
  });

  it("planned for a day that had passed has passed as soon as it was planned", () => {
    expect(visit("2025-06-01", { type: "rescheduled", on: "2025-08-01", planned: { from: "2025-07-01" } }).at(-1)).toBe(
      "date-passed 2025-08-01: 2025-07-01",
    );
  });

  it("on the last day of the calendar never passes", () => {
    expect(visit("9999-12-31")).toEqual(["scheduled: 9999-12-31"]);
  });

  it("goes by the plan before once a plan is cancelled", () => {
    const rescheduled: Given = { type: "rescheduled", on: "2025-07-01", planned: { from: "2025-10-01" } };
    const cancels = eventWith({
      id: "off",
      type: "cancelled",
      targets: ["e1"],
      on: "2025-08-01",
      recordedOn: "2025-08-01",
    });
    const record = agreementWith({
      commitments: [visitWith("2025-09-01")],
      events: [...eventsOf("pause", [rescheduled]), cancels],
    });
    expect(write(record, "pause")).toEqual([
      PLANNED,
      "scheduled 2025-07-01: 2025-10-01",
      "scheduled 2025-08-01: 2025-09-01",
      "date-passed 2025-09-02: 2025-09-01",
    ]);
    expect(periodsOf(record, "pause")[2]?.because.events).toEqual(["off"]);
  });

  it("is not touched by what has no meaning for it", () => {
    expect(visit("2025-09-01", { type: "extended", on: "2025-08-01" })).toEqual(visit("2025-09-01"));
  });
});

describe("an invitation", () => {
  it("is unknown until something is planned", () => {
    expect(invitation()).toEqual(["unknown"]);
    expect(invitation({ type: "scheduled", on: "2025-08-01", planned: { from: "2025-09-01" } })).toEqual([
      "unknown",
      "scheduled 2025-08-01: 2025-09-01",
      "date-passed 2025-09-02: 2025-09-01",
    ]);
    expect(invitation({ type: "scheduled", on: "2025-08-01" })).toEqual(["unknown", "scheduled 2025-08-01"]);
  });
});

describe("a meeting", () => {
  it("took place on its day, or on the earlier day of its event", () => {
    expect(meets()).toEqual(["scheduled: 2025-05-10", "occurred 2025-05-10"]);
    expect(meets({ type: "occurred", on: "2025-05-09" })).toEqual(["scheduled: 2025-05-10", "occurred 2025-05-09"]);
    expect(meets({ type: "occurred", on: "2025-05-11" })).toEqual(["scheduled: 2025-05-10", "occurred 2025-05-10"]);
  });

  it("is only planned for its day once an event plans, cancels or misses it", () => {
    expect(meets({ type: "postponed", on: "2025-05-01", planned: { from: "2025-06-01" } })).toEqual([
      "scheduled: 2025-05-10",
      "postponed 2025-05-01: 2025-06-01",
      "date-passed 2025-06-02: 2025-06-01",
    ]);
    expect(meets({ type: "cancelled", on: "2025-05-01" })).toEqual(["scheduled: 2025-05-10", "cancelled 2025-05-01"]);
    expect(meets({ type: "signed", on: "2025-05-01" })).toEqual(["scheduled: 2025-05-10", "occurred 2025-05-10"]);
  });
});
