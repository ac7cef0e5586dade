import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  importFile,
  platformNames,
  readArguments,
  type Setting,
  signatureOf,
} from "../../examples/uk-tariff-schemes/index.mjs";
import { describeReport } from "../../src/import/index.js";
import { type Agreement, AgreementSchema, check, expiryOf, statusOf } from "../../src/index.js";
import { validateText } from "../../src/validate/index.js";
import { isSkipped, sharedFiles, sharedPath, skipWithout } from "../needs.js";

const EXAMPLE = path.resolve(import.meta.dirname, "../../examples/uk-tariff-schemes");
const GUIDE = path.resolve(import.meta.dirname, "../../docs/guide/bringing-your-own-data.md");
const CORPUS = sharedPath("corpora/uk-tariff-origin-schemes");
const CORPUS_NEED = sharedFiles("corpora/uk-tariff-origin-schemes");
const noCorpus = isSkipped(CORPUS_NEED);
/** The fields of a scheme that the tests read; the file has more. */
interface Scheme {
  readonly scheme_code: string;
  readonly title: string;
  readonly validity_start_date: string | null;
  readonly countries: readonly string[];
  readonly unilateral?: boolean;
  readonly ord: Readonly<Record<string, string>>;
}
const corpus = (name: string): { schemes: Scheme[] } =>
  JSON.parse(readFileSync(path.join(CORPUS, `${name}.json`), "utf8"));

const NAMES: Readonly<Record<string, string>> = { GB: "United Kingdom", AL: "Albania", FR: "France", NO: "Norway" };
const setting: Setting = {
  names: {
    nameOf: (code) => NAMES[code],
    source: { id: "names", kind: "research", title: "A list of names", language: "en" },
  },
  provenance: { reviewedOn: "2026-08-21" },
};
const real: Setting = { ...setting, names: platformNames };

/** A scheme that nobody has, with what every scheme of the file has. */
const schemeWith = (changes: Readonly<Record<string, unknown>> = {}): Scheme =>
  ({
    scheme_code: "albania",
    title: "A pact on trade",
    validity_start_date: "2021-03-01",
    validity_end_date: null,
    countries: ["AL"],
    cumulation_methods: { bilateral: { countries: ["GB", "AL"] } },
    ord: {
      ord_title: "Document for the pact between two states signed on 5th February 2021",
      ord_version: "1.1",
      ord_date: "28th December 2021",
      ord_original: "pact.odt",
    },
    ...changes,
  }) as Scheme;
const fileWith = (...schemes: readonly unknown[]) => ({ scope: "uk", links: [], schemes });
const resultOf = (scheme: unknown) => {
  const { agreements, report } = importFile(fileWith(scheme), setting);
  return { agreement: agreements[0] as Agreement, report };
};
const partiesOf = (scheme: unknown) => resultOf(scheme).agreement.parties;
const leftOutOf = (scheme: unknown) => resultOf(scheme).report.leftOut.map(({ column, reason }) => [column, reason]);
const refusalsOf = (...schemes: readonly unknown[]) =>
  importFile(fileWith(...schemes), setting).report.refused.map(({ key, column, message }) => [key, column, message]);

describe("a day of signature in prose", () => {
  it.each([
    ["the Pact signed on 5th February 2021 ('the Pact Document')", "2021-02-05", ["signed on 5th February 2021"]],
    ["the Pact, signed on 18 July 2019", "2019-07-18", ["signed on 18 July 2019"]],
    [
      "the Pact signed by the Republic of Aland, Bland and the Kingdom of Cland on 1st May 2020",
      "2020-05-01",
      ["signed by the Republic of Aland, Bland and the Kingdom of Cland on 1st May 2020"],
    ],
    ["the Pact signed at Côte-d’Or on 2 May 2020", "2020-05-02", ["signed at Côte-d’Or on 2 May 2020"]],
    ["one signed on 11 February 2019 and another signed on 11th February 2019", "2019-02-11"],
  ])("%j", (prose, day, quotes?) => {
    const signature = signatureOf(prose as string);
    expect(signature.day).toBe(day);
    if (quotes !== undefined) expect(signature.quotes).toEqual(quotes);
    for (const quote of signature.quotes ?? []) expect(prose).toContain(quote);
  });

  it.each([
    ["the Pact, dated 8th July 2021", '"8th July 2021" is in it, but not as the day of a signature'],
    [
      "one signed on 1 May 2020 and another signed on 2 May 2020",
      "it has more than one day of signature: 2020-05-01 and 2020-05-02",
    ],
    ["signed on 31st June 2020", "its day of signature is 31st June 2020, which the calendar does not have"],
    ...[
      "signed on 5/2/2021",
      "signed in February 2021",
      "signed by both, in force on 1 May 2020",
      "signed. It applies on 1 May 2020",
      "not signed on 1 May 2020",
      "to be signed on 1 May 2030",
      "signed on 1 May 2020, with a last signature that came later",
      "signed on 1 May 20201",
    ].map((prose) => [prose, "it speaks of a signature, but not of its day in a form that is understood"]),
  ])("%j is left out, and it is said why", (prose, why) => {
    expect(signatureOf(prose as string)).toEqual({ why });
  });

  it("is not looked for where nothing speaks of one", () => {
    expect(signatureOf("The Document of the designated Assignment")).toEqual({});
  });
});

