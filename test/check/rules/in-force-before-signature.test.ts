import { describe, expect, it } from "vitest";
import type { LifecycleEvent } from "../../../src/model/index.js";
import { agreementWith, agreementWithEvents, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "in-force-before-signature";
const signed = (on: string, over: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: "signature", type: "signed", on, recordedOn: "2025-12-01", ...over });
const inForce = (on: string, over: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: "force", type: "entered-into-force", on, recordedOn: "2025-12-01", ...over });
const message = (target: string, force: string, signature: string) =>
  `Expected "${target}" to enter into force on or after its signature (${signature}); got ${force}. This is lawful; otherwise correct the day that is mistyped.`;

describe(RULE, () => {
  it.each([
    ["the day before", "2025-08-31", "2025-09-01", true],
    ["the same day", "2025-09-01", "2025-09-01", false],
    ["the day after", "2025-09-02", "2025-09-01", false],
    ["within the month of the signature", "2025-09-01", "2025-09", false],
    ["before the month of the signature", "2025-08-31", "2025-09", true],
    ["in a month that ends on the day of the signature", "2025-08", "2025-08-31", false],
    ["in a month that ends before the signature", "2025-08", "2025-09-01", true],
  ])("in force %s of the signature", (_, force, signature, early) => {
    const messages = found(RULE, agreementWithEvents(signed(signature), inForce(force))).map(([path]) => path);
    expect(messages).toEqual(early ? ["/events/1/on"] : []);
  });

  it("names the target and both days", () => {
    const record = agreementWithEvents(signed("2025-09-01"), inForce("2025-08-01"));
    expect(found(RULE, record)).toEqual([["/events/1/on", message("pause", "2025-08-01", "2025-09-01")]]);
  });

  it("takes the day of effect before that of the event", () => {
    const early = agreementWithEvents(signed("2025-09-01"), inForce("2025-09-02", { effective: "2025-08-01" }));
    expect(found(RULE, early)).toEqual([["/events/1/effective", message("pause", "2025-08-01", "2025-09-01")]]);
    const late = agreementWithEvents(signed("2025-09-01"), inForce("2025-08-02", { effective: "2025-09-01" }));
    expect(found(RULE, late)).toEqual([]);
  });

  it("looks at a moment by its day", () => {
    const effective = { date: "2025-08-31", time: "23:59", zone: "America/New_York" };
    const record = agreementWithEvents(signed("2025-09-01"), inForce("2025-09-02", { effective }));
    expect(found(RULE, record)).toEqual([
      ["/events/1/effective", message("pause", "23:59 on 2025-08-31 (America/New_York)", "2025-09-01")],
    ]);
  });

  it.each([
    ["signed", "2025-05-11", ["/events/0/on"]],
    ["signed", "2025-05-12", []],
    ["joint-statement", "2025-05-11", []],
  ] as const)("takes the conclusion of a %s agreement, in force on %s", (form, on, paths) => {
    const record = agreementWith({ form, events: [inForce(on, { targets: ["truce"] })] });
    expect(found(RULE, record).map(([path]) => path)).toEqual(paths);
  });

  it("knows no signature of an agreement whose conclusion is not dated", () => {
    const events = [inForce("2025-05-01", { targets: ["truce"] })];
    expect(found(RULE, agreementWith({ form: "signed", concludedOn: undefined as never, events }))).toEqual([]);
  });

  it("compares each target with its own signature", () => {
    const targets = ["truce", "pause"];
    const record = agreementWith({
      form: "signed",
      events: [signed("2025-09-01"), inForce("2025-06-01", { targets })],
    });
    expect(found(RULE, record)).toEqual([["/events/1/on", message("pause", "2025-06-01", "2025-09-01")]]);
  });

  it("takes only `signed` for a signature and only `entered-into-force` for an entry into force", () => {
    const other = { type: "extended" } as const;
    expect(found(RULE, agreementWithEvents(signed("2025-09-01", other), inForce("2025-08-01")))).toEqual([]);
    expect(found(RULE, agreementWithEvents(signed("2025-09-01"), inForce("2025-08-01", other)))).toEqual([]);
  });

  it("does not take the signature of one party for that of the agreement", () => {
    expect(found(RULE, agreementWithEvents(signed("2025-09-01", { by: "a" }), inForce("2025-08-01")))).toEqual([]);
  });

  it("keeps the day of a signature if another has no known day", () => {
    const { on: _, ...undated } = signed("2025-09-01", { id: "again" });
    const record = agreementWithEvents(signed("2025-09-01"), undated, inForce("2025-08-01"));
    expect(found(RULE, record)).toEqual([["/events/2/on", message("pause", "2025-08-01", "2025-09-01")]]);
  });

  it("ignores an entry into force on an unknown day, and other events", () => {
    const { on: _, ...undated } = inForce("2025-08-01");
    expect(found(RULE, agreementWithEvents(signed("2025-09-01"), undated))).toEqual([]);
    const provisional = inForce("2025-08-01", { id: "p", type: "provisionally-applied" });
    expect(found(RULE, agreementWithEvents(signed("2025-09-01"), provisional, inForce("2025-09-01")))).toEqual([]);
  });

  it("says nothing about days that the calendar does not have", () => {
    expect(found(RULE, agreementWithEvents(signed("2025-09-31"), inForce("2025-08-01")))).toEqual([]);
    expect(found(RULE, agreementWithEvents(signed("2025-09-01"), inForce("2025-06-31")))).toEqual([]);
  });
});
