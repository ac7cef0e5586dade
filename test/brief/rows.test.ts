import { describe, expect, it } from "vitest";
import {
  commitmentRows,
  overviewOf,
  partyKey,
  type RowEnd,
  rangeInShort,
  recordRowOf,
  sortUpcoming,
  upcomingRows,
  whoInShort,
} from "../../src/brief/index.js";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement, Commitment } from "../../src/model/index.js";
import { SHIPPED } from "../data/shipped-records.js";
import { agreementWith, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";
import { readPackage } from "../format/read-package.js";

const asOf = "2025-08-01";
const sinceCell = ({ earliest, latest }: { readonly earliest: string; readonly latest: string }) =>
  earliest === latest ? latest : `${earliest.startsWith("0000") ? ".." : earliest}/${latest}`;
const rowOf = (over: Partial<Commitment>, record: Partial<Agreement> = {}) => {
  const [row] = commitmentRows(agreementWith({ commitments: [commitmentWith(over)], ...record }), { asOf });
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("commitmentRows", () => {
  it("gives the last end by law next to an announced end", () => {
    const legal = eventWith({
      id: "order",
      on: "2025-06-01",
      recordedOn: "2025-06-01",
      term: { end: { through: "2025-09-01" } },
    });
    const said = eventWith({
      id: "said",
      authority: "announced",
      on: "2025-07-01",
      recordedOn: "2025-07-01",
      term: { end: { through: "2025-12-01" } },
    });
    const row = rowOf({ term: { effective: "2025-05-14", end: { through: "2025-07-10" } } }, { events: [legal, said] });
    expect(row.end).toMatchObject({ kind: "on", earliest: "2025-12-01", authority: "announced", days: 122 });
    expect(row.endByLaw).toMatchObject({ earliest: "2025-09-01", authority: "legal", days: 31 });
    expect(row.endAnnounced).toBe(row.end);
    const lawful = rowOf({}, { events: [legal] });
    expect([lawful.endByLaw, lawful.endAnnounced]).toEqual([lawful.end, undefined]);
    expect(rowOf({}).endByLaw).toBeUndefined();
  });

  it.each<[string, Partial<Commitment>, object]>([
    ["no term", {}, { kind: "unknown", reason: "no-term" }],
    ["an open end", { term: { end: { open: true } } as never }, { kind: "open" }],
    [
      "a month",
      { term: { end: { through: "2025-09" } } as never },
      { earliest: "2025-09-01", latest: "2025-09-30", days: { min: 31, max: 60 } },
    ],
    [
      "an end in the past",
      { term: { end: { through: "2025-07-01" } } as never },
      { earliest: "2025-07-01", days: -31 },
    ],
    [
      "a renewal",
      { term: { effective: "2025-05-20", duration: "P1Y", renewal: { period: "P1Y" } } },
      { earliest: "2026-05-20", renews: "automatically" },
    ],
  ])("gives the end of a commitment with %s", (_, over, end) => expect(rowOf(over).end).toMatchObject(end));

  it.each([
    ["2025-12-24", 145],
    ["2025-09", { min: 31, max: 60 }],
    // For a period that has begun: the days that are left.
    ["2025", { min: 0, max: 152 }],
    ["2025-07-01", -31],
  ])("gives a visit on %s as %j days away, and without an end", (when, days) => {
    const [row] = commitmentRows(agreementWith({ commitments: [visitWith(when)] }), { asOf });
    expect(row?.end).toBeUndefined();
    expect(row?.planned?.days).toEqual(days);
    expect(row?.days).toEqual(row?.state === "date-passed" ? undefined : days);
  });

  it("leaves out commitments that were introduced after `knownAt`", () => {
    const events = [eventWith({ id: "more", type: "amended", on: "2025-09-01", recordedOn: "2025-09-01" })];
    const commitments = [commitmentWith(), commitmentWith({ id: "later", introducedBy: "more" })];
    const record = agreementWith({ commitments, events });
    const ids = (knownAt: string) => commitmentRows(record, { asOf, knownAt }).map(({ subject }) => subject);
    expect([ids("2025-08-01"), ids("2025-10-01")]).toEqual([["pause"], ["pause", "later"]]);
  });
});

describe("the rows of the terminal table, of overview.csv and of the brief", () => {
  const cellOf = (end: RowEnd | undefined) => (end?.earliest === end?.latest ? end?.latest : undefined) ?? end?.kind;

  it.each([
    ["2025-11-20, as known then", "2025-11-20", { knownAt: "2025-11-20" }],
    ["2026-03-01, as known on 2026-01-01", "2026-03-01", { knownAt: "2026-01-01" }],
    ["2026-11-26", "2026-11-26", {}],
    ["2027-01-11", "2027-01-11", {}],
  ] as const)("are the same on %s", (_, day, known) => {
    const csv = readPackage(SHIPPED, { asOf: day, ...known }).rows("overview");
    const rows = SHIPPED.flatMap((record) => {
      const own = commitmentRows(record, { asOf: day, ...known });
      expect(overviewOf(record, { asOf: day, ...known }).rows).toEqual(own);
      return own;
    });
    expect(csv).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const cells = csv[index] ?? {};
      const { endByLaw: law, endAnnounced: said, days } = row;
      const least = typeof days === "object" ? days.min : days;
      expect(cells).toMatchObject({
        agreement: row.agreement,
        commitment: row.subject,
        title: row.title,
        state: row.state,
        certainty: row.certainty,
      });
      expect([row.subject, cells["since"]]).toEqual([row.subject, row.since && sinceCell(row.since)]);
      if (law?.kind !== "between") expect([row.subject, cells["ends_by_law"]]).toEqual([row.subject, cellOf(law)]);
      if (said?.kind !== "between")
        expect([row.subject, cells["ends_as_announced"]]).toEqual([row.subject, cellOf(said)]);
      expect([row.subject, cells["days_left"]]).toEqual([
        row.subject,
        least === undefined || least < 0 ? undefined : String(least),
      ]);
      expect(cells["instrument"]).toBe(row.instruments.join("; ") || undefined);
      expect(cells["at_end"]).toBe(row.atEnd);
    }
  });

  it("are about the agreement if no commitment is known", () => {
    const record = agreementWith({ commitments: [] });
    const [row, ...more] = commitmentRows(record, { asOf });
    expect(row).toMatchObject({ kind: "agreement", subject: "truce", title: "A truce", promisors: [], promisees: [] });
    expect(more).toEqual([]);
    expect(recordRowOf(record, { asOf })).toMatchObject({ inEffect: 0, commitments: 0 });
    const before = commitmentRows(busan2025, { asOf: "2026-03-01", knownAt: "2020-01-01" });
    expect(before).toMatchObject([{ kind: "agreement", state: "unknown", caveats: ["not-yet-recorded"] }]);
  });

  it("are not computed for an unknown option or an invalid day: both are named in the error", () => {
    expect(() => commitmentRows(busan2025, { asof: "2026-03-01" } as never)).toThrow(/did you mean "asOf"\?/);
    expect(() => commitmentRows(busan2025, { asOf: "2026-02-30" })).toThrow(/2026-02-30/);
  });
});

describe("whoInShort", () => {
  const parties = ["US", "CN", "JP", "KR"].map((code) => ({
    id: code.toLowerCase(),
    name: `Land ${code}`,
    iso3166: code,
  }));
  const record = agreementWith({ parties: [...parties, { id: "eu", name: "European Union" }] });
  it.each([
    [["us"], ["cn"], "US→CN"],
    [["us", "cn"], ["us", "cn"], "US↔CN"],
    [["us", "cn", "jp"], ["us", "cn", "jp"], "US+CN+JP"],
    [["us", "cn"], ["jp"], "US+CN→JP"],
    [["us", "cn", "jp", "kr"], ["eu"], "4 parties→European Union"],
    [["us"], [], "US"],
  ])("writes %j to %j as %s", (promisors, promisees, who) => {
    const [row] = commitmentRows({ ...record, commitments: [commitmentWith({ promisors, promisees })] }, { asOf });
    expect(row === undefined ? "" : whoInShort(row, record)).toBe(who);
  });
  it("uses codes that partyKey explains", () => {
    expect(partyKey(record)).toBe("US Land US, CN Land CN, JP Land JP, KR Land KR");
    expect(partyKey(agreementWith())).toBe("");
  });
});

describe("rangeInShort", () => {
  it.each([
    ["2026-11-10", "2026-11-10", "2026-11-10"],
    ["2026-04-01", "2026-04-30", "2026-04"],
    ["2024-02-01", "2024-02-29", "2024-02"],
    ["2026-01-01", "2026-12-31", "2026"],
    ["2026-04-02", "2026-04-30", "by 2026-04-30"],
    ["2026-02-01", "2026-03-31", "by 2026-03-31"],
  ])("writes %s to %s as %s", (earliest, latest, short) => expect(rangeInShort(earliest, latest)).toBe(short));
});

describe("recordRowOf and sortUpcoming", () => {
  it("count commitments that can be in effect, and no visits", () => {
    const commitments = [
      commitmentWith(),
      visitWith("2025-12", { id: "visit" }),
      commitmentWith({ id: "gone", term: { end: { through: "2025-06-01" } } as never }),
    ];
    expect(recordRowOf(agreementWith({ commitments }), { asOf })).toMatchObject({
      inEffect: 1,
      commitments: 2,
      on: "2025-05-12",
    });
  });

  it("order the entries of several records by days, then by agreement", () => {
    const ends = (id: string, day: string) =>
      agreementWith({ id, commitments: [commitmentWith({ term: { end: { through: day } } as never })] });
    const window = { from: asOf, within: "P90D" } as const;
    const rows = [
      ends("z", "2025-08-05"),
      ends("b", "2025-09-01"),
      ends("a", "2025-09-01"),
      ends("far", "2026-09-01"),
    ].flatMap((record) => upcomingRows(record, window));
    expect(sortUpcoming(rows).map(({ agreement, days }) => [agreement, days])).toEqual([
      ["z", 4],
      ["a", 31],
      ["b", 31],
    ]);
  });
});
