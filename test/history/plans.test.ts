import { describe, expect, it } from "vitest";
import type { LifecycleEvent, Meeting } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { agreementWith, eventWith, invitationWith, visitWith } from "../fixtures/agreement.js";

type Given = Partial<LifecycleEvent> & Pick<LifecycleEvent, "type" | "on">;
const day = (given: Given): string => (typeof given.on === "string" ? given.on : "2025-12-31");
const eventsOf = (target: string, given: readonly Given[]) =>
  given.map((over, index) => eventWith({ id: `e${index + 1}`, targets: [target], recordedOn: day(over), ...over }));

/** Returns the periods of a subject, as "state first-day: planned". */
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
    // Of a plan known in part, no day before it was agreed counts.
    expect(visit("2025")).toEqual(["scheduled: 2025", "date-passed 2025-05-12/2026-01-01: 2025"]);
    expect(visit("2024")).toEqual(["scheduled: 2024", "date-passed 2024-01-02/2025-01-01: 2024"]);
    expect(visit("2025-09")).toEqual(["scheduled: 2025-09", "date-passed 2025-09-02/2025-10-01: 2025-09"]);
  });

  it.each(["occurred", "performed"] as const)("with an event of type %s is no longer planned", (type) => {
    expect(visit("2025-09-01", { type, on: "2025-09-01" })).toEqual([PLANNED, "occurred 2025-09-01"]);
    expect(visit("2025-09-01", { type, on: "2025-09-02" })).toEqual([PLANNED, "occurred 2025-09-02"]);
    expect(visit("2025-09-01", { type, on: "2025-09-03" })).toEqual([
      PLANNED,
      "date-passed 2025-09-02: 2025-09-01",
      "occurred 2025-09-03",
    ]);
  });

  it("that occurred does not become `date-passed`, although its event repeats the planned days", () => {
    expect(visit("2025-09-01", { type: "occurred", on: "2025-09-01", planned: { from: "2025-09-01" } })).toEqual([
      PLANNED,
      "occurred 2025-09-01",
    ]);
  });

  it.each(["cancelled", "terminated", "invalidated", "superseded"] as const)("that is %s is cancelled", (type) => {
    expect(visit("2025-09-01", { type, on: "2025-08-01" })).toEqual([PLANNED, "cancelled 2025-08-01"]);
  });

  it("that was missed has the state `date-passed`, with the planned days", () => {
    expect(visit("2025-09-01", { type: "missed", on: "2025-09-01" })).toEqual([
      PLANNED,
      "date-passed 2025-09-01: 2025-09-01",
    ]);
  });

  it("follows its last plan, from the day on which that was made", () => {
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

  it("keeps its plan if it is scheduled without days, and loses it if it is rescheduled without days", () => {
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

  it("that is planned for an earlier day has passed as soon as it is planned", () => {
    expect(visit("2025-06-01", { type: "rescheduled", on: "2025-08-01", planned: { from: "2025-07-01" } }).at(-1)).toBe(
      "date-passed 2025-08-01: 2025-07-01",
    );
  });

  it("on the last day of the calendar never passes", () => {
    expect(visit("9999-12-31")).toEqual(["scheduled: 9999-12-31"]);
    const forever: Given = { type: "rescheduled", on: "2025-08-01", planned: { from: "9999-12-31" } };
    expect(visit("2025-09-01", forever)).toEqual([PLANNED, "scheduled 2025-08-01: 9999-12-31"]);
  });

  it("is not affected by an event type without meaning for it", () => {
    expect(visit("2025-09-01", { type: "extended", on: "2025-08-01" })).toEqual(visit("2025-09-01"));
  });
});

describe("the cancellation of a plan", () => {
  const moved = (on: string, to: string): Given => ({ type: "rescheduled", on, planned: { from: to } });
  const cancels = (on: string, ...targets: readonly string[]): Given => ({ type: "cancelled", on, targets });
  const [toOctober, toNovember] = [moved("2025-07-01", "2025-10-01"), moved("2025-07-15", "2025-11-01")];
  const IN_OCTOBER = "scheduled 2025-07-01: 2025-10-01";
  const IN_NOVEMBER = "scheduled 2025-07-15: 2025-11-01";

  it("restores the plan before it, and names the cancellation as the cause", () => {
    const given = [toOctober, cancels("2025-08-01", "e1")];
    expect(visit("2025-09-01", ...given)).toEqual([
      PLANNED,
      IN_OCTOBER,
      "scheduled 2025-08-01: 2025-09-01",
      "date-passed 2025-09-02: 2025-09-01",
    ]);
    const record = agreementWith({ commitments: [visitWith("2025-09-01")], events: eventsOf("pause", given) });
    expect(periodsOf(record, "pause")[2]?.because.events).toEqual(["e2"]);
  });

  it.each<readonly [string, readonly Given[], readonly string[]]>([
    [
      "the one before the last",
      [toOctober, toNovember, cancels("2025-08-01", "e2")],
      [IN_OCTOBER, IN_NOVEMBER, "scheduled 2025-08-01: 2025-10-01", "date-passed 2025-10-02: 2025-10-01"],
    ],
    [
      "the first one, if both others are cancelled at once",
      [toOctober, toNovember, cancels("2025-08-01", "e1", "e2")],
      [IN_OCTOBER, IN_NOVEMBER, "scheduled 2025-08-01: 2025-09-01", "date-passed 2025-09-02: 2025-09-01"],
    ],
    [
      "the first one, if the others are cancelled one after the other",
      [toOctober, toNovember, cancels("2025-08-01", "e2"), cancels("2025-08-15", "e1")],
      [
        IN_OCTOBER,
        IN_NOVEMBER,
        "scheduled 2025-08-01: 2025-10-01",
        "scheduled 2025-08-15: 2025-09-01",
        "date-passed 2025-09-02: 2025-09-01",
      ],
    ],
    [
      "the one that an event without days still goes by",
      [toOctober, cancels("2025-08-01", "e1"), { type: "scheduled", on: "2025-08-15" }],
      [IN_OCTOBER, "scheduled 2025-08-01: 2025-09-01", "date-passed 2025-09-02: 2025-09-01"],
    ],
  ])("leaves %s", (_, given, expected) => {
    expect(visit("2025-09-01", ...given)).toEqual([PLANNED, ...expected]);
  });

  it.each<readonly [string, Given, readonly string[]]>([
    ["a later plan", toNovember, [IN_NOVEMBER, "date-passed 2025-11-02: 2025-11-01"]],
    [
      "a plan of the same day",
      moved("2025-08-01", "2025-11-01"),
      ["scheduled 2025-08-01: 2025-11-01", "date-passed 2025-11-02: 2025-11-01"],
    ],
    ["the cancellation of the visit", { type: "cancelled", on: "2025-07-20" }, ["cancelled 2025-07-20"]],
    ["the visit itself, made early", { type: "occurred", on: "2025-07-20" }, ["occurred 2025-07-20"]],
  ])("does not change %s", (_, given, expected) => {
    expect(visit("2025-09-01", toOctober, given, cancels("2025-08-01", "e1"))).toEqual([
      PLANNED,
      IN_OCTOBER,
      ...expected,
    ]);
  });

  it("is not the cause of a state that it does not change", () => {
    const events = eventsOf("pause", [toOctober, { type: "cancelled", on: "2025-07-20" }, cancels("2025-08-01", "e1")]);
    const record = agreementWith({ commitments: [visitWith("2025-09-01")], events });
    expect(periodsOf(record, "pause").at(-1)?.because.events).toEqual(["e2"]);
  });

  it("is applied before later events", () => {
    const given = [toOctober, cancels("2025-08-01", "e1"), { type: "occurred", on: "2025-08-20" } as const];
    expect(visit("2025-09-01", ...given)).toEqual([
      PLANNED,
      IN_OCTOBER,
      "scheduled 2025-08-01: 2025-09-01",
      "occurred 2025-08-20",
    ]);
  });

  it("that takes effect before the plan means that the plan never applied", () => {
    const given = [{ ...toOctober, effective: "2025-08-10" }, cancels("2025-08-01", "e1")];
    expect(visit("2025-09-01", ...given)).toEqual([PLANNED, "date-passed 2025-09-02: 2025-09-01"]);
  });

  it("applies only to that visit", () => {
    const other = visitWith("2025-09-05", { id: "other" });
    const events = eventsOf("pause", [toOctober, cancels("2025-08-01", "e1")]);
    const record = agreementWith({ commitments: [visitWith("2025-09-01"), other], events });
    expect(write(record, "other")).toEqual(["scheduled: 2025-09-05", "date-passed 2025-09-06: 2025-09-05"]);
    expect(write(record, "pause")).toHaveLength(4);
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

  it("only has a planned day if an event postpones or cancels it", () => {
    expect(meets({ type: "postponed", on: "2025-05-01", planned: { from: "2025-06-01" } })).toEqual([
      "scheduled: 2025-05-10",
      "postponed 2025-05-01: 2025-06-01",
      "date-passed 2025-06-02: 2025-06-01",
    ]);
    expect(meets({ type: "cancelled", on: "2025-05-01" })).toEqual(["scheduled: 2025-05-10", "cancelled 2025-05-01"]);
    expect(meets({ type: "signed", on: "2025-05-01" })).toEqual(["scheduled: 2025-05-10", "occurred 2025-05-10"]);
  });
});

describe("the state of a visit or a meeting", () => {
  const low = [{ source: "statement", mode: "paraphrase", confidence: "low" }] as const;
  const grounds = (record: ReturnType<typeof agreementWith>, id: string) =>
    periodsOf(record, id).map(({ because, caveats }) => [because.events, because.citations.length, caveats]);

  it("is based on its plan and on the event that changed it, without caveats", () => {
    const events = eventsOf("pause", [{ type: "rescheduled", on: "2025-08-01", planned: { from: "2025-10-01" } }]);
    expect(grounds(agreementWith({ commitments: [visitWith("2025-09-01")], events }), "pause")).toEqual([
      [[], 1, []],
      [["e1"], 1, []],
      [["e1"], 1, []],
    ]);
  });

  it("has the caveat `nothing-recorded` for an invitation without a plan", () => {
    expect(grounds(agreementWith({ commitments: [invitationWith()] }), "pause")).toEqual([
      [[], 1, ["nothing-recorded"]],
    ]);
  });

  it("is based for a meeting on its own sources, and on an event only if that is earlier", () => {
    const held = (on: string) =>
      grounds(
        agreementWith({ meeting, events: eventsOf("talks", [{ type: "occurred", on, citations: low }]) }),
        "talks",
      );
    const planned = [[], 1, []];
    expect(held("2025-05-10")).toEqual([planned, [[], 1, []]]);
    expect(held("2025-05-09")).toEqual([planned, [["e1"], 1, ["low-confidence"]]]);
  });

  it("has the certainty of the day on which a visit was missed, not of the planned days", () => {
    const events = eventsOf("pause", [{ type: "missed", on: "2025-08-20" }]);
    const record = agreementWith({ commitments: [visitWith("2025-09-01?")], events });
    expect(write(record, "pause")).toEqual(["scheduled: 2025-09-01?", "date-passed 2025-08-20: 2025-09-01?"]);
    expect(periodsOf(record, "pause").map(({ caveats }) => caveats)).toEqual([[], []]);
  });
});
