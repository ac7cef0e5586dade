import { describe, expect, it } from "vitest";
import { answerLineOf, changesBetween, commitmentRows, fieldInWords } from "../../src/brief/index.js";
import type { Agreement, PlainDate, ZonedTime } from "../../src/model/index.js";
import { statusOf } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";

const term = (through: PlainDate) => ({ effective: "2025-06-01", end: { through } });
const legal = { authority: "legal" } as const;
const record = agreementWith({
  commitments: [
    commitmentWith({ id: "one", title: "The first pause" }),
    commitmentWith({ id: "two", title: "The second pause", term: term("2025-09-01") }),
    commitmentWith({ id: "three", title: "The third pause", term: term("2025-09-01") }),
    commitmentWith({ id: "four", title: "The fourth pause", term: term("2025-09-02") }),
    commitmentWith({ id: "five", title: "The fifth pause", term: term("2025-09-01") }),
  ],
  events: [
    eventWith({ id: "struck", type: "invalidated", targets: ["five"], on: "2025-07-01", ...legal }),
    eventWith({
      id: "extended",
      targets: ["four"],
      on: "2025-08-11",
      term: { end: { through: "2025-12-31" } },
      authority: "announced",
    }),
  ],
  reviewedOn: "2025-08-20",
} as Partial<Agreement>);

const lineOf = (of: Agreement, asOf: PlainDate | ZonedTime, knownAt?: PlainDate) =>
  answerLineOf(commitmentRows(of, { asOf, knownAt }), statusOf(of, of.id, { asOf, knownAt }));
const line = (asOf: PlainDate) => lineOf(record, asOf);

describe("the answer line", () => {
  it("counts the states, names the next two ends, and says up to when the record was checked", () => {
    const { counts, next, checked } = line("2025-08-31");
    expect(counts).toBe("On 31 August 2025: 4 in effect, only as announced; 1 struck down.");
    expect(next).toContain("“The second pause” and “The third pause”, on 1 September 2025, tomorrow");
    expect(next).toContain("; then “The fourth pause”, on 31 December 2025, in 122 days, as announced.");
    expect(checked).toBe("Checked up to 20 August 2025, 11 days before.");
  });

  it('says "today", "none in effect", and that no end is to come', () => {
    expect(line("2025-09-01").next).toContain("on 1 September 2025, today");
    const before = agreementWith({ commitments: [commitmentWith({ term: term("2025-07-01") })], events: [] });
    const { counts, next } = lineOf(before, "2030-01-01");
    expect(counts).toBe("On 1 January 2030: none in effect; 1 ended.");
    expect(next).toBe("No end to come is on record.");
  });

  it("names the day on which the record was known, and formats thousands of days", () => {
    const { checked } = lineOf(record, "2030-01-01", "2025-08-18");
    expect(checked).toBe("As it was known on 18 August 2025, 1,597 days before.");
  });

  it("accepts a moment, and counts days from its local day", () => {
    const { counts, next } = lineOf(record, { date: "2025-08-31", time: "23:00", zone: "Asia/Shanghai" });
    expect(counts).toMatch(/^At 23:00 on 31 August 2025 \(Asia\/Shanghai\): 4 in effect/);
    expect(next).toContain("on 1 September 2025, tomorrow");
  });

  it.each<[string, Agreement, string]>([
    [
      "without commitments",
      agreementWith({ commitments: [] }),
      "On 1 August 2025, the agreement is in effect (presumed).",
    ],
    [
      "with visits alone",
      agreementWith({ commitments: [visitWith("2025-12")] }),
      "On 1 August 2025, the agreement is in effect (presumed).",
    ],
    [
      "that was terminated",
      agreementWith({
        events: [eventWith({ id: "out", type: "terminated", targets: ["agreement"], on: "2025-07-01" })],
      }),
      "On 1 August 2025, the agreement is terminated: none in effect; 1 ended.",
    ],
    [
      "that comes later",
      agreementWith({ concludedOn: "2025-09-01" }),
      "the agreement is not yet in effect (presumed): none in effect; 1 not yet in effect",
    ],
  ])("gives the state of an agreement %s", (_, of, counts) => {
    const { id } = of;
    const events = of.events.map((event) => ({ ...event, targets: [id] }));
    expect(lineOf({ ...of, events }, "2025-08-01").counts).toContain(counts);
  });

  it("says that an agreement was not yet on record", () => {
    expect(lineOf(record, "2025-08-01", "2025-01-01").counts).toContain(", the agreement is not yet on record");
  });

  it("gives a vague end by its last possible day, and leaves out an end that is followed by a renewal", () => {
    const vague = agreementWith({
      commitments: [commitmentWith({ title: "A", term: { end: { through: "2025-09" } } as never })],
    });
    expect(lineOf(vague, "2025-08-01").next).toBe(
      "Next to end: “A”, by 30 September 2025, in at least 31 days, as announced.",
    );
    const renewal = { period: "P1Y" };
    const renewed = { effective: "2025-06-01", end: { through: "2026-05-31" }, renewal } as never;
    expect(lineOf(agreementWith({ commitments: [commitmentWith({ term: renewed })] }), "2025-08-01").next).toBe(
      "No end to come is on record.",
    );
  });
});

describe("changesBetween", () => {
  it("names what was added and what was struck down, and nothing between a day and itself", () => {
    const [earlier, later] = ["2025-06-15", "2025-08-15"].map((day) =>
      commitmentRows(record, { asOf: day as PlainDate }),
    );
    const known = earlier?.map((row) => (row.subject === "four" ? { ...row, endAnnounced: undefined } : row)) ?? [];
    const groups = changesBetween(known.filter(({ subject }) => subject !== "one") as never, later ?? []);
    expect(groups.map(({ change, rows }) => [change, rows.map(({ subject }) => subject)])).toEqual(
      expect.arrayContaining([
        ["struck down", ["five"]],
        ["added to the record", ["one"]],
      ]),
    );
    expect(changesBetween(later ?? [], later ?? [])).toEqual([]);
  });

  it("names an end that was set, moved or lost", () => {
    const [row] = commitmentRows(record, { asOf: "2025-08-15" });
    const ending = (day?: string) => ({
      ...row,
      state: "in-effect",
      endByLaw: undefined,
      endAnnounced: day === undefined ? undefined : { earliest: day, latest: day },
    });
    const change = (before?: string, after?: string) =>
      changesBetween([ending(before)] as never, [ending(after)] as never).map((group) => group.change);
    expect(change("2026-01-01", "2027-01-01")).toEqual(["extended by announcement"]);
    expect(change("2027-01-01", "2026-01-01")).toEqual(["shortened by announcement"]);
    expect(change(undefined, "2026-01-01")).toEqual(["given an end by announcement"]);
    expect(change("2026-01-01")).toEqual(["now without an end on record"]);
  });
});

describe("fieldInWords", () => {
  it("gives English words for a field, also for one without words of its own", () => {
    expect(fieldInWords("term.end")).toBe("the end");
    expect(fieldInWords("measure.announcedOn")).toBe("the day of the announcement");
    expect(fieldInWords("expectedEffects")).toBe("the expected effects");
  });
});
