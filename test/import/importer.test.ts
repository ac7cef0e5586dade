import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import {
  describeReport,
  type ImporterOptions,
  importer,
  type RecordDraft,
  RefusedRow,
  type Row,
  type Take,
} from "../../src/import/index.js";
import { statusOf } from "../../src/query/index.js";
import { AgreementSchema } from "../../src/schema/index.js";

const source = { id: "register", kind: "official-statement", title: "Register of pacts", language: "en" } as const;
const start = (options: Partial<ImporterOptions> = {}) =>
  importer({ source, reviewedOn: "2026-01-31", key: "Ref", ...options });
const basic = (take: Take): RecordDraft => ({ id: take.id("Ref"), title: take("Title") });
const rowOf = (more: Row = {}): Row => ({ Ref: "A-1", Title: "A pact", ...more });
/** The record of one row, with what a function makes of it in addition to id and title. */
const recordOf = (row: Row, make: (take: Take) => Partial<RecordDraft> = () => ({}), options = {}) =>
  start(options).record(rowOf(row), (take) => ({ ...basic(take), ...make(take) }));
/** Returns what a function takes from a row, and what is reported about it. */
function taken<T>(row: Row, make: (take: Take) => T, options: Partial<ImporterOptions> = {}) {
  const register = start(options);
  let value: T | undefined;
  register.record(rowOf(row), (take) => {
    value = make(take);
    return basic(take);
  });
  return { value, report: register.report() };
}

describe("the record of a row", () => {
  it("has the lists, the source, the review and the citations that every record has, and is valid", () => {
    const record = recordOf({});
    expect(record).toStrictEqual({
      ...{ id: "a-1", title: "A pact", nature: "undetermined", form: "unclear" },
      ...{ parties: [], commitments: [], conditions: [], issues: [], assessments: [], events: [] },
      sources: [source],
      reviewedOn: "2026-01-31",
      citations: [{ source: "register", locator: "A-1: Title", mode: "verbatim", field: "title" }],
    });
    expect(AgreementSchema.safeParse(record).success).toBe(true);
    expect(check(record)).toEqual([]);
    expect(Object.keys(record).slice(-3)).toEqual(["sources", "reviewedOn", "citations"]);
  });

  it("has no date where the row has none, and no key without a value", () => {
    const record = recordOf({ Signed: "", Ended: "-", Place: " " }, (take) => ({
      concludedOn: take.date("Signed"),
      term: { effective: take.date("Signed"), end: take.end("Ended") },
      signedAt: { name: take("Place") },
      altTitles: [take("Place")],
      identifiers: [],
      events: [take.event("Ended", { type: "terminated", authority: "legal" })],
    }));
    for (const key of ["concludedOn", "term", "signedAt", "altTitles"]) expect(record).not.toHaveProperty(key);
    expect(record.events).toEqual([]);
    expect(record.identifiers).toEqual([]);
    expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
  });

  it("keeps what the draft says in place of what would be filled in", () => {
    const other = { id: "text", kind: "press", title: "A source", language: "en" } as const;
    const record = recordOf({}, () => ({
      ...{ nature: "treaty", form: "signed", reviewedOn: "2025-12-31", sources: [other, undefined], citations: [] },
    }));
    expect(record).toMatchObject({ nature: "treaty", form: "signed", reviewedOn: "2025-12-31", citations: [] });
    expect(record.sources.map(({ id }) => id)).toEqual(["register", "text"]);
    expect(recordOf({}, () => ({ sources: [source] })).sources).toEqual([source]);
  });
});

