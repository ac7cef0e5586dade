import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { LifecycleEvent } from "../../src/model/index.js";
import { performanceOf, statusOf } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";

const day = (date: string) => ({ earliest: date, latest: date });
const on = (type: LifecycleEvent["type"], date: string, more: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: `${type}-${date}`, type, on: date, recordedOn: date, ...more });
const recordOf = (promisors: readonly string[], ...events: readonly LifecycleEvent[]) =>
  agreementWith({
    nature: "contract",
    commitments: [commitmentWith({ promisors, promisees: [], term: { effective: "2025-05-14" } })],
    events,
    reviewedOn: "2025-12-31",
  });

describe("performanceOf", () => {
  const tonne = { kind: "exact", value: 1, unit: "t" } as const;
  const record = recordOf(["a"], on("partly-performed", "2025-07-01", { quantity: tonne }), on("missed", "2025-10-01"));
  const at = (asOf: string, knownAt?: string) => performanceOf(record, "pause", { asOf, knownAt });

  it("gives every report with its quantity, and the later ones apart", () => {
    expect(at("2025-08-01")).toMatchObject({
      question: "performance",
      subject: "pause",
      agreement: "truce",
      state: "partly-performed",
      certainty: "definite",
      reports: [
        { event: "partly-performed-2025-07-01", type: "partly-performed", on: day("2025-07-01"), quantity: tonne },
      ],
      later: [{ type: "missed", on: day("2025-10-01") }],
      because: { events: ["partly-performed-2025-07-01"] },
    });
  });

  it("is not recorded before the first report, and says when it did not look", () => {
    expect(at("2025-06-30")).toMatchObject({ state: "not-recorded", reports: [] });
    expect(at("2025-11-01", "2025-09-30")).toMatchObject({
      state: "partly-performed",
      later: [],
      caveats: ["after-review"],
    });
  });

  it("is another axis than status: what was missed binds", () => {
    expect(at("2025-11-01").state).toBe("missed");
    expect(statusOf(record, "pause", { asOf: "2025-11-01" }).state).toBe("in-effect");
  });

  it("is performed once every promisor has performed", () => {
    const both = recordOf(
      ["a", "b"],
      on("performed", "2025-07-01", { by: "a" }),
      on("performed", "2025-08-01", { by: "b" }),
    );
    const state = (asOf: string) => performanceOf(both, "pause", { asOf }).state;
    expect([state("2025-06-30"), state("2025-07-15"), state("2025-08-01")]).toEqual([
      "not-recorded",
      "partly-performed",
      "performed",
    ]);
  });

  it("may have been reported within a month known only in part", () => {
    const vague = recordOf(["a"], on("performed", "2025-07", { recordedOn: "2025-08-05" }));
    expect(performanceOf(vague, "pause", { asOf: "2025-07-15" })).toMatchObject({
      state: "not-recorded",
      certainty: "possible",
      caveats: ["partial-date"],
    });
  });

  it("knows that soybeans were bought by February 2026", () => {
    const soybeans = performanceOf(busan2025, "agricultural-purchases", { asOf: "2026-02-01" });
    expect(soybeans.state).not.toBe("not-recorded");
    expect(performanceOf(busan2025, "agricultural-purchases", { asOf: "2025-10-31" }).state).toBe("not-recorded");
  });
});