describe("who is party", () => {
  it("the United Kingdom first, by inference, then who is listed, each name and code with its ground", () => {
    const parties = partiesOf(schemeWith());
    expect(parties.map(({ id, kind, name, iso3166 }) => [id, kind, name, iso3166])).toEqual([
      ["GB", "state", "United Kingdom", "GB"],
      ["AL", "state", "Albania", "AL"],
    ]);
    expect(parties[0]?.citations?.[0]).toEqual({ source: "schemes", locator: "scope", mode: "inference" });
    expect(parties[1]?.citations).toEqual([
      { source: "schemes", locator: "albania: countries", mode: "inference", confidence: "medium" },
      { source: "names", locator: "AL", mode: "verbatim", field: "name" },
    ]);
  });

  it("a group is listed with its members, and with a country that is listed and not one of them", () => {
    const scheme = schemeWith({
      countries: ["andean", "AL", "FR", "NO"],
      cumulation_methods: { bilateral: { countries: ["GB", "AL", "FR"] } },
    });
    const { agreement, report } = resultOf(scheme);
    const { parties } = agreement;
    expect(parties.map(({ id, kind, memberOf }) => [id, kind, memberOf])).toEqual([
      ["GB", "state", undefined],
      ["andean", undefined, undefined],
      ["AL", "state", ["andean"]],
      ["FR", "state", ["andean"]],
      ["NO", "state", undefined],
    ]);
    const [membership] = parties[2]?.citations?.filter(({ field }) => field === "memberOf") ?? [];
    expect(membership?.mode).toBe("inference");
    expect(report.leftOut).toEqual([]);
    expect(check(agreement)).toEqual([]);
  });

  it("who belongs to a group is left out, and reported, where nothing tells", () => {
    const scheme = schemeWith({ countries: ["andean", "AL"], cumulation_methods: undefined });
    expect(partiesOf(scheme).every(({ memberOf }) => memberOf === undefined)).toBe(true);
    expect(leftOutOf(scheme)).toEqual([["countries", "the file does not list the members of andean"]]);
  });

  it("a footnote makes it a weaker conclusion", () => {
    const parties = partiesOf(schemeWith({ footnote: "One of them has not joined yet." }));
    expect(parties[1]?.citations?.[0]?.confidence).toBe("low");
  });

  it("codes that ISO 3166 leaves to its users are not given out as its own, and territories not as states", () => {
    const scheme = schemeWith({ countries: ["XS", "XK", "PS", "FO", "AI"] });
    const names = { ...setting.names, nameOf: (code: string) => `Name of ${code}` };
    const { agreements } = importFile(fileWith(scheme), { ...setting, names });
    expect(agreements[0]?.parties.map(({ kind, name, iso3166 }) => [kind, name, iso3166])).toEqual([
      ["state", "Name of GB", "GB"],
      ["state", "Serbia", undefined],
      ["state", "Name of XK", undefined],
      ["recognised-authority", "Palestinian Authority", "PS"],
      ["subnational", "Name of FO", "FO"],
      ["subnational", "Name of AI", "AI"],
    ]);
  });

  it.each(["ZZ", "mercosur", "constructor", "1062"])("the code %s, which nobody knows, is refused", (code) => {
    expect(refusalsOf(schemeWith({ countries: ["AL", code] }))).toEqual([
      ["albania", "countries", expect.stringContaining(`Row 1 (albania), countries: "${code}" is neither a country`)],
    ]);
  });
});

