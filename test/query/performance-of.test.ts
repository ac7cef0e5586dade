import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { LifecycleEvent } from "../../src/model/index.js";
import { performanceOf, statusOf } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith, invitationWith, visitWith } from "../fixtures/agreement.js";

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

  it("is performed on the day of the report, and not the day before", () => {
    const done = recordOf(["a"], on("performed", "2025-07-01"));
    const state = (asOf: string) => performanceOf(done, "pause", { asOf }).state;
    expect([state("2025-06-30"), state("2025-07-01")]).toEqual(["not-recorded", "performed"]);
  });

  it("is performed by all where nobody is named, and by the only promisor in any case", () => {
    const state = (promisors: readonly string[], ...events: readonly LifecycleEvent[]) =>
      performanceOf(recordOf(promisors, ...events), "pause", { asOf: "2025-12-01" }).state;
    const byA = on("performed", "2025-07-01", { by: "a" });
    expect(state(["a", "b"], on("performed", "2025-07-01"))).toBe("performed");
    expect(state(["a", "b"], byA, on("performed", "2025-08-01"))).toBe("performed");
    expect(state(["a", "b"], byA, on("performed", "2025-08-01", { by: "a" }))).toBe("partly-performed");
    expect(state(["a"], on("performed", "2025-07-01", { by: "b" }))).toBe("performed");
    expect(state(["a", "b"], on("missed", "2025-06-01", { by: "b" }), byA)).toBe("partly-performed");
    expect(state(["a", "b"], on("missed", "2025-06-01"), byA)).toBe("partly-performed");
  });

  it("lists the reports in the order of their effects, with who reported what", () => {
    const given = recordOf(
      ["a", "b"],
      on("performed", "2025-07-01", { by: "a", effective: "2025-09-01" }),
      on("partly-performed", "2025-08-01"),
      on("amended", "2025-08-15"),
    );
    const answer = performanceOf(given, "pause", { asOf: "2025-12-01" });
    expect(answer.reports).toEqual([
      { event: "partly-performed-2025-08-01", type: "partly-performed", on: day("2025-08-01") },
      { event: "performed-2025-07-01", type: "performed", on: day("2025-09-01"), by: "a" },
    ]);
    expect(performanceOf(given, "pause", { asOf: "2025-08-31" }).later.map(({ event }) => event)).toEqual([
      "performed-2025-07-01",
    ]);
  });

  it.each([
    ["a visit", visitWith("2025-09-01", { promisees: [] }), "performed"],
    ["an invitation", invitationWith({ promisees: [] }), "performed"],
    ["an undertaking", commitmentWith({ promisees: [] }), "not-recorded"],
  ])("of %s that occurred is distinguished", (_, commitment, state) => {
    const record = agreementWith({ commitments: [commitment], events: [on("occurred", "2025-09-01")] });
    const answer = performanceOf(record, "pause", { asOf: "2025-10-01" });
    expect(answer.state).toBe(state);
    expect(answer.reports.map(({ type }) => type)).toEqual(state === "performed" ? ["performed"] : []);
  });

  it("rests on what is cited with low confidence only while nothing surer follows", () => {
    const low = { citations: [{ source: "statement", mode: "paraphrase", confidence: "low" }] } as const;
    const record = recordOf(["a"], on("partly-performed", "2025-07-01", low), on("performed", "2025-09-01"));
    expect(performanceOf(record, "pause", { asOf: "2025-08-01" })).toMatchObject({
      caveats: ["low-confidence"],
      certainty: "presumed",
    });
    expect(performanceOf(record, "pause", { asOf: "2025-10-01" }).caveats).toEqual([]);
  });

  it("says that the record did not exist yet, and repeats the day of knowledge only if it was given", () => {
    expect(at("2025-08-01", "2025-05-11")).toMatchObject({
      state: "not-recorded",
      knownAt: "2025-05-11",
      caveats: ["not-yet-recorded", "after-review"],
      certainty: "possible",
    });
    expect(at("2025-08-01")).not.toHaveProperty("knownAt");
    expect(at("2025-12-31").caveats).toEqual([]);
    expect(at("2026-01-01").caveats).toEqual(["after-review"]);
  });

  it.each<readonly [string, () => unknown, string]>([
    ["a record", () => performanceOf({} as never, "pause" as never, { asOf: "2026-01-01" }), "performanceOf: not an"],
    ["a day", () => performanceOf(record, "pause", {} as never), "performanceOf expects { asOf }"],
    ["a commitment", () => performanceOf(record, "a" as never, { asOf: "2026-01-01" }), "performanceOf expects the id"],
  ])("expects %s, and says so in its own name", (_, ask, says) => {
    expect(ask).toThrow(says);
  });

  it("knows that soybeans were bought by February 2026", () => {
    const soybeans = performanceOf(busan2025, "agricultural-purchases", { asOf: "2026-02-01" });
    expect(soybeans.state).not.toBe("not-recorded");
    expect(performanceOf(busan2025, "agricultural-purchases", { asOf: "2025-10-31" }).state).toBe("not-recorded");
  });
});
