import { describe, expect, it } from "vitest";
import type { LifecycleEvent } from "../../../src/model/index.js";
import { agreementWith, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "event-order";
const with_ = (...events: readonly Partial<LifecycleEvent>[]) =>
  agreementWith({ events: events.map((event, index) => eventWith({ id: `e${index}`, ...event })) });
const paths = (record: Parameters<typeof found>[1]) => found(RULE, record).map(([path]) => path);

describe(RULE, () => {
  it("finds what was ended before it took effect, once for all its targets", () => {
    const targets = ["truce", "pause"];
    const force = { type: "entered-into-force", targets, on: "2025-08-01", recordedOn: "2025-08-01" } as const;
    const end = { type: "terminated", targets, on: "2025-07-31", recordedOn: "2025-07-31" } as const;
    expect(found(RULE, with_(force, end))).toEqual([
      [
        "/events/1/on",
        'Expected "truce" to be terminated after it took effect (2025-08-01); got 2025-07-31. Correct the day that is mistyped, or write `cancelled`.',
      ],
    ]);
    expect(paths(with_(force, { ...end, on: "2025-06-01", effective: "2025-07-31" }))).toEqual(["/events/1/effective"]);
    expect(paths(with_(force, { ...end, on: "2025-08-01", recordedOn: "2025-08-01" }))).toEqual([]);
    expect(paths(with_(force, { ...end, on: "2025-07", recordedOn: "2025-07-31" }))).toEqual(["/events/1/on"]);
    expect(paths(with_(force, { ...end, on: "2025", recordedOn: "2025-12-01" }))).toEqual([]);
    expect(paths(with_(force, { ...end, type: "cancelled" }))).toEqual([]);
  });

  it("lets stand an ending before a start that is only assumed", () => {
    expect(paths(with_({ type: "terminated", on: "2025-05-01", recordedOn: "2025-05-01" }))).toEqual([]);
  });

  it("finds a party that left before it joined", () => {
    const ratified = (by: string, on: string) => ({ type: "ratified", targets: ["truce"], by, on }) as const;
    const left = (on: string) =>
      ({ type: "withdrawn", targets: ["truce"], by: "a", on, recordedOn: "2025-12-01" }) as const;
    expect(paths(with_(ratified("b", "2025-06-01"), ratified("a", "2025-08-01"), left("2025-07-01")))).toEqual([
      "/events/2/on",
    ]);
    expect(paths(with_(ratified("b", "2025-06-01"), ratified("a", "2025-07-01"), left("2025-08-01")))).toEqual([]);
  });

  it("lets stand a party that came back", () => {
    const acceded = { type: "acceded", targets: ["truce"], by: "a", on: "2025-08-01" } as const;
    const left = {
      type: "withdrawn",
      targets: ["truce"],
      by: "a",
      on: "2025-06-01",
      recordedOn: "2025-06-01",
    } as const;
    expect(paths(with_(left, acceded))).toEqual([]);
  });

  it("finds an effect more than fifty years before the event", () => {
    expect(paths(with_({ effective: "1975-08-10" }))).toEqual(["/events/0/effective"]);
    expect(paths(with_({ effective: "1975-08-11" }))).toEqual([]);
    expect(paths(with_({ effective: "1975" }))).toEqual([]);
    expect(paths(with_({ effective: "1974" }))).toEqual(["/events/0/effective"]);
    expect(paths(with_({ on: "0049-01-01", recordedOn: "2025-01-01", effective: "0000" }))).toEqual([]);
  });

  it.each(["signed", "terminated", "expired", "superseded", "invalidated"] as const)(
    "finds %s after the review",
    (type) => {
      expect(paths(with_({ type, on: "2026-01-01", recordedOn: "2026-01-01" }))).toEqual(["/events/0/on"]);
      expect(paths(with_({ type, on: "2025-12-31", recordedOn: "2025-12-31" }))).toEqual([]);
      expect(found("event-after-review", with_({ type, on: "2026-01-01", recordedOn: "2026-01-01" }))).toEqual([]);
    },
  );

  it("says of an effect half a century early from when and to when", () => {
    expect(found(RULE, with_({ effective: "1975-08-10" }))).toEqual([
      [
        "/events/0/effective",
        "Expected an effect within 50 years of the event (2025-08-11); got 1975-08-10. Correct the century if it is mistyped.",
      ],
    ]);
    expect(paths(with_({ effective: "2025-08-11" }))).toEqual([]);
    expect(paths(with_({ effective: "2025-08-12" }))).toEqual([]);
  });

  it("finds such an effect from the year 50 on, before which the calendar has no day to compare with", () => {
    expect(paths(with_({ on: "0050-06-01", recordedOn: "2025-01-01", effective: "0000-05-31" }))).toEqual([
      "/events/0/effective",
    ]);
    expect(paths(with_({ on: "0050-06-01", recordedOn: "2025-01-01", effective: "0000-06-01" }))).toEqual([]);
    expect(paths(with_({ on: "0049-12-31", recordedOn: "2025-01-01", effective: "0000-01-01" }))).toEqual([]);
  });

  it("says what is later than the review, and which day that is", () => {
    const message = (type: string, got: string) =>
      `Expected \`${type}\` by the review (2025-12-31); got ${got}. Write an effect that is still ahead as \`effective\`, or correct the day.`;
    const on = "2026-01-01";
    expect(found(RULE, with_({ type: "expired", on, recordedOn: on }))).toEqual([
      ["/events/0/on", message("expired", on)],
    ]);
    const { on: _, ...undated } = eventWith({ type: "signed", effective: { date: on, time: "12:00", zone: "UTC" } });
    expect(found(RULE, agreementWith({ events: [undated] }))).toEqual([
      ["/events/0/effective", message("signed", "12:00 on 2026-01-01 (UTC)")],
    ]);
  });

  it("asks of other events, and of days that the calendar does not have, nothing about the review", () => {
    expect(paths(with_({ type: "amended", on: "2026-01-01", recordedOn: "2026-01-01" }))).toEqual([]);
    expect(paths(with_({ type: "signed", on: "2026-06-31", recordedOn: "2025-12-31" }))).toEqual([]);
  });

  const force = {
    type: "entered-into-force",
    targets: ["pause"],
    on: "2025-08-01",
    recordedOn: "2025-08-01",
  } as const;

  it("finds what ended a commitment alone before it took effect", () => {
    const end = { type: "expired", targets: ["pause"], on: "2025-07-31", recordedOn: "2025-07-31" } as const;
    expect(found(RULE, with_(force, end))).toEqual([
      [
        "/events/1/on",
        'Expected "pause" to be expired after it took effect (2025-08-01); got 2025-07-31. Correct the day that is mistyped, or write `cancelled`.',
      ],
    ]);
  });

  it("names the day on which an ending was recorded, if no other is known, or else the event", () => {
    const { on: _, ...end } = eventWith({ id: "end", type: "terminated", recordedOn: "2025-07-31" });
    const { recordedOn: __, ...undated } = end;
    const paths = (ending: LifecycleEvent, reviewedOn = "2025-12-31") =>
      found(RULE, agreementWith({ reviewedOn, events: [eventWith(force), ending] })).map(([path]) => path);
    expect(paths(end)).toEqual(["/events/1/recordedOn"]);
    expect(paths(undated, "2025-07-31")).toEqual(["/events/1"]);
    expect(paths(undated)).toEqual([]);
  });

  it("shows the clock times at which it took effect and was ended", () => {
    const at = (time: string) => ({ date: "2025-08-01", time, zone: "UTC" });
    const force = { type: "entered-into-force", targets: ["pause"], effective: at("12:00") } as const;
    const end = { type: "terminated", targets: ["pause"], effective: { ...at("11:59"), date: "2025-07-31" } } as const;
    expect(found(RULE, with_(force, end))).toEqual([
      [
        "/events/1/effective",
        'Expected "pause" to be terminated after it took effect (12:00 on 2025-08-01 (UTC)); got 11:59 on 2025-07-31 (UTC). Correct the day that is mistyped, or write `cancelled`.',
      ],
    ]);
    expect(paths(with_(force, { ...end, effective: at("11:59") }))).toEqual([]);
  });

  describe("a party that left", () => {
    const step = (type: LifecycleEvent["type"], on: string, by = "a") =>
      ({ type, targets: ["truce"], by, on, recordedOn: "2025-12-01" }) as const;
    const other = step("ratified", "2025-06-01", "b");
    const message = (joined: string, left: string) =>
      `Expected "a" to withdraw after it joined (${joined}); got ${left}. Correct the day that is mistyped.`;

    it("before it joined: says when it did either", () => {
      const record = with_(other, step("withdrawn", "2025-07-01"), step("ratified", "2025-08-01"));
      expect(found(RULE, record)).toEqual([["/events/1/on", message("2025-08-01", "2025-07-01")]]);
    });

    it("before it joined, by the day of its effect", () => {
      const left = { ...step("withdrawn", "2025-06-02"), effective: "2025-07-31" };
      expect(found(RULE, with_(other, left, step("ratified", "2025-08-01")))).toEqual([
        ["/events/1/effective", message("2025-08-01", "2025-07-31")],
      ]);
    });

    it("on the day on which it joined, or after: stands", () => {
      expect(paths(with_(other, step("withdrawn", "2025-08-01"), step("ratified", "2025-08-01")))).toEqual([]);
      expect(paths(with_(other, step("ratified", "2025-08-01"), step("withdrawn", "2025-08-02")))).toEqual([]);
    });

    it("in a month in which it may have joined before: stands", () => {
      expect(paths(with_(other, step("withdrawn", "2025-08"), step("ratified", "2025-08-31")))).toEqual([]);
    });

    it("twice, or that took several steps to join: stands", () => {
      expect(paths(with_(other, step("withdrawn", "2025-07-01"), step("withdrawn", "2025-08-01")))).toEqual([]);
      expect(paths(with_(step("signed", "2025-06-01"), step("ratified", "2025-07-01")))).toEqual([]);
    });

    it("before it acceded: is found where the record lists who joined", () => {
      const [left, acceded] = [step("withdrawn", "2025-07-01"), step("acceded", "2025-08-01")];
      expect(paths(with_(other, left, acceded))).toEqual(["/events/1/on"]);
      expect(paths(with_(left, acceded))).toEqual([]);
    });

    it("before it ratified: is reported, even if other parties had ratified", () => {
      expect(paths(with_(step("withdrawn", "2025-07-01"), step("ratified", "2025-08-01")))).toEqual(["/events/0/on"]);
    });
  });

  it("lets stand an ending that is still ahead, and finds a signature that is", () => {
    const ahead = agreementWith({
      events: [
        {
          id: "end",
          type: "terminated",
          targets: ["pause"],
          effective: "2027-01-01",
          recordedOn: "2025-12-01",
          authority: "legal",
          summary: "Notice was given.",
          citations: [{ source: "statement", mode: "paraphrase" }],
        },
      ],
    });
    expect(paths(ahead)).toEqual([]);
    const [end] = ahead.events;
    const signed = { ...ahead, events: [{ ...(end as LifecycleEvent), type: "signed" as const }] };
    expect(paths(signed)).toEqual(["/events/0/effective"]);
  });
});