describe("a unilateral scheme", () => {
  const scheme = schemeWith({ scheme_code: "gift", unilateral: true, countries: ["AL", "FR"] });
  const { agreement, report } = resultOf(scheme);

  it("has one party, no promisees, and the form of a unilateral act", () => {
    expect(agreement.form).toBe("unilateral");
    expect(agreement.parties.map(({ id }) => id)).toEqual(["GB"]);
    expect(agreement.commitments[0]?.promisees).toEqual([]);
    expect(check(agreement)).toEqual([]);
  });

  it("has whom it favours, each with name and code, and says what that rests on", () => {
    expect(agreement.commitments[0]?.beneficiaries).toEqual([
      { name: "Albania", iso3166: "AL" },
      { name: "France", iso3166: "FR" },
    ]);
    expect(agreement.commitments[0]?.citations.filter(({ field }) => field === "beneficiaries")).toEqual([
      { source: "schemes", locator: "gift: countries", mode: "paraphrase", field: "beneficiaries" },
      { source: "names", mode: "verbatim", field: "beneficiaries" },
    ]);
    expect(report.leftOut).toEqual([]);
  });

  it("favours each country once, and not the one whose act it is", () => {
    const again = resultOf({ ...scheme, countries: ["AL", "FR", "AL", "GB"] }).agreement;
    expect(again.commitments[0]?.beneficiaries?.map(({ name }) => name)).toEqual(["Albania", "France"]);
  });

  it("names a group or a code of its users' own as the scheme does, and refuses one that nobody knows", () => {
    const [preference] = resultOf({ ...scheme, countries: ["andean", "XS"] }).agreement.commitments;
    expect(preference?.beneficiaries).toEqual([{ name: "Andean countries" }, { name: "Serbia" }]);
    expect(preference?.citations.filter(({ field }) => field === "beneficiaries").slice(1)).toEqual([
      { source: "schemes", locator: "gift: title", mode: "paraphrase", field: "beneficiaries" },
    ]);
    expect(refusalsOf({ ...scheme, countries: ["AL", "ZZ"] })).toEqual([
      ["gift", "countries", expect.stringContaining('"ZZ" is neither a country')],
    ]);
  });

  it("is the only kind that has beneficiaries: in any other, who is listed is party, and is owed what is promised", () => {
    expect(resultOf(schemeWith()).agreement.commitments[0]).not.toHaveProperty("beneficiaries");
  });
});

describe("a scheme as an agreement", () => {
  const scheme = schemeWith({ title: "A pact on trade " });
  const { agreement } = resultOf(scheme);

  it("says what the file says and no more", () => {
    expect(agreement).toMatchObject({
      id: "uk-scheme-albania",
      title: "A pact on trade",
      nature: "undetermined",
      form: "signed",
      concludedOn: "2021-02-05",
      reviewedOn: "2026-08-21",
      events: [],
    });
    expect(agreement.commitments).toHaveLength(1);
    expect(agreement.commitments[0]).toMatchObject({ kind: "undertaking", promisors: ["GB"], promisees: ["AL"] });
    expect(agreement.commitments[0]?.term).toEqual({ effective: "2021-03-01" });
    expect(agreement.sources.map(({ id, published }) => [id, published])).toEqual([
      ["schemes", "2026-08-21"],
      ["document", "2021-12-28"],
      ["names", undefined],
    ]);
  });

  it("quotes what is in the file, which check holds it to", () => {
    expect(check(agreement, { sources: textsOf(scheme) })).toEqual([]);
    const misquoted = { ...textsOf(scheme), document: "signed on 6th February 2021" };
    expect(check(agreement, { sources: misquoted })[0]?.rule).toBe("inexact-quote");
  });

  it("an end that is null is not known, which is not the same as open", () => {
    expect(expiryOf(agreement, "preference")).toMatchObject({ kind: "unknown", reason: "no-end" });
  });

  it("an end that is stated is a boundary day, and the file does not say whether it is included", () => {
    const ended = resultOf(schemeWith({ validity_end_date: "2023-06-18" })).agreement;
    expect(expiryOf(ended, "preference")).toMatchObject({ kind: "on", date: "2023-06-18", lastFullDay: "2023-06-17" });
    expect(statusOf(ended, "preference", { asOf: "2023-06-18" }).caveats).toContain("boundary-day");
  });

  it("a document that only repeats the title is not listed, and a date that cannot be read is left out", () => {
    const bare = { ord_title: "A pact on trade", ord_version: "", ord_date: "", ord_original: "" };
    const without = resultOf(schemeWith({ ord: bare }));
    expect(without.agreement.sources.map(({ id }) => id)).toEqual(["schemes", "names"]);
    expect(without.agreement.form).toBe("unclear");
    expect(without.report.leftOut.map(({ column }) => column)).toEqual(["ord.ord_title"]);
    const vague = resultOf(schemeWith({ ord: { ...bare, ord_date: "Spring 2021" } }));
    expect(vague.agreement.sources[1]).not.toHaveProperty("published");
    expect(vague.report.leftOut).toMatchObject([
      { key: "albania", column: "ord.ord_date", text: "Spring 2021", reason: '"Spring" is no English name of a month' },
    ]);
  });
});