describe("a row that is refused", () => {
  it.each<[string, Row, string]>([
    ["no id", { Ref: " " }, "Row 1 has no id. Fill in its column, or leave the row out."],
    [
      "an id without letters or digits",
      { Ref: "**" },
      "Row 1 (**) has no id. Fill in its column, or leave the row out.",
    ],
    ["no title", { Title: "-" }, "Row 1 (A-1) has no title. Fill in its column, or leave the row out."],
    [
      "a list for a title",
      { Title: ["A"] },
      "Row 1 (A-1), Title: the column is a list, not text. Read it with take.list.",
    ],
  ])("with %s", (_, row, message) => {
    const register = start();
    expect(() => register.record(rowOf(row), basic)).toThrow(message);
    expect(() => register.record(rowOf(row), basic)).toThrow(RefusedRow);
    expect(register.report()).toMatchObject({ rows: 2, records: 0, notCarried: [], leftOut: [] });
    expect(register.report().refused.map(({ row: number }) => number)).toEqual([1, 2]);
  });

  it("with the id of an earlier row, which is named; the other rows go on", () => {
    const register = start();
    const rows = [rowOf(), { Ref: "A 1", Title: "Another" }, { Ref: "B-1", Title: "A third" }];
    expect(register.records(rows, basic).map(({ id }) => id)).toEqual(["a-1", "b-1"]);
    expect(register.report().refused).toEqual([
      { row: 2, key: "A 1", column: "Ref", message: 'Row 2 (A 1), Ref: row 1 has the id "a-1", too.' },
    ]);
  });

  it("with an id of its own making that an earlier row has", () => {
    const register = start();
    const fixed = () => ({ id: "same", title: "A pact" });
    register.record(rowOf(), fixed);
    expect(() => register.record(rowOf(), fixed)).toThrow('Row 2 (A-1): row 1 has the id "same", too.');
  });

  it("by the importer's author", () => {
    expect(() => recordOf({}, (take) => take.refuse("Title", "it is a draft"))).toThrow(
      "Row 1 (A-1), Title: it is a draft.",
    );
  });

  it("is not the name for an error in the code", () => {
    const register = start();
    const faulty = () => {
      throw new TypeError("x is not a function");
    };
    expect(() => register.records([rowOf()], faulty)).toThrow(TypeError);
  });

  it.each([[null], [7], ["text"]])("is no object: %j", (row) => {
    const register = start();
    expect(register.records([row as unknown as Row, rowOf()], basic)).toHaveLength(1);
    expect(register.report().refused[0]?.message).toContain("expected an object by column");
  });

  it("an array is an error of the CSV reader, and ends the import", () => {
    expect(() => start().records([["A-1", "A pact"] as unknown as Row], basic)).toThrow(
      "first line as the names of the columns",
    );
  });
});

describe("ids", () => {
  it("of titles are unique within the set, with a number where they have to be", () => {
    const register = start();
    const rows = ["A pact", "A Pact!", "A pact 2", "A pact"].map((Title) => ({ Title }));
    const records = register.records(rows, (take) => ({ id: take.idFrom("Title"), title: take("Title") }));
    expect(records.map(({ id }) => id)).toEqual(["a-pact", "a-pact-2", "a-pact-2-2", "a-pact-3"]);
  });

  it("of entities are unique within the record, and differ from that of the record", () => {
    const names = ["A 1", "Korea", "Korea", "Côte d’Ivoire", "日本", "***"];
    const { value } = taken({}, (take) => [take.id("Ref"), ...names.map((name) => take.slug(name))]);
    expect(value).toEqual(["a-1", "a-1-2", "korea", "korea-2", "cote-d-ivoire", "日本", "unnamed"]);
  });

  it("begin with a prefix where one is wanted", () => {
    expect(taken({}, (take) => take.id("Ref", "un-")).value).toBe("un-a-1");
  });
});

