import { describe, expect, it } from "vitest";
import { answerLineOf, changesBetween, commitmentRows, fieldInWords } from "../../src/brief/index.js";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";

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

const line = (asOf: PlainDate) =>
  answerLineOf(commitmentRows(record, { asOf }), { asOf, reviewedOn: record.reviewedOn });

describe("the answer line", () => {
  it("counts states, names the next two days, and says up to when the record was checked", () => {
    const { counts, next, checked } = line("2025-08-31");
    expect(counts).toMatch(
      /^On 31 August 2025: 4 in effect, \d of them only as announced; 1 struck down\.$|^On 31 August 2025: 4 in effect, only as announced; 1 struck down\.$/,
    );
    expect(next).toContain("“The second pause” and “The third pause”, on 1 September 2025, tomorrow");
    expect(next).toContain("; then “The fourth pause”, on 31 December 2025, in 122 days, as announced.");
    expect(checked).toBe("Checked up to 20 August 2025, 11 days before.");
  });

  it("says today, none, and that nothing is to end", () => {
    expect(line("2025-09-01").next).toContain("on 1 September 2025, today");
    const before = agreementWith({ commitments: [commitmentWith({ term: term("2025-07-01") })], events: [] });
    const rows = commitmentRows(before, { asOf: "2030-01-01" });
    const { counts, next } = answerLineOf(rows, {
      asOf: "2030-01-01",
      reviewedOn: "2025-08-20",
      knownAt: "2025-08-20",
    });
    expect(counts).toBe("On 1 January 2030: none in effect; 1 ended.");
    expect(next).toBe("No end to come is on record.");
  });

  it("tells an earlier knowledge, and thousands of days", () => {
    const rows = commitmentRows(record, { asOf: "2030-01-01" });
    const { checked } = answerLineOf(rows, { asOf: "2030-01-01", reviewedOn: "2025-08-20", knownAt: "2025-08-20" });
    expect(checked).toBe("As it was known on 20 August 2025, 1,595 days before.");
  });
});

describe("the changes between two days", () => {
  it("names what came, what was struck down, and what was extended", () => {
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
});

describe("the words of a field", () => {
  it("are English, also for a field without words of its own", () => {
    expect(fieldInWords("term.end")).toBe("the end");
    expect(fieldInWords("measure.announcedOn")).toBe("the day of the announcement");
    expect(fieldInWords("expectedEffects")).toBe("the expected effects");
  });
});