describe("a day that cannot be read", () => {
  it.each([
    ["2021-02-30", "February 2021 has 28 days"],
    ["5/2/21", "its year has two digits"],
    ["soon", "it is not a date in a form that is read"],
  ])("is left out of the start and kept as unreadable at the end, and is reported: %s", (day, reason) => {
    const scheme = schemeWith({ validity_start_date: day, validity_end_date: day });
    const { agreement } = resultOf(scheme);
    expect(agreement.commitments[0]?.term).toMatchObject({ end: { unreadable: day } });
    expect(agreement.commitments[0]?.term).not.toHaveProperty("effective");
    expect(expiryOf(agreement, "preference")).toMatchObject({ kind: "unknown", reason: "unreadable-end" });
    expect(leftOutOf(scheme)).toEqual([
      ["validity_start_date", reason],
      ["validity_end_date", reason],
    ]);
  });

  it("is read in the forms that have one meaning", () => {
    const { agreement } = resultOf(schemeWith({ validity_end_date: "1 June 2023" }));
    expect(agreement.commitments[0]?.term?.end).toEqual({ until: "2023-06-01" });
  });
});

describe("what is refused", () => {
  it.each<[string, Readonly<Record<string, unknown>>, string | undefined, string]>([
    ["no title", { title: " " }, undefined, "Row 1 (albania) has no title. Fill in its column, or leave the row out."],
    ["no countries", { countries: [] }, "countries", "the list is empty; expected at least one country"],
    [
      "a country that is not a string",
      { countries: ["AL", { code: "FR" }] },
      "countries",
      "entry 2 of the list is not text",
    ],
    ["a title that is a list", { title: ["A", "pact"] }, "title", "the column is a list, not text"],
  ])("%s, with the scheme and the field", (_, changes, column, message) => {
    expect(refusalsOf(schemeWith(changes))).toEqual([["albania", column, expect.stringContaining(message)]]);
  });

  it("goes by its place in the file if it has no code, and the other schemes go on", () => {
    const bad = schemeWith({ scheme_code: "bad", title: "" });
    const { agreements, report } = importFile(
      fileWith(bad, schemeWith(), { title: "No code", countries: ["AL"] }, null),
      setting,
    );
    expect(agreements.map(({ id }) => id)).toEqual(["uk-scheme-albania"]);
    expect(report.refused.map(({ message }) => message.replace(/[.;].*$/u, ""))).toEqual([
      "Row 1 (bad) has no title",
      "Row 3 has no id",
      "Row 4 is null",
    ]);
  });

  it("a code that was there before", () => {
    expect(refusalsOf(schemeWith(), schemeWith())).toEqual([
      ["albania", "scheme_code", 'Row 2 (albania), scheme_code: row 1 has the id "uk-scheme-albania", too.'],
    ]);
  });

  it("a file of another scope, or of another kind", () => {
    expect(() => importFile({ scope: "xi", schemes: [] }, setting)).toThrow(
      'The scope of the file is "xi"; expected "uk"',
    );
    for (const data of [null, [], {}, "text"])
      expect(() => importFile(data, setting)).toThrow("The file has no list of schemes");
  });
});

/** A value of the same sort that says something else. */
function other(value: unknown, taken: readonly unknown[]): unknown {
  if (typeof value === "boolean") return !value;
  if (value === null || /^\d{4}-\d\d-\d\d$/u.test(String(value))) return "2031-01-02";
  if (/^\d+(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}$/u.test(String(value))) return "2 January 2022";
  if (/^[A-Z]{2}$/u.test(String(value))) return ["NO", "FR", "AL"].find((code) => !taken.includes(code)) ?? "ZZ";
  return `${String(value)}x`;
}

type Way = readonly (string | number)[];