describe("citations by column", () => {
  it("name the field that a column alone gave, with the words of a date; else they are for the whole", () => {
    const { citations } = recordOf({ Signed: "'05/02/2021'", Type: "T", Until: "2024", Empty: "-" }, (take) => ({
      concludedOn: take.date("Signed"),
      nature: take("Type") === "T" ? "treaty" : "undetermined",
      term: { end: take.end("Until", "through") },
      objective: undefined,
      signedAt: { name: take("Empty") },
    }));
    const of = (column: string) => ({ source: "register", locator: `A-1: ${column}` });
    expect(citations).toEqual([
      { ...of("Title"), mode: "verbatim", field: "title" },
      { ...of("Signed"), quote: "05/02/2021", mode: "verbatim", field: "concludedOn" },
      { ...of("Type"), mode: "paraphrase" },
      { ...of("Until"), quote: "2024", mode: "verbatim", field: "term.end" },
    ]);
  });

  it("name no field where two columns, or two fields, have the same value", () => {
    const twice = recordOf({ Signed: "2021", Listed: "2021" }, (take) => {
      take.date("Listed");
      return { concludedOn: take.date("Signed") };
    });
    expect(twice.citations?.slice(1)).toEqual([
      { source: "register", locator: "A-1: Listed", mode: "paraphrase" },
      { source: "register", locator: "A-1: Signed", mode: "paraphrase" },
    ]);
    const shared = recordOf({ Signed: "2021" }, (take) => {
      const day = take.date("Signed");
      return { concludedOn: day, term: { effective: day } };
    });
    expect(shared.citations?.[1]).not.toHaveProperty("field");
  });

  it("of an entity are its own, and not those of the record", () => {
    const record = recordOf({ Parties: "Aland", Duty: "Keep the quota." }, (take) => ({
      parties: [take.cited(() => ({ id: "aland", name: take("Parties") ?? "" }))],
      commitments: [
        take.cited(() => ({
          ...({ id: "duty", kind: "undertaking", summary: take("Duty"), promisors: ["aland"], promisees: [] } as const),
        })),
      ],
    }));
    expect(record.parties[0]?.citations).toEqual([
      { source: "register", locator: "A-1: Parties", mode: "verbatim", field: "name" },
    ]);
    expect(record.commitments[0]?.citations?.[0]?.field).toBe("summary");
    expect(record.citations).toHaveLength(1);
    expect(AgreementSchema.safeParse(record).success).toBe(true);
  });

  it("name the row by its number where it has no key, and quote what is in the row", () => {
    const row = rowOf({ Signed: " 05/02/2021 " });
    const record = start({ key: "No." }).record(row, (take) => ({ ...basic(take), concludedOn: take.date("Signed") }));
    expect(record.citations?.map(({ locator }) => locator)).toEqual(["row 1: Title", "row 1: Signed"]);
    expect(check(record, { sources: { register: Object.values(row).join(",") } })).toEqual([]);
  });
});

describe("dates of a row", () => {
  it("that cannot be read, or are placeholders, are reported with row, column, text and reason", () => {
    const row = { Signed: "1976-06-31", Ended: "9999-12-31", Term: "2019–2021", One: "2020" };
    const { value, report } = taken(row, (take) => [
      take.date("Signed"),
      take.end("Ended"),
      take.date("Term"),
      take.range("One"),
    ]);
    expect(value).toEqual([undefined, undefined, undefined, undefined]);
    const at = { row: 1, key: "A-1" };
    expect(report.leftOut).toEqual([
      { ...at, column: "Signed", text: "1976-06-31", reason: "June 1976 has 30 days" },
      { ...at, column: "Ended", text: "9999-12-31", reason: '9999-12-31 is a placeholder for "no date"' },
      { ...at, column: "Term", text: "2019–2021", reason: "it is a range from 2019 to 2021; take.range reads it" },
      { ...at, column: "One", text: "2020", reason: "it is one date and no range; take.date and take.end read it" },
    ]);
  });

  it("are read by the conventions of the importer", () => {
    const options = { dayOrder: "month-first", empty: ["unknown"], placeholders: ["1900-01-01"] } as const;
    const row = { A: "03/04/2021", B: "Unknown", C: "01/01/1900" };
    const { value, report } = taken(row, (take) => ["A", "B", "C"].map((column) => take.date(column)), options);
    expect(value).toEqual(["2021-03-04", undefined, undefined]);
    expect(report.leftOut.map(({ column }) => column)).toEqual(["C"]);
  });

  it("that end a term say which day it is, and stay in the record if they cannot be read", () => {
    const row = { A: "2024-05-01", B: "31/06/1976", C: "until further notice" };
    const { value, report } = taken(row, (take) => [
      take.end("A"),
      take.end("A", "through"),
      take.end("A", "before"),
      take.end("B", "through"),
      take.end("C"),
    ]);
    const day = "2024-05-01";
    expect(value).toEqual([
      { until: day },
      { through: day },
      { before: day },
      { unreadable: "31/06/1976" },
      { unreadable: "until further notice" },
    ]);
    expect(report.leftOut.map(({ column }) => column)).toEqual(["B", "C"]);
  });

  it("of a range are two", () => {
    expect(taken({ A: "1-5 March 2020", B: "since 2020" }, (take) => [take.range("A"), take.range("B")]).value).toEqual(
      [{ from: "2020-03-01", to: "2020-03-05" }, { from: "2020" }],
    );
  });
});

