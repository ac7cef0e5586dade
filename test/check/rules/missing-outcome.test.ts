import { describe, expect, it } from "vitest";
import type { LifecycleEvent } from "../../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith, invitationWith, visitWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "missing-outcome";
const REVIEW = "2025-12-31";
const paths = (commitments: readonly ReturnType<typeof visitWith>[], ...events: readonly LifecycleEvent[]) =>
  found(RULE, agreementWith({ commitments, events, reviewedOn: REVIEW })).map(([path]) => path);
const event = (type: LifecycleEvent["type"], on: string, over: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: `${type}-${on}`, type, on, recordedOn: on, ...over });

describe(RULE, () => {
  it.each([
    ["2025-12-30", true],
    ["2025-12-31", false],
    ["2026-01-01", false],
    ["2025-11", true],
    ["2025-12", false],
    ["2025", false],
    ["2025-06-31", false],
  ])("a visit planned for %s has passed: %s", (when, passed) => {
    expect(paths([visitWith(when)])).toEqual(passed ? ["/commitments/0/when"] : []);
  });

  it("names the plan and the day of the review", () => {
    expect(found(RULE, agreementWith({ commitments: [visitWith("2025-11")] }))).toEqual([
      [
        "/commitments/0/when",
        'Expected an outcome of "pause", planned for 2025-11 and reviewed on 2025-12-31; got none. Add `occurred`, `postponed` or `cancelled` if a source says so.',
      ],
    ]);
  });

  it.each([
    "occurred",
    "cancelled",
    "performed",
    "missed",
    "terminated",
    "superseded",
    "invalidated",
    "postponed",
  ] as const)("%s ends the plan", (type) => {
    expect(paths([visitWith("2025-11")], event(type, "2025-11-30"))).toEqual([]);
  });

  it.each(["scheduled", "extended", "corrected", "signed", "partly-performed"] as const)("%s is no outcome", (type) => {
    expect(paths([visitWith("2025-11")], event(type, "2025-11-30"))).toEqual(["/commitments/0/when"]);
  });

  it("ends the plan only of what the outcome is of", () => {
    const visits = [visitWith("2025-11", { id: "first" }), visitWith("2025-11", { id: "second" })];
    expect(paths(visits, event("occurred", "2025-11-30", { targets: ["first"] }))).toEqual(["/commitments/1/when"]);
    expect(paths(visits, event("occurred", "2025-11-30", { targets: ["first", "second"] }))).toEqual([]);
  });

  it("takes the last day of a plan, and only for what it plans", () => {
    const planned = { from: "2025-12-30", through: "2025-12-31" };
    const plan = (over: object) => event("scheduled", "2025-11-01", { planned: { ...planned, ...over } });
    expect(paths([invitationWith()], plan({}))).toEqual([]);
    expect(paths([invitationWith()], plan({ through: "2025-12-30" }))).toEqual(["/events/0/planned/through"]);
    expect(paths([invitationWith()], event("scheduled", "2025-11-01", { planned: { from: "2025-12-30" } }))).toEqual([
      "/events/0/planned/from",
    ]);
  });

  it("takes a new date in place of the old one", () => {
    const later = { planned: { from: "2026-02-01" } };
    expect(paths([visitWith("2025-11")], event("rescheduled", "2025-10-01", later))).toEqual([]);
    const passed = { planned: { from: "2025-12-01" } };
    expect(paths([visitWith("2026-02")], event("rescheduled", "2025-10-01", passed))).toEqual([
      "/events/0/planned/from",
    ]);
  });

  it("takes events by the day by which they had happened, however they are ordered", () => {
    const plan = event("rescheduled", "2025-10-01", { planned: { from: "2025-11-02" } });
    const outcome = event("occurred", "2025-11-02");
    expect(paths([visitWith("2025-09")], plan, outcome)).toEqual([]);
    expect(paths([visitWith("2025-09")], outcome, plan)).toEqual([]);
  });

  it("takes of two events of one day the one that was recorded later for the later", () => {
    const plan = event("rescheduled", "2025-10-01", { recordedOn: "2025-10-03", planned: { from: "2025-11-02" } });
    const off = event("postponed", "2025-10-01", { recordedOn: "2025-10-02" });
    expect(paths([visitWith("2025-09")], plan, off)).toEqual(["/events/0/planned/from"]);
    const first = { ...plan, recordedOn: "2025-10-02" };
    expect(paths([visitWith("2025-09")], { ...off, recordedOn: "2025-10-03" }, first)).toEqual([]);
  });

  it("takes what happened in a month for past on the day on which it was recorded", () => {
    const outcome = event("occurred", "2025-10", { recordedOn: "2025-10-05" });
    const plan = event("rescheduled", "2025-10-20", { planned: { from: "2025-11-02" } });
    expect(paths([visitWith("2025-09")], plan, outcome)).toEqual(["/events/0/planned/from"]);
  });

  it("leaves a record with a day that the calendar does not have to invalid-date", () => {
    const outcome = event("occurred", "2025-09-31", { recordedOn: "2025-10-05" });
    expect(paths([visitWith("2025-09")], outcome)).toEqual([]);
    expect(found("invalid-date", agreementWith({ events: [outcome] })).map(([path]) => path)).toEqual(["/events/0/on"]);
  });

  it("takes the plan of an event even if other events plan nothing", () => {
    const plan = event("scheduled", "2025-11-01", { planned: { from: "2025-11-20" } });
    expect(paths([invitationWith()], event("extended", "2025-10-01"), plan)).toEqual(["/events/1/planned/from"]);
    expect(paths([invitationWith()], event("occurred", "2025-11-20"), plan)).toEqual([]);
  });

  it("asks for no outcome of a commitment that is not a visit, nor of an invitation without a plan", () => {
    const plan = event("scheduled", "2025-11-01", { planned: { from: "2025-11-20" } });
    expect(paths([commitmentWith()], plan)).toEqual([]);
    expect(paths([invitationWith()])).toEqual([]);
  });

  it("asks for the outcome of a meeting that was put off to a day that has passed", () => {
    const meeting = { id: "meeting", on: "2025-05-12", place: { name: "P" }, participants: [], citations: [] };
    const moved = (from: string) =>
      event("rescheduled", "2025-05-01", { targets: ["meeting"], ...(from && { planned: { from } }) });
    const foundIn = (...events: readonly LifecycleEvent[]) =>
      found(RULE, agreementWith({ meeting, events })).map(([path]) => path);
    expect(foundIn()).toEqual([]);
    expect(foundIn(moved(""))).toEqual([]);
    expect(foundIn(event("scheduled", "2025-05-01", { targets: ["meeting"] }))).toEqual(["/meeting/on"]);
    expect(foundIn(moved("2025-06-12"))).toEqual(["/events/0/planned/from"]);
    expect(foundIn(moved("2026-06-12"))).toEqual([]);
  });
});