function* waysIn(value: unknown, way: Way = []): Generator<Way> {
  if (typeof value !== "object" || value === null) yield way;
  else
    for (const [key, inner] of Object.entries(value))
      yield* waysIn(inner, [...way, Array.isArray(value) ? Number(key) : key]);
}

/** The name of a field of a scheme, by the way to a value of it: as the report names it. */
const fieldAt = (way: Way): string => way.filter((key) => typeof key === "string").join(".");

/** A scheme with other values in the given places. */
function changedAt(scheme: Scheme, ways: readonly Way[]): Scheme {
  const changed = structuredClone(scheme);
  for (const way of ways) {
    const holder = way
      .slice(0, -1)
      .reduce<unknown>((inner, key) => Reflect.get(inner as object, key), changed) as object;
    const [key = ""] = way.slice(-1);
    Reflect.set(holder, key, other(Reflect.get(holder, key), Array.isArray(holder) ? holder : []));
  }
  return changed;
}

/**
 * Holds the report to what the importer does: a value of a field that is not reported shows in the output, or is left out with a
 * reason; the values of those that are reported, all changed at once, do not show.
 */
function holdFields(scheme: Scheme, by: Setting): number {
  const before = importFile(fileWith(scheme), by);
  const shows = (ways: readonly Way[]) =>
    JSON.stringify(importFile(fileWith(changedAt(scheme, ways)), by).agreements) !== JSON.stringify(before.agreements);
  const { notCarried, leftOut } = before.report;
  const isIn = (field: string, column: string) => field === column || field.startsWith(`${column}.`);
  const byField = new Map<string, Way[]>();
  for (const way of waysIn(scheme)) byField.set(fieldAt(way), [...(byField.get(fieldAt(way)) ?? []), way]);
  const silent: Way[] = [];
  for (const [field, ways] of byField) {
    if (notCarried.some(({ column }) => isIn(field, column))) silent.push(...ways);
    // An empty field of a document has nothing to lose.
    else if (!leftOut.some(({ column }) => isIn(field, column)) && valueIsFilled(scheme, ways[0] ?? []))
      expect(
        ways.some((way) => shows([way])),
        `${scheme.scheme_code}, ${field}`,
      ).toBe(true);
  }
  expect(shows(silent), scheme.scheme_code).toBe(false);
  return byField.size;
}

const valueIsFilled = (scheme: Scheme, way: Way): boolean =>
  !["", null].includes(way.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), scheme) as string | null);

describe("the report", () => {
  const full = schemeWith({
    unilateral: false,
    footnote: "Some prose.",
    proofs: [{ summary: "A form", subtext: "", proof_class: "form", detail: "" }],
    proof_codes: { "DE 1": "A code" },
    articles: { "article 1": "definitions" },
    features: { absorption: true, tolerances: false, sets: true, cumulation: true, drawback: false },
    links: [{ text: "A page", url: "https://example.org/page" }],
  });

  it("is true: what it does not name changes the output when it changes, and what it names, does not", () => {
    expect(holdFields(full, setting)).toBe(25);
  });

  it("names a field that nobody planned for, at any depth, and one of the file", () => {
    const planted = {
      ...fileWith(
        { ...full, quota: 3, features: { ...(full as { features?: object }).features, rolling: true } },
        { ...schemeWith({ scheme_code: "two" }), quota: 4, ord: { ...full.ord, annex: [{ page: 1 }] } },
      ),
      edition: "second",
    };
    const { report, agreements, unknown } = importFile(planted, setting);
    expect(agreements).toHaveLength(2);
    expect(report.notCarried.filter(({ reason }) => reason === undefined)).toEqual([
      { column: "features.rolling", rows: 1 },
      { column: "quota", rows: 2 },
      { column: "ord.annex.page", rows: 1 },
    ]);
    expect(unknown).toEqual(["edition"]);
    const printed = describeReport(report);
    for (const line of ["quota (2 rows)", "features.rolling (1 row)"]) expect(printed).toContain(`\n    ${line}\n`);
  });

  it("counts in how many schemes there is something in a field", () => {
    const { report } = importFile(fileWith(full, schemeWith({ scheme_code: "two", footnote: "" })), setting);
    const countOf = (field: string) => report.notCarried.find(({ column }) => column === field)?.rows;
    expect(["footnote", "proofs.summary", "proofs.detail"].map(countOf)).toEqual([1, 1, 0]);
    expect(describeReport(report)).toContain("    proofs.detail (empty in every row)\n");
  });
});