describe("an event of a date", () => {
  const force = { type: "entered-into-force", authority: "legal" } as const;

  it("is on the agreement, cites its column, and has an id of its own", () => {
    const record = recordOf({ A: "01/03/1961", B: "1962" }, (take) => ({
      events: [
        take.event("A", force),
        take.event("B", { ...force, as: "effective", by: "aland", summary: "In force." }),
      ],
    }));
    expect(record.events).toEqual([
      {
        ...{ id: "entered-into-force", type: "entered-into-force", on: "1961-03-01", authority: "legal" },
        summary: "A, as the register prints it: 01/03/1961.",
        citations: [{ source: "register", locator: "A-1: A", quote: "01/03/1961", mode: "verbatim", field: "on" }],
        targets: ["a-1"],
      },
      expect.objectContaining({ id: "entered-into-force-2", effective: "1962", by: "aland", summary: "In force." }),
    ]);
    expect(AgreementSchema.safeParse(record).error).toBeUndefined();
  });

  it("on a day that does not exist has happened by the review, and no day is invented", () => {
    const record = recordOf({ Start: "1961-01-01", End: "1976-06-31" }, (take) => ({
      events: [take.event("Start", force), take.event("End", { type: "terminated", authority: "legal" })],
    }));
    expect(record.events[1]).toMatchObject({ type: "terminated", recordedOn: "2026-01-31" });
    expect(record.events[1]).not.toHaveProperty("on");
    expect(check(record).filter(({ severity }) => severity === "error")).toEqual([]);
    const statusIn = (asOf: string) => statusOf(record, "a-1", { asOf });
    expect(statusIn("1990-01-01")).toMatchObject({ state: "in-effect", certainty: "possible" });
    expect(statusIn("2026-01-31").state).toBe("terminated");
  });

  it.each([["tbd"], ["not yet"], ["2031-06-31"], ["2026-06-31"], ["9999-12-31"], ["2020-2030"], ["since 2019"]])(
    "is not written where it is not known to have happened: %s",
    (cell) => {
      const { value, report } = taken({ A: cell }, (take) => take.event("A", force));
      expect(value).toBeUndefined();
      expect(report.leftOut.map(({ text }) => text)).toEqual([cell]);
    },
  );
});

describe("other cells", () => {
  it("lists are split at semicolons, bars and lines, or where the importer says; empty entries are left out", () => {
    const row = {
      A: "Aland; Bland;; -",
      B: "Korea, Republic of|Japan\nPeru",
      C: "x, y",
      D: ["p", " ", 7, null],
      E: "",
    };
    const lists = taken(row, (take) => [
      take.list("A"),
      take.list("B"),
      take.list("C", ","),
      take.list("D"),
      take.list("E"),
    ]);
    expect(lists.value).toEqual([
      ["Aland", "Bland"],
      ["Korea, Republic of", "Japan", "Peru"],
      ["x", "y"],
      ["p", "7"],
      [],
    ]);
    expect(() => taken({ A: [{ b: 1 }] }, (take) => take.list("A"))).toThrow(
      "Row 1 (A-1), A: entry 1 of the list is not text",
    );
  });

  it("flags are yes or no, and nothing else", () => {
    const cells = ["Yes", "true", "1", true, "NO", "0", false, "", "perhaps"];
    const row = Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]));
    const { value, report } = taken(row, (take) => cells.map((_, index) => take.flag(`c${index}`)));
    expect(value).toEqual([true, true, true, true, false, false, false, undefined, undefined]);
    expect(report.leftOut.map(({ text }) => text)).toEqual(["perhaps"]);
  });

  it("addresses that a browser would read otherwise are left out, with the reason", () => {
    const row = {
      A: "https://example.org/a",
      B: "https://example.org/a.pdf;https://example.org/b",
      C: '"https://example.org"',
      D: "",
    };
    const { value, report } = taken(row, (take) => ["A", "B", "C", "D"].map((column) => take.url(column)));
    expect(value).toEqual(["https://example.org/a", undefined, "https://example.org", undefined]);
    expect(report.leftOut).toMatchObject([{ column: "B", reason: expect.stringContaining("several addresses") }]);
  });

  it("inside a cell are named with dots, and a column whose name has a dot is found first", () => {
    const row = { ord: { title: "In it", parts: [{ n: 1 }, { n: 2 }] }, "No. of": "3" };
    const { value } = taken(row, (take) => [
      take("ord.title"),
      take.value("ord.parts.n"),
      take("No. of"),
      take("ord.none.x"),
    ]);
    expect(value).toEqual(["In it", [1, 2], "3", undefined]);
  });

  it("named like a property of every object are none", () => {
    expect(taken({}, (take) => [take("constructor"), take("__proto__"), take.has("toString")]).value).toEqual([
      ...[undefined, undefined, false],
    ]);
  });
});

