import { describe, expect, it } from "vitest";
import { commitmentRows } from "../../src/brief/index.js";
import { busan2025 } from "../../src/data/index.js";
import { toDataPackage } from "../../src/format/index.js";
import { rangeError } from "../../src/messages/coded-error.js";
import type { Agreement, SubjectId, Term } from "../../src/model/index.js";
import { expiryOf, periodsOf, statusOf } from "../../src/query/index.js";
import { firstSentence } from "../../src/words/text.js";
import { SHIPPED } from "../data/shipped-records.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { fullRecord } from "./full-record.js";
import { type Row, readPackage } from "./read-package.js";

type Options = Parameters<typeof toDataPackage>[1];
const rowsOf = (records: readonly Agreement[], options?: Options) => readPackage(records, options).rows("overview");
const pause = (term: Term, over: Partial<Agreement> = {}, options?: Options): Row | undefined =>
  rowsOf([agreementWith({ commitments: [commitmentWith({ term })], ...over })], options)[0];

/** The start of the last run of periods with the same state that began by a day. */
const startOf = (id: SubjectId<typeof busan2025>, asOf: string) => {
  const begun = periodsOf(busan2025, id).filter(({ from }) => from === undefined || from.latest <= asOf);
  const state = begun.at(-1)?.state;
  const other = begun.findLastIndex((period) => period.state !== state);
  return state === "scheduled" ? undefined : begun[other + 1]?.from;
};