/** The texts with which the quotations of a scheme's record are compared. */
function textsOf(scheme: Scheme) {
  return { schemes: JSON.stringify(scheme), document: scheme.ord["ord_title"] ?? "" };
}

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [path.join(EXAMPLE, "import.mjs"), ...args], { encoding: "utf8" });
}

describe("the command", () => {
  it("says in one line that the file is not here and where it is to be had", () => {
    const { status, stdout, stderr } = run("nowhere.json", "--reviewed-on", "2026-08-21");
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^nowhere\.json is not here\. Get \S+roo_schemes_uk\.json from github\.com\S+ [^\n]+\n$/u);
  });

  it.each([
    [["file.json"], "--reviewed-on is missing"],
    [["file.json", "--reviewed-on", "2026-02-30"], '--reviewed-on: Expected a day of the calendar as "2025-10-30"'],
    [["one.json", "two.json"], "One file at a time; got one.json, two.json"],
    [["--commit", "abc"], "--reviewed-on and --commit are for a file that is named"],
    [["--speed"], "Unknown option '--speed'"],
  ])("does not understand %j", (args, message) => expect(() => readArguments(args)).toThrow(message));

  it("takes the file of the repository's neighbour with its day, and any other with the day that is told", () => {
    expect(readArguments([])?.provenance).toEqual({ reviewedOn: "2026-08-21", commit: "3c02669" });
    expect(readArguments(["a.json", "--reviewed-on", "2026-09-01", "--out", "b.ndjson"])).toEqual({
      file: "a.json",
      out: "b.ndjson",
      provenance: { reviewedOn: "2026-09-01" },
    });
    expect(readArguments(["--help"])).toBeUndefined();
  });

  it("ends with 2 for wrong arguments, with one line that says what is wrong", () => {
    const { status, stdout, stderr } = run("one.json", "two.json");
    expect([status, stdout, stderr]).toEqual([2, "", "One file at a time; got one.json, two.json\n"]);
  });
});

/** The days of signature, read in the file by a person. */
const SIGNED: Readonly<Record<string, string>> = {
  eu: "2020-12-30",
  albania: "2021-02-05",
  "central-america": "2019-07-18",
  chile: "2019-01-30",
  cotedivoire: "2020-10-15",
  egypt: "2020-12-05",
  // The one that names who signed before it says when.
  esa: "2019-01-31",
  "faroe-islands": "2019-01-31",
  georgia: "2019-10-21",
  ghana: "2021-03-02",
  israel: "2019-02-18",
  japan: "2020-10-23",
  jordan: "2019-11-05",
  kosovo: "2019-12-03",
  lebanon: "2019-09-19",
  moldova: "2020-12-24",
  morocco: "2019-10-26",
  "north-macedonia": "2020-12-03",
  "palestinian-authority": "2019-02-18",
  sacum: "2019-10-09",
  serbia: "2021-04-16",
  singapore: "2020-12-10",
  "south-korea": "2019-08-22",
  // Two agreements, signed on one day.
  "switzerland-liechtenstein": "2019-02-11",
  tunisia: "2019-10-04",
  turkey: "2020-12-29",
  ukraine: "2020-10-08",
  vietnam: "2020-12-29",
  india: "2025-07-24",
};

const UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

