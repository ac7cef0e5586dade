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