describe("overview.csv", () => {
  it("is the first table of the package", () => {
    const [first, second] = toDataPackage(busan2025);
    expect([first?.path, second?.path]).toEqual(["datapackage.json", "overview.csv"]);
    expect(JSON.parse(first?.content ?? "").resources[0].path).toBe("overview.csv");
  });

  it("has a row for each commitment of each record, as of the day of its review", () => {
    const records = [...SHIPPED, fullRecord];
    expect(rowsOf(records).map((row) => [row["agreement"], row["commitment"], row["as_of"]])).toEqual(
      records.flatMap(({ id, commitments, reviewedOn }) => commitments.map((one) => [id, one.id, reviewedOn])),
    );
  });

  it.each(["2025-10-30", "2025-11-10", "2026-03-01", "2026-11-10", "2027-01-10", "2027-01-11", "2030-01-01"])(
    "has the states and ends that statusOf and expiryOf give on %s",
    (asOf) => {
      const rows = rowsOf([busan2025], { asOf });
      expect(rows).toHaveLength(busan2025.commitments.length);
      for (const row of rows) {
        const id = row["commitment"] as (typeof busan2025)["commitments"][number]["id"];
        const { state, certainty } = statusOf(busan2025, id, { asOf });
        expect([row["as_of"], row["state"], row["certainty"]]).toEqual([asOf, state, certainty]);
        const since = startOf(id, asOf);
        if (since?.earliest === since?.latest) expect(row["since"]).toBe(since?.latest);
        const expiry = expiryOf(busan2025, id, { asOf });
        if (expiry.kind !== "on") expect("days_left" in row && !("planned" in row)).toBe(false);
        else expect(row[expiry.authority === "announced" ? "ends_as_announced" : "ends_by_law"]).toBe(expiry.date);
        if (expiry.kind === "on" && row["days_left"] !== undefined) {
          const days = (Date.parse(expiry.date) - Date.parse(asOf)) / 86_400_000;
          expect([Number(row["days_left"]), days >= 0]).toEqual([days, true]);
        }
      }
    },
  );

  it("has the end by law next to the announced one, the days until the later one, and the instrument", () => {
    const rows = rowsOf([busan2025]);
    expect(rows.find((row) => row["commitment"] === "rare-earth-suspension")).toMatchObject({
      title: "Suspension of rare-earth export controls",
      owed_by: "China",
      owed_to: "United States",
      what: expect.stringMatching(/^China suspends its restrictions .* not stated\.$/),
      state: "in-effect",
      since: "2025-11-07",
      ends_by_law: "2026-11-10",
      ends_as_announced: "2027-01-10",
      days_left: "93",
      instrument: "MOFCOM/GACC Announcement No. 70 of 2025",
    });
    // The record has the act, but not its text.
    expect(rows.find((row) => row["commitment"] === "affiliates-rule-suspension")?.["instrument"]).toBe(
      "the instrument of 10 November 2025",
    );
    expect(rows.find((row) => row["commitment"] === "fentanyl-tariff-reduction")).not.toHaveProperty("days_left");
  });

  it("gives an exact day only if the day is known", () => {
    const contract = { nature: "contract", reviewedOn: "2026-01-01" } as const;
    expect(pause({ effective: "2025-04", duration: "P2Y" }, contract)).toMatchObject({
      since: "2025-04-01/2025-04-30",
      ends_by_law: "2027-04-01/2027-04-30",
      days_left: "455",
    });
    expect(pause({ effective: "2025-04-01", end: { open: true } }, contract)).toMatchObject({ ends_by_law: "open" });
    expect(pause({ effective: "2025-04-01", end: { unreadable: "31 June" } }, contract)).not.toHaveProperty(
      "ends_by_law",
    );
    // It may have ended by then.
    const around = pause({ effective: "2025-04", duration: "P2Y" }, contract, { asOf: "2027-04-15" });
    expect(around).not.toHaveProperty("days_left");
    expect(pause({ effective: "2025-04-01", end: { through: "2026-01-01" } }, contract)).toMatchObject({
      days_left: "0",
    });
  });

  it("has what applies at the end, the plan of a visit, and empty cells if no party is named", () => {
    const record = agreementWith({
      commitments: [
        commitmentWith({ id: "x", promisors: [], promisees: [], atEnd: { text: "The old rates.", citations: [] } }),
        commitmentWith({ id: "y", kind: "visit", visitor: "a", host: "b", when: "2030-04" } as never),
      ],
    });
    const [x, y] = rowsOf([record]);
    expect(x).toMatchObject({ at_end: "The old rates." });
    expect(x).not.toHaveProperty("owed_by");
    expect(x).not.toHaveProperty("owed_to");
    expect(y).toMatchObject({ state: "scheduled", planned: "2030-04" });
    expect(y).not.toHaveProperty("ends_by_law");
  });

  it("has a row about the agreement if the record has no commitments", () => {
    const record = agreementWith({
      nature: "treaty",
      commitments: [],
      objective: { text: "Keep the peace. And trade.", citations: [] },
      events: [eventWith({ type: "entered-into-force", targets: ["truce"], on: "2025-05-20", authority: "legal" })],
    });
    const rows = rowsOf([record]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      commitment: "truce",
      title: "A truce",
      what: "Keep the peace.",
      state: "in-effect",
      since: "2025-05-20",
      instrument: "the instrument of 20 May 2025",
    });
  });

  it("shows the record as it was known at `knownAt`", () => {
    const [row] = rowsOf([busan2025], { knownAt: "2025-10-30" }).filter(
      (one) => one["commitment"] === "rare-earth-suspension",
    );
    expect(row).toMatchObject({ as_of: "2025-10-30", ends_as_announced: "2026-10-30", days_left: "365" });
    expect(row).not.toHaveProperty("ends_by_law");
  });

  it("throws for an invalid day and for an unknown option", () => {
    expect(() => toDataPackage(busan2025, { asOf: "2026-13-01" })).toThrow(
      rangeError("invalid-date", 'asOf: "2026-13-01" is not a day of the calendar: there is no month 13'),
    );
    expect(() => toDataPackage([], { asof: "2026-01-01" } as never)).toThrow(/did you mean "asOf"\?/);
  });

  it("has no ends and no days left if a later act extended the term without a day", () => {
    const record = agreementWith({
      nature: "contract",
      reviewedOn: "2026-01-01",
      commitments: [commitmentWith({ term: { effective: "2025-05-12", end: { through: "2026-05-11" } } })],
      events: [eventWith({ id: "longer", type: "extended", targets: ["pause"], on: "2025-12-01", authority: "legal" })],
    });
    const [row] = commitmentRows(record, { asOf: "2026-01-01" });
    expect([row?.endByLaw, row?.endAnnounced, row?.days]).toEqual([undefined, undefined, undefined]);
  });
});

describe("firstSentence", () => {
  it.each([
    ["One. Two.", "One."],
    ["one without a stop", "One without a stop."],
    ["A rule of U.S. law applies. It ends.", "A rule of U.S. law applies."],
    ["Mr. Smith signs. He leaves.", "Mr. Smith signs."],
    ["Announcement No. 62 is void! And more.", "Announcement No. 62 is void!"],
    [
      "The rate is 2.5 percent of 3.0 at most; no end is stated.",
      "The rate is 2.5 percent of 3.0 at most; no end is stated.",
    ],
    ["CHS Inc. Exports again. Logs too.", "CHS Inc. Exports again."],
  ])("returns for %j the sentence %j", (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