describe("the 44 schemes", () => {
  skipWithout(CORPUS_NEED);
  const data = noCorpus ? { schemes: [] } : corpus("roo_schemes_uk");
  const { agreements, report } = noCorpus ? { agreements: [], report: undefined } : importFile(data, real);
  const byCode = new Map(agreements.map((agreement) => [agreement.id.replace("uk-scheme-", ""), agreement]));

  it("are 44 agreements, in their order, in which neither the schema nor check finds anything", () => {
    expect(agreements.map(({ id }) => id)).toEqual(data.schemes.map((scheme) => `uk-scheme-${scheme.scheme_code}`));
    expect(agreements).toHaveLength(44);
    for (const agreement of agreements) {
      expect(AgreementSchema.safeParse(agreement).error, agreement.id).toBeUndefined();
      expect(check(agreement), agreement.id).toEqual([]);
      // Plain data: nothing is lost on the way through JSON.
      expect(JSON.parse(JSON.stringify(agreement))).toStrictEqual(agreement);
    }
  });

  it("their quotations are in the file, code unit by code unit", () => {
    let quotes = 0;
    for (const scheme of data.schemes) {
      const agreement = byCode.get(scheme.scheme_code) as Agreement;
      const { document, ...texts } = textsOf(scheme);
      const hasDocument = agreement.sources.some(({ id }) => id === "document");
      expect(check(agreement, { sources: hasDocument ? { ...texts, document } : texts })).toEqual([]);
      const cited = [agreement, ...agreement.commitments].flatMap(({ citations = [] }) => citations);
      for (const { quote } of cited) {
        if (quote === undefined) continue;
        quotes += 1;
        expect(JSON.stringify(scheme)).toContain(quote);
      }
    }
    // 44 starts, one end, and for each of 29 signatures one for the day and one for the form; Switzerland's two read alike.
    expect(quotes).toBe(44 + 1 + 2 * 29);
  });

  it("29 have the day of signature that is in the prose, and the others none", () => {
    const signed = agreements.flatMap(({ concludedOn }, index) =>
      concludedOn === undefined ? [] : [[data.schemes[index]?.scheme_code, concludedOn]],
    );
    expect(Object.fromEntries(signed)).toEqual(SIGNED);
    expect(signed).toHaveLength(29);
    for (const { form, concludedOn } of agreements) expect(form === "signed").toBe(concludedOn !== undefined);
  });

  it("three began before they were signed, which is why a start is not taken for entry into force", () => {
    const early = [...byCode].filter(([, { concludedOn = "", commitments }]) => {
      const start = commitments[0]?.term?.effective;
      return typeof start === "string" && start < concludedOn;
    });
    expect(early.map(([code]) => code)).toEqual(["albania", "ghana", "serbia"]);
    expect(agreements.flatMap(({ events }) => events)).toEqual([]);
  });

  it("three are unilateral, and favour whom they list", () => {
    const unilateral = [...byCode].filter(([, { form }]) => form === "unilateral");
    expect(unilateral.map(([code]) => code)).toEqual(["gsp", "dcts-ldcs", "dcts-general-enhanced"]);
    for (const [, { parties, commitments }] of unilateral) {
      expect(parties.map(({ id }) => id)).toEqual(["GB"]);
      expect(commitments[0]?.promisees).toEqual([]);
    }
    const favoured = data.schemes.flatMap(({ unilateral, countries }) => (unilateral === true ? [countries] : []));
    expect(favoured.map((codes) => codes.length)).toEqual([63, 46, 18]);
    expect(
      unilateral.map(([, { commitments }]) => commitments[0]?.beneficiaries?.map(({ iso3166 }) => iso3166)),
    ).toEqual(favoured);
  });

  it("three have a group in addition to its members, and only its members", () => {
    const members = (code: string, group: string) =>
      byCode
        .get(code)
        ?.parties.filter(({ memberOf }) => memberOf?.includes(group))
        .map(({ id }) => id)
        .sort()
        .join(" ");
    expect(members("eu", "EU")).toBe(UNION);
    expect(members("andean", "andean")).toBe("CO EC PE");
    expect(members("central-america", "central-america")).toBe("CR GT HN NI PA SV");
    // Listed with the EU and no members of it.
    expect(
      byCode
        .get("eu")
        ?.parties.filter(({ memberOf }) => memberOf === undefined)
        .map(({ id }) => id),
    ).toEqual(["GB", "EU", "SM", "AD"]);
    const grouped = agreements.filter(({ parties }) => parties.some(({ memberOf }) => memberOf !== undefined));
    expect(grouped).toHaveLength(3);
  });

  it("43 have no end that is known, and none has no end", () => {
    const kinds = agreements.map((agreement) => expiryOf(agreement, "preference"));
    expect(kinds.filter(({ kind }) => kind === "unknown")).toHaveLength(43);
    expect(kinds.filter((expiry) => expiry.kind === "unknown").every(({ reason }) => reason === "no-end")).toBe(true);
    expect(kinds.filter(({ kind }) => kind === "on")).toEqual([expect.objectContaining({ date: "2023-06-18" })]);
    expect(byCode.get("gsp")?.commitments[0]?.term).toMatchObject({
      effective: "2021-01-01",
      end: { until: "2023-06-18" },
    });
  });

  it("every fact cites, and what was concluded is marked so", () => {
    for (const { parties, commitments, citations = [] } of agreements) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { citations: grounds = [] } of parties)
        expect(grounds.some(({ mode }) => mode === "inference")).toBe(true);
      // What the file does not say is not filled in.
      for (const key of ["modality", "wording"]) expect(commitments[0]).not.toHaveProperty(key);
      expect(commitments[0]?.citations.some(({ mode }) => mode === "inference")).toBe(true);
    }
    const pacific = byCode.get("pacific")?.parties.slice(1) ?? [];
    expect(pacific.map(({ citations }) => citations?.[0]?.confidence)).toEqual(["low", "low", "low", "low"]);
  });

  it("titles are as printed, except the blank after one", () => {
    for (const [index, { title }] of agreements.entries()) expect(title).toBe(data.schemes[index]?.title.trim());
    expect(byCode.get("india")?.title).toMatch(/^[A-Z ]+$/u);
    const printed = data.schemes.filter(({ title }) => title !== title.trim());
    expect(printed.map(({ scheme_code }) => scheme_code)).toEqual(["serbia"]);
  });

  it("days in prose that are not of a signature are left out by name", () => {
    const prose = report?.leftOut.filter(({ column }) => column === "ord.ord_title").map(({ key }) => key);
    // That of gsp repeats the title.
    expect(prose).toEqual(["andean", "iceland-norway", "gsp", "cptpp"]);
  });

  it("every field of every scheme is carried or named in the report, which is held to what the importer does", () => {
    expect(report?.notCarried.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(report?.missingColumns).toEqual([]);
    expect(report?.refused).toEqual([]);
    let held = 0;
    for (const scheme of data.schemes) held += holdFields(scheme, real);
    expect(held).toBeGreaterThan(1000);
  });

  it("names every field that is planted in a scheme", () => {
    for (const scheme of data.schemes) {
      const planted = { ...scheme, planted: "x", ord: { ...scheme.ord, planted: "x" } };
      expect(
        importFile(fileWith(planted), real)
          .report.notCarried.filter(({ reason }) => reason === undefined)
          .map(({ column }) => column)
          .sort(),
      ).toEqual(["ord.planted", "planted"]);
    }
  });

  it("come out the same, byte by byte, in two runs, pass as NDJSON, and are reported as the README prints it", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-schemes-"));
    try {
      const out = path.join(folder, "agreements.ndjson");
      const first = run();
      const second = run("--out", out);
      expect([first.status, second.status, second.stdout]).toEqual([0, 0, ""]);
      expect(readFileSync(out, "utf8")).toBe(first.stdout);
      expect(second.stderr).toBe(first.stderr);
      const results = validateText(first.stdout, { format: "ndjson" });
      expect(results).toHaveLength(44);
      expect(results.flatMap(({ problems }) => problems)).toEqual([]);
      expect(readFileSync(path.join(EXAMPLE, "README.md"), "utf8")).toContain(first.stderr);
      expect(readFileSync(GUIDE, "utf8")).toContain(`${first.stderr.split("\n\n")[1]}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  // The service calls days invalid on which a scheme does not apply as of today, and hides it. Nothing is wrong with them.
  it("the dates that the service calls invalid are lawful: they tell when, and the day that is asked about decides", () => {
    const { agreements: three, report: told } = importFile(corpus("invalid_dates"), real);
    expect(told.refused).toEqual([]);
    const [now, future, past] = three;
    if (now === undefined || future === undefined || past === undefined) throw new Error("three schemes are expected");
    const stateOf = (agreement: typeof now) => statusOf(agreement, "preference", { asOf: "2026-08-21" }).state;
    expect([now, future, past].map(stateOf)).toEqual(["in-effect", "not-yet-effective", "expired"]);
    expect(past.commitments[0]?.term).toEqual({ end: { until: "2021-01-01" }, note: expect.any(String) });
    expect([now, future, past].flatMap((agreement) => check(agreement))).toEqual([]);
  });

  it.each(["2035-02-30", "2035-13-01", "1 Januar 2035"])("a bad day in their place, %j, is reported by name", (day) => {
    const file = corpus("invalid_dates");
    const schemes = file.schemes.map((scheme) =>
      scheme.scheme_code === "future" ? { ...scheme, validity_start_date: day } : scheme,
    );
    const { agreements: three, report: told } = importFile({ ...file, schemes }, real);
    expect(three[1]?.commitments[0]).not.toHaveProperty("term");
    expect(told.leftOut.filter(({ text }) => text === day).map(({ key, column }) => [key, column])).toEqual([
      ["future", "validity_start_date"],
    ]);
    expect(describeReport(told)).toContain(`(future), validity_start_date: "${day}": `);
  });
});