describe("the report", () => {
  it("counts over all rows each column in which something was not taken, those without a reason first", () => {
    const register = start({ notCarried: { Notes: "prose", proofs: "customs" } });
    const rows = [
      rowOf({ Ref: "1", Notes: "x", Folio: "12", Place: "Here", proofs: [{ a: 1 }, { b: "" }], gaps: "" }),
      rowOf({ Ref: "2", Notes: "y", Folio: "-", Place: "There", proofs: [], gaps: null }),
      rowOf({ Ref: "3", Notes: "", Folio: "13", deep: { er: [{ still: "here" }] } }),
      rowOf({ Ref: "", Refused: "its columns are not counted" }),
    ];
    register.records(rows, (take) => {
      if (take.has("Place") && take("Ref") === "1") take("Place");
      return basic(take);
    });
    expect(register.report()).toEqual({
      rows: 4,
      records: 3,
      refused: [expect.objectContaining({ row: 4 })],
      leftOut: [],
      notCarried: [
        { column: "Folio", rows: 2 },
        { column: "gaps", rows: 0 },
        { column: "Place", rows: 1 },
        { column: "deep.er.still", rows: 1 },
        { column: "Notes", rows: 2, reason: "prose" },
        { column: "proofs", rows: 1, reason: "customs" },
      ],
      missingColumns: [],
    });
  });

  it("is complete: each column of a row is taken or named, whichever are taken", () => {
    const columns = ["a", "b", "c", "d"];
    for (let choice = 0; choice < 2 ** columns.length; choice++) {
      const chosen = columns.filter((_, index) => choice & (1 << index));
      const row = Object.fromEntries(columns.map((column) => [column, "x"]));
      const { report } = taken(row, (take) => chosen.map((column) => take(column)));
      const named = report.notCarried.map(({ column }) => column);
      expect([...chosen, ...named].sort()).toEqual(columns);
    }
  });

  it("names columns that were asked for and that no row has, with the one that was probably meant", () => {
    const register = start();
    register.record(rowOf({ Signed: "2021" }), (take) => ({ ...basic(take), concludedOn: take.date("Singed") }));
    expect(register.report().missingColumns).toEqual(["Singed"]);
    expect(describeReport(register.report())).toContain('  Singed; did you mean "Signed"?\n');
  });

  it("has what the importer's author leaves out, with the reason", () => {
    const { report } = taken({ Ord: "Some prose" }, (take) => take.leaveOut("Ord", "a person has to read it"));
    expect(report.leftOut).toEqual([
      { row: 1, key: "A-1", column: "Ord", text: "Some prose", reason: "a person has to read it" },
    ]);
    expect(report.notCarried).toEqual([]);
  });

  it("reads as a person expects it", () => {
    const register = start({ notCarried: { Notes: "Prose" } });
    const rows = [rowOf({ Signed: "31/06/1976", Notes: "n", Folio: "1" }), rowOf({ Ref: "B", Title: "" })];
    register.records(rows, (take) => ({ ...basic(take), concludedOn: take.date("Signed") }));
    expect(describeReport(register.report())).toBe(`1 record from 2 rows.

Refused:
  Row 2 (B) has no title. Fill in its column, or leave the row out.

Left out:
  row 1 (A-1), Signed: "31/06/1976": June 1976 has 30 days

Not carried:
  No reason given; take the column, or give one in notCarried:
    Folio (1 row)
  Prose:
    Notes (1 row)
`);
  });

  it("of one moment is not changed by later rows", () => {
    const register = start();
    const before = register.report();
    register.record(rowOf({ Folio: "1" }), basic);
    expect(before).toMatchObject({ rows: 0, notCarried: [] });
  });
});

describe("the options", () => {
  it.each<[string, object, string]>([
    ["no source", { source: undefined }, "importer expects the register as a source"],
    ["a day that does not exist", { reviewedOn: "2026-02-30" }, "February 2026 has 28 days"],
    ["an unknown one", { dateOrder: "day-first" }, 'importer has no option "dateOrder"; did you mean "dayOrder"?'],
  ])("with %s", (_, options, message) => expect(() => start(options)).toThrow(message));
});
