import { describe, expect, it } from "vitest";
import * as z from "zod";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import * as schema from "../../src/schema/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

const { AgreementSchema } = schema;
const messages = (data: unknown) =>
  (AgreementSchema.safeParse(data).error?.issues ?? []).map((issue) => `/${issue.path.join("/")}: ${issue.message}`);

describe("AgreementSchema takes what agreements look like", () => {
  const parties = Array.from({ length: 290 }, (_, index) => ({
    id: `p${index}`,
    kind: "state" as const,
    name: `P${index}`,
  }));
  const shapes: Readonly<Record<string, Agreement>> = {
    "the Busan record": busan2025,
    "a small record": agreementWith(),
    "no party named": agreementWith({ parties: [], commitments: [] }),
    "290 parties": agreementWith({
      parties,
      commitments: [commitmentWith({ promisors: ["p1"], promisees: parties.map((p) => p.id) })],
    }),
    "a group next to its members": agreementWith({
      parties: [
        { id: "eu", kind: "international-organisation", name: "European Union" },
        {
          id: "fr",
          kind: "state",
          name: "France",
          names: { fr: "France", "zh-Hans": "法国" },
          memberOf: ["eu"],
          iso3166: "FR",
        },
        { id: "sct", kind: "subnational", name: "Scotland", iso3166: "GB-SCT" },
      ],
    }),
    "a unilateral act": agreementWith({ form: "unilateral", commitments: [commitmentWith({ promisees: [] })] }),
    "a unilateral act that favours a state and a group": agreementWith({
      form: "unilateral",
      commitments: [
        commitmentWith({
          promisees: [],
          beneficiaries: [{ name: "Nepal", iso3166: "NP" }, { name: "Least developed countries" }],
        }),
      ],
    }),
    "a date known only to the year": agreementWith({ concludedOn: "1994" }),
    "a date known to the decade": agreementWith({ concludedOn: "199X?" }),
    "no date at all": agreementWith({ concludedOn: undefined as never }),
    "a file that names its schema": agreementWith({ $schema: "https://example.org/agreement.schema.json" }),
    "an open end": agreementWithTerm({ end: { open: true } }),
    "an end at a clock time": agreementWithTerm({
      effective: { date: "2025-11-10", time: "00:01", zone: "America/New_York" },
      end: { until: { date: "2026-11-10", time: "00:01:00", zone: "America/New_York" } },
      rule: "moment",
    }),
    "a start known to the month": agreementWithTerm({ effective: "2025-11", duration: "P1Y2M" }),
    events: agreementWith({
      events: [
        eventWith({
          quantity: { kind: "exact", value: 3, unit: "t" },
          planned: { from: "2026", through: "2026-04-XX" },
        }),
      ],
    }),
    lineage: agreementWith({ lineage: [{ relation: "prior", agreement: "another-record" }] }),
  };

  it.each(Object.keys(shapes))("%s", (name) => {
    const data = JSON.parse(JSON.stringify(shapes[name]));
    expect(messages(data)).toEqual([]);
    expect(AgreementSchema.parse(data)).toEqual(data);
  });

  it("gives back what it was given, and writes to nothing", () => {
    const data = deepFreeze(JSON.parse(JSON.stringify(busan2025)));
    expect(AgreementSchema.parse(data)).toEqual(data);
  });
});

const cited = [{ source: "statement", mode: "paraphrase" }] as const;
const { on: _on, recordedOn: _recordedOn, ...undated } = eventWith();
const moment = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };
const tariff = (over: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  agreementWith({
    commitments: [
      commitmentWith({
        kind: "tariff",
        rate: { to: 10, unit: "percent", basis: "applied", ...over },
        ...more,
      } as never),
    ],
  });
const withQuantity = (quantity: unknown) => agreementWith({ events: [eventWith({ quantity: quantity as never })] });
const withRequirement = (requires: unknown) =>
  agreementWith({
    conditions: [
      { id: "c", summary: "S", dependent: "truce", requires: requires as never, kind: "continuing", citations: cited },
    ],
  });
const bare = {
  id: "pause",
  kind: "undertaking",
  summary: "S",
  promisors: ["a"],
  promisees: [],
  citations: [],
} as const;

describe("AgreementSchema takes what registers have", () => {
  it.each<[string, Agreement]>([
    ["a term of the whole", agreementWith({ term: { effective: "1994", duration: "P10Y" } })],
    ["a clause on withdrawal", agreementWith({ withdrawal: { notice: "P1Y", citations: cited } })],
    [
      "a clause on withdrawal in full",
      agreementWith({ withdrawal: { notice: "P6M", earliest: "2027", wording: "may denounce", citations: cited } }),
    ],
    ["subjects", agreementWith({ subjects: ["fisheries", "double taxation"] })],
    [
      "identifiers",
      agreementWith({
        identifiers: [
          { scheme: "UNTS", value: "I-54113" },
          { scheme: "CELEX", value: "22019A0101", url: "https://example.org/22019A0101" },
        ],
      }),
    ],
    ["a depositary", agreementWith({ depositary: "Secretary-General of the United Nations" })],
    ["authentic languages", agreementWith({ languages: ["en", "zh-Hans", "sr-Latn-RS"] })],
    [
      "a place of signature",
      agreementWith({ signedAt: { name: "Palais des Nations", city: "Geneva", country: "CH" } }),
    ],
    [
      "third parties",
      agreementWith({
        thirdParties: [
          { name: "Qatar", role: "mediator" },
          { name: "B", role: "guarantor", party: "b" },
          { name: "C", role: "witness" },
          { name: "D", role: "depositary" },
        ],
      }),
    ],
    [
      "a meeting with an id",
      agreementWith({
        meeting: { id: "talks", on: "2025-05", place: { name: "P" }, participants: [], citations: cited },
      }),
    ],
    ["a party of no stated kind", agreementWith({ parties: [{ id: "a", name: "A" }] })],
    ["a commitment that was not quoted", agreementWith({ commitments: [bare] })],
    [
      "a commitment with all that can be said of it",
      agreementWith({
        commitments: [
          {
            ...bare,
            title: "Pause of tariffs",
            performance: "each",
            modality: "obligation",
            wording: "shall",
            survives: true,
            atEnd: { text: "The old rates come back.", citations: cited },
            quantity: { kind: "exact", value: 500, unit: "soldier" },
          },
        ],
      }),
    ],
    ["a tariff with only the new rate", tariff()],
    ["a rate of nothing", tariff({ to: 0 })],
    ["a rate above 100 percent", tariff({ from: 145, to: 125 })],
    ["a tariff that goes up", tariff({ from: 10, to: 25 })],
    ["a specific duty", tariff({ from: 0.5, to: 0.25, unit: "US dollar per kilogram" })],
    ["a ceiling", tariff({ to: 15, bound: "ceiling" })],
    [
      "a schedule",
      tariff(
        {},
        {
          steps: [
            { from: "2027", to: 5 },
            { from: moment, to: 0 },
          ],
        },
      ),
    ],
    [
      "a purchase without a quantity",
      agreementWith({ commitments: [commitmentWith({ kind: "purchase", goods: ["coal"] })] }),
    ],
    [
      "a purchase by years",
      agreementWith({
        commitments: [
          commitmentWith({
            kind: "purchase",
            goods: ["soybeans"],
            quantities: [
              {
                quantity: { kind: "at-least", value: 25, unit: "million t" },
                during: { from: "2026-01-01", through: "2026-12-31" },
              },
            ],
          }),
        ],
      }),
    ],
    ["a quota", withQuantity({ kind: "at-most", value: 100_000, unit: "vehicle", per: "P1Y" })],
    [
      "an amount above a year",
      withQuantity({ kind: "at-least", value: 200, unit: "bn USD", above: { period: "2017" } }),
    ],
    [
      "an amount above a stated amount",
      withQuantity({
        kind: "range",
        min: 1,
        max: 2,
        unit: "t",
        above: { period: "2017", quantity: { kind: "exact", value: 3, unit: "t", per: "P1Y" } },
      }),
    ],
    ["an end known to the month", agreementWithTerm({ end: { through: "2026-11" } })],
    ["an end before a day", agreementWithTerm({ end: { before: "2027-01-01" } })],
    ["a boundary known to the year", agreementWithTerm({ end: { until: "2027?" } })],
    ["an end that nobody can read", agreementWithTerm({ end: { unreadable: "1976-06-31" } })],
    ["a duration counted from an event", agreementWithTerm({ duration: "P1Y", countedFrom: "entry-into-force" })],
    ["a duration counted from a day", agreementWithTerm({ duration: "P1Y", countedFrom: "2025-10" })],
    ["a duration counted from a moment", agreementWithTerm({ duration: "P1Y", countedFrom: moment })],
    ["a renewal", agreementWithTerm({ duration: "P1Y", renewal: { period: "P1Y" } })],
    [
      "an option to renew",
      agreementWithTerm({ duration: "P1Y", renewal: { period: "P1Y", notice: "P3M", times: 2, option: true } }),
    ],
    ["a condition on performance", withRequirement({ kind: "performance", party: "a", commitment: "pause" })],
    ["a condition on a circumstance", withRequirement({ kind: "circumstance", description: "Both consent." })],
    [
      "a place in a source and the field it is for",
      agreementWith({ citations: [{ source: "statement", locator: "article 3", field: "title", mode: "verbatim" }] }),
    ],
    ["an event known by its day alone", agreementWith({ events: [{ ...undated, on: "2025" }] })],
    ["an event known by its effect alone", agreementWith({ events: [{ ...undated, effective: moment }] })],
    ["an event known by its record alone", agreementWith({ events: [{ ...undated, recordedOn: "2025-05-12" }] })],
    ["a correction", agreementWith({ events: [eventWith({ type: "corrected", corrects: "other" })] })],
    ["a means of consent", agreementWith({ events: [eventWith({ type: "ratified", means: "approval", by: "a" })] })],
    ["a rate that is set", agreementWith({ events: [eventWith({ type: "amended", rate: { to: 125 } })] })],
    ...(["acceded", "withdrawn", "provisionally-applied", "renewed", "retracted"] as const).map(
      (type): [string, Agreement] => [`an event ${type}`, agreementWith({ events: [eventWith({ type })] })],
    ),
  ])("%s", (_, record) => {
    const data = JSON.parse(JSON.stringify(record));
    expect(messages(data)).toEqual([]);
    expect(AgreementSchema.parse(data)).toEqual(data);
  });

  it.each<[string, unknown, string]>([
    [
      "a withdrawal without its notice",
      agreementWith({ withdrawal: { citations: cited } as never }),
      '/withdrawal/notice: Missing key "notice"; add a calendar duration as "P1Y", "P90D" or "P1Y2M"',
    ],
    [
      "a notice in words",
      agreementWith({ withdrawal: { notice: "one year", citations: cited } }),
      '/withdrawal/notice: Expected a calendar duration as "P1Y"',
    ],
    ["an empty subject", agreementWith({ subjects: [""] }), "/subjects/0: Expected some text"],
    [
      "one subject without a list",
      agreementWith({ subjects: "trade" as never }),
      '/subjects: Expected a list; got "trade"; put it in brackets: ["trade"]',
    ],
    [
      "an identifier without its scheme",
      agreementWith({ identifiers: [{ value: "I-1" } as never] }),
      '/identifiers/0/scheme: Missing key "scheme"; add some text',
    ],
    [
      "an invalid address of a register",
      agreementWith({ identifiers: [{ scheme: "UNTS", value: "I-1", url: "I-1" }] }),
      "/identifiers/0/url: Expected a web address",
    ],
    ["an empty depositary", agreementWith({ depositary: "" }), "/depositary: Expected some text"],
    [
      "the name of a language",
      agreementWith({ languages: ["the English language"] }),
      '/languages/0: Expected a BCP 47 language tag as "en"',
    ],
    [
      "the name of a country for its code",
      agreementWith({ signedAt: { name: "Geneva", country: "Switzerland" } }),
      "/signedAt/country: Expected an ISO 3166-1 alpha-2 code",
    ],
    [
      "an unknown role",
      agreementWith({ thirdParties: [{ name: "Qatar", role: "mediators" as never }] }),
      '/thirdParties/0/role: Unknown role "mediators"; did you mean "mediator"?',
    ],
    [
      "a meeting without an id",
      agreementWith({ meeting: { on: "2025", place: { name: "P" }, participants: [], citations: [] } as never }),
      '/meeting/id: Missing key "id"; add an id without blanks, as "rare-earth-suspension"',
    ],
    [
      "an unknown performance",
      agreementWith({ commitments: [{ ...bare, performance: "jointly" as never }] }),
      '/commitments/0/performance: Unknown performance "jointly"; did you mean "joint"?',
    ],
    [
      "survives: false",
      agreementWith({ commitments: [{ ...bare, survives: false as never }] }),
      "/commitments/0/survives: Expected true; got false; write true, or leave the key out",
    ],
    [
      "a bare text for what applies at the end",
      agreementWith({ commitments: [{ ...bare, atEnd: "The old rates come back." as never }] }),
      '/commitments/0/atEnd: Expected an object with the keys text and citations; got "The old rates come back."; write it as an object: { … }',
    ],
    [
      "an empty title",
      agreementWith({ commitments: [{ ...bare, title: "" }] }),
      "/commitments/0/title: Expected some text",
    ],
    ["the kind that there was", tariff({}, { kind: "tariff-reduction" }), "/commitments/0/kind: Unknown kind"],
    [
      "a tariff without its new rate",
      agreementWith({
        commitments: [
          commitmentWith({ kind: "tariff", rate: { from: 5, unit: "percent", basis: "applied" } as never }),
        ],
      }),
      '/commitments/0/rate/to: Missing key "to"; add a rate of 0 or more as a number of its unit, as 10 for 10 percent',
    ],
    [
      "a rate below zero",
      tariff({ to: -5 }),
      "/commitments/0/rate/to: Expected a rate of 0 or more as a number of its unit, as 10 for 10 percent; got -5; write the rate itself, not the change; a lower rate is a lower `to`",
    ],
    [
      "an old rate below zero",
      tariff({ from: -5 }),
      "/commitments/0/rate/from: Expected a rate of 0 or more as a number of its unit, as 10 for 10 percent; got -5; write the rate itself, not the change; a lower rate is a lower `to`",
    ],
    [
      "a rate as text",
      tariff({ to: "10%" }),
      '/commitments/0/rate/to: Expected a rate of 0 or more as a number of its unit, as 10 for 10 percent; got "10%"; write one number in digits, as 10 or 0.5',
    ],
    ["a rate without a unit", tariff({ unit: "" }), "/commitments/0/rate/unit: Expected some text"],
    [
      "an unknown bound",
      tariff({ bound: "cap" }),
      '/commitments/0/rate/bound: Unknown bound "cap"; known: ceiling, floor',
    ],
    [
      "a step below zero",
      tariff({}, { steps: [{ from: "2027", to: -1 }] }),
      "/commitments/0/steps/0/to: Expected a rate of 0",
    ],
    [
      "a step without a day",
      tariff({}, { steps: [{ to: 1 }] }),
      '/commitments/0/steps/0/from: Missing key "from"; add a date as "2026-04" or a moment { date, time, zone }',
    ],
    [
      "a rate of an event below zero",
      agreementWith({ events: [eventWith({ rate: { to: -1 } })] }),
      "/events/0/rate/to: Expected a rate of 0 or more as a number of its unit, as 10 for 10 percent; got -1; write the rate itself, not the change; a lower rate is a lower `to`",
    ],
    [
      "a baseline without its period",
      withQuantity({ kind: "exact", value: 1, unit: "t", above: {} }),
      '/events/0/quantity/above/period: Missing key "period"; add a date of the calendar as "2026", "2026-04" or "2026-04-30" (EDTF level 0 or 1)',
    ],
    [
      "a baseline on a baseline",
      withQuantity({
        kind: "exact",
        value: 1,
        unit: "t",
        above: { period: "2017", quantity: { kind: "exact", value: 1, unit: "t", above: { period: "2016" } } },
      }),
      '/events/0/quantity/above/quantity: Unknown key "above"',
    ],
    [
      "an unknown quantity",
      withQuantity({ kind: "at-mots", value: 1, unit: "t" }),
      'Unknown kind "at-mots"; did you mean "at-most"?',
    ],
    [
      "an end before nothing",
      agreementWithTerm({ end: { before: "" } }),
      "/commitments/0/term/end/before: Expected a date of the calendar",
    ],
    [
      "an end that is two",
      agreementWithTerm({ end: { before: "2027", unreadable: "2027-02-30" } as never }),
      "/commitments/0/term/end: Expected { through: day }",
    ],
    ["an unreadable end without its words", agreementWithTerm({ end: { unreadable: " " } }), "Expected some text"],
    [
      "a duration counted from what has blanks",
      agreementWithTerm({ duration: "P1Y", countedFrom: "the signing" }),
      "/commitments/0/term/countedFrom: Expected an id without blanks",
    ],
    [
      "a duration counted from a number",
      agreementWithTerm({ duration: "P1Y", countedFrom: 2025 as never }),
      '/commitments/0/term/countedFrom: Expected the id of an event, a date as "2026-04" or a moment { date, time, zone }; got 2025',
    ],
    [
      "a renewal without a period",
      agreementWithTerm({ renewal: {} as never }),
      '/commitments/0/term/renewal/period: Missing key "period"; add a calendar duration as "P1Y", "P90D" or "P1Y2M"',
    ],
    [
      "half a renewal",
      agreementWithTerm({ renewal: { period: "P1Y", times: 1.5 } }),
      "/commitments/0/term/renewal/times: Expected a whole number of renewals, 1 or more",
    ],
    [
      "no renewal at all",
      agreementWithTerm({ renewal: { period: "P1Y", times: 0 } }),
      "/commitments/0/term/renewal/times: Expected a whole number of renewals, 1 or more; got 0; leave `renewal` out when there is none",
    ],
    [
      "option: false",
      agreementWithTerm({ renewal: { period: "P1Y", option: false as never } }),
      "/commitments/0/term/renewal/option: Expected true; got false; write true, or leave the key out",
    ],
    [
      "a requirement without its kind",
      withRequirement({ party: "a", commitment: "pause" }),
      '/conditions/0/requires/kind: Missing key "kind"; add one of: performance, circumstance',
    ],
    [
      "a requirement in words",
      withRequirement({ kind: "circumstance", words: "Both consent." }),
      '/conditions/0/requires: Unknown key "words"; known: kind, description',
    ],
    [
      "a place in a source by another name",
      agreementWith({ citations: [{ source: "statement", at: "article 3", mode: "verbatim" } as never] }),
      '/citations/0: Unknown key "at"; known: source, locator',
    ],
    [
      "an event without any day",
      agreementWith({ events: [undated] }),
      "/events/0: Expected a day; got an event without one; add at least one of on, effective, recordedOn",
    ],
    [
      "an unknown event",
      agreementWith({ events: [eventWith({ type: "withdrew" as never })] }),
      '/events/0/type: Unknown type "withdrew"; did you mean "withdrawn"?',
    ],
    [
      "an unknown means of consent",
      agreementWith({ events: [eventWith({ means: "signature" as never })] }),
      '/events/0/means: Unknown means "signature"; known: acceptance, approval, succession',
    ],
    [
      "a correction of nothing",
      agreementWith({ events: [eventWith({ corrects: "" })] }),
      "/events/0/corrects: Expected an id",
    ],
  ])("and refuses %s", (_, data, message) => {
    expect(messages(JSON.parse(JSON.stringify(data))).join("\n")).toContain(message);
  });
});

describe("AgreementSchema is strict", () => {
  it.each<[string, unknown, string]>([
    ["a key close to a known one", { ...agreementWith(), titel: "x" }, '/: Unknown key "titel"; did you mean "title"?'],
    [
      "a key with letters swapped",
      { ...agreementWith(), parteis: [] },
      '/: Unknown key "parteis"; did you mean "parties"?',
    ],
    [
      "a key close to none",
      { ...agreementWith(), zzzzzzzzzz: 1 },
      '/: Unknown key "zzzzzzzzzz"; known: $schema, id, title',
    ],
    [
      "two unknown keys",
      { ...agreementWith(), titel: 1, reviewdOn: 1 },
      'Unknown key "titel"; did you mean "title"? Unknown key "reviewdOn"; did you mean "reviewedOn"?',
    ],
    [
      "a key inside a commitment",
      agreementWith({ commitments: [{ ...commitmentWith(), promisor: "a" } as never] }),
      '/commitments/0: Unknown key "promisor"; did you mean "promisors"?',
    ],
    [
      "the id of a party among those whom it favours",
      agreementWith({ commitments: [commitmentWith({ beneficiaries: ["np" as never] })] }),
      '/commitments/0/beneficiaries/0: Expected an object with the key name; got "np"; write it as an object: { … }',
    ],
    [
      "a beneficiary as if it were a party",
      agreementWith({ commitments: [commitmentWith({ beneficiaries: [{ id: "np", name: "Nepal" } as never] })] }),
      '/commitments/0/beneficiaries/0: Unknown key "id"; known: name, iso3166',
    ],
    [
      "a name of a state for its code",
      agreementWith({ commitments: [commitmentWith({ beneficiaries: [{ name: "Nepal", iso3166: "Nepal" }] })] }),
      '/commitments/0/beneficiaries/0/iso3166: Expected an ISO 3166 code as "US" or "GB-SCT"; got "Nepal"',
    ],
    [
      "a key inside a term's end",
      agreementWithTerm({ end: { through: "2026-01-01", inclusive: true } as never }),
      '/commitments/0/term/end: Unknown key "inclusive"',
    ],
    [
      "an unknown kind",
      agreementWith({ commitments: [commitmentWith({ kind: "visits" as never })] }),
      '/commitments/0/kind: Unknown kind "visits"; did you mean "visit"?',
    ],
    [
      "a missing kind",
      agreementWith({ commitments: [commitmentWith({ kind: undefined as never })] }),
      '/commitments/0/kind: Missing key "kind"; add one of: tariff, suspension, purchase, cooperation, dialogue, visit, invitation, undertaking',
    ],
    [
      "a commitment that is not an object",
      agreementWith({ commitments: [7 as never] }),
      "/commitments/0: Expected an object with a kind (tariff, suspension, purchase, cooperation, dialogue, visit, invitation, undertaking); got 7; write it as an object: { … }",
    ],
    [
      "an impossible day",
      agreementWith({ reviewedOn: "2026-02-30" }),
      '/reviewedOn: Expected a day of the calendar as "2025-10-30"; got "2026-02-30"',
    ],
    ["a partial date where a day is needed", agreementWith({ reviewedOn: "2026-02" }), "/reviewedOn: Expected a day"],
    [
      "a day with a clock time",
      agreementWith({ concludedOn: "2026-02-03T00:00:00Z" }),
      "/concludedOn: Expected a date of the calendar",
    ],
    [
      "a Date",
      agreementWith({ concludedOn: new Date(0) as never }),
      '/concludedOn: Expected a date of the calendar as "2026", "2026-04" or "2026-04-30" (EDTF level 0 or 1); got a Date; write one string, not an object',
    ],
    [
      "an impossible start",
      agreementWithTerm({ effective: "2026-06-31" }),
      "/commitments/0/term/effective: Expected a date of the calendar",
    ],
    [
      "a misspelt key of an end",
      agreementWithTerm({ end: { thruogh: "2026-11-09" } as never }),
      '/commitments/0/term/end: Expected { through: day }, { until: day or moment }, { before: day }, { open: true } or { unreadable: text }; got an object. Unknown key "thruogh"; did you mean "through"?',
    ],
    [
      "a moment without its zone",
      agreementWithTerm({ effective: { date: "2026-11-10", time: "00:01" } as never }),
      '/commitments/0/term/effective: Expected a date as "2026-04" or a moment { date, time, zone }; got an object; add the missing key zone',
    ],
    [
      "a moment with a misspelt zone",
      agreementWithTerm({ effective: { date: "2026-11-10", time: "00:01", zne: "UTC" } as never }),
      'Unknown key "zne"; did you mean "zone"?',
    ],
    [
      "a year that is a number",
      agreementWithTerm({ effective: 2025 as never }),
      "moment { date, time, zone }; got 2025",
    ],
    [
      "a moment without its zone, inside an end",
      agreementWithTerm({ end: { until: { date: "2026-11-10", time: "00:01" } } as never }),
      '/commitments/0/term/end: Expected { through: day }, { until: day or moment }, { before: day }, { open: true } or { unreadable: text }; got an object; at until: Expected a date as "2026-04" or a moment { date, time, zone }; got an object; add the missing key zone',
    ],
    [
      "a misspelt requirement",
      agreementWith({
        conditions: [
          {
            id: "c",
            summary: "S",
            dependent: "truce",
            requires: { kind: "performance", party: "a", comitment: "pause" } as never,
            kind: "continuing",
            citations: [],
          },
        ],
      }),
      '/conditions/0/requires: Unknown key "comitment"; did you mean "commitment"?',
    ],
    [
      "a kind that is an object",
      agreementWith({ commitments: [commitmentWith({ kind: { toString: 1 } as never })] }),
      "/commitments/0/kind: Expected one of: tariff, suspension, purchase, cooperation, dialogue, visit, invitation, undertaking; got an object; write one of them in quotes",
    ],
    [
      "names with a key that no program should read",
      agreementWith({ parties: [{ id: "a", kind: "state", name: "A", names: JSON.parse('{"__proto__":"A"}') }] }),
      "/parties/0/names/__proto__: Expected BCP 47 language tags",
    ],
    [
      "names by something else than a language",
      agreementWith({ parties: [{ id: "a", kind: "state", name: "A", names: { "the French": "A" } }] }),
      "Expected BCP 47 language tags as keys",
    ],
    [
      "an invalid end",
      agreementWithTerm({ end: {} as never }),
      "Expected { through: day }, { until: day or moment }, { before: day }, { open: true } or { unreadable: text }",
    ],
    ["open: false", agreementWithTerm({ end: { open: false } as never }), "/commitments/0/term/end"],
    [
      "a null",
      agreementWith({ meeting: null as never }),
      "/meeting: Expected an object with the keys id, on, place, participants and citations; got null; write the value, or leave the key out if it is optional",
    ],
    [
      "an undefined that is stored",
      { ...agreementWith(), lineage: undefined },
      '/lineage: Missing key "lineage"; add a list, [] if it is empty',
    ],
    ["an empty text", agreementWith({ title: "" }), "/title: Expected some text"],
    ["blank text", agreementWith({ title: " \u00A0" }), "/title: Expected some text"],
    ["an id with a blank", agreementWith({ id: "the truce" }), "/id: Expected an id without blanks"],
    ["a number as text", agreementWithTerm({ duration: 365 as never }), "/commitments/0/term/duration"],
    [
      "a clock duration",
      agreementWithTerm({ duration: "PT12H" }),
      '/commitments/0/term/duration: Expected a calendar duration as "P1Y"',
    ],
    [
      "a number that is NaN",
      agreementWith({ events: [eventWith({ quantity: { kind: "exact", value: Number.NaN, unit: "t" } })] }),
      "/events/0/quantity/value",
    ],
  ])("refuses %s", (_, data, message) => {
    expect(messages(data).join("\n")).toContain(message);
  });

  it("does not take a key of an object's prototype for a known one", () => {
    expect(messages({ ...agreementWith(), constructor: 1 })[0]).toContain('Unknown key "constructor"');
    expect(AgreementSchema.safeParse(JSON.parse('{"__proto__": {"id": "x"}}')).success).toBe(false);
  });

  it("needs each required key", () => {
    const record = agreementWith();
    for (const key of Object.keys(record)) {
      if (key === "concludedOn") continue;
      const { [key as keyof Agreement]: _, ...rest } = record;
      expect(AgreementSchema.safeParse(rest).success, key).toBe(false);
    }
  });
});

/** The description of the days of an event in the JSON Schema. */
const DAYS = {
  anyOf: ["on", "effective", "recordedOn"].map((key) => ({
    type: "object",
    properties: { [key]: {} },
    required: [key],
  })),
};

describe("the schemas, for users", () => {
  it("can be extended and picked from", () => {
    const Tracked = schema.PartySchema.extend({ rating: z.number() });
    expect(Tracked.safeParse({ id: "a", kind: "state", name: "A", rating: 3 }).success).toBe(true);
    expect(Tracked.safeParse({ id: "a", kind: "state", name: "A" }).success).toBe(false);
    const Short = AgreementSchema.pick({ id: true, title: true });
    expect(Short.safeParse({ id: "a", title: "A" }).success).toBe(true);
    expect(Short.safeParse({ id: "a", title: "A", nature: "treaty" }).success).toBe(false);
  });

  it("of an event can be extended, and picked from by its shape", () => {
    const Rated = schema.LifecycleEventSchema.extend({ rating: z.number() });
    expect(Rated.safeParse({ ...eventWith(), rating: 3 }).success).toBe(true);
    expect(Rated.safeParse({ ...undated, rating: 3 }).success).toBe(false);
    const Short = z.strictObject(schema.LifecycleEventSchema.shape).pick({ id: true, type: true });
    expect(Short.safeParse({ id: "a", type: "renewed" }).success).toBe(true);
  });

  it("make a JSON Schema that says the same of dates", () => {
    const json = z.toJSONSchema(AgreementSchema) as {
      properties: Record<string, { pattern?: string }>;
      additionalProperties: boolean;
    };
    expect(json.additionalProperties).toBe(false);
    const pattern = new RegExp(json.properties["reviewedOn"]?.pattern ?? "", "u");
    expect(pattern.test("2024-02-29")).toBe(true);
    expect(pattern.test("2026-02-29")).toBe(false);
  });

  it("suggest the keys that there are after extending and picking", () => {
    const Extended = schema.PartySchema.extend({ capital: z.string() });
    expect(Extended.safeParse({ id: "a", kind: "state", name: "A", captial: "B" }).error?.issues.at(-1)?.message).toBe(
      'Unknown key "captial"; did you mean "capital"?',
    );
    const Short = schema.PartySchema.pick({ id: true });
    expect(Short.safeParse({ id: "a", kind: "state" }).error?.issues[0]?.message).toBe('Unknown key "kind"; known: id');
  });

  it("change nothing on the way: no trimming, no fallback, no check that a JSON Schema would lose", () => {
    const seen = new Set<unknown>();
    const walk = (one: z.ZodType, where: string): void => {
      if (seen.has(one)) return;
      seen.add(one);
      const def = one._zod.def as unknown as {
        readonly type: string;
        readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
        readonly catchall?: z.ZodType;
        readonly shape?: Readonly<Record<string, z.ZodType>>;
        readonly options?: readonly z.ZodType[];
        readonly element?: z.ZodType;
        readonly innerType?: z.ZodType;
        readonly valueType?: z.ZodType;
        readonly keyType?: z.ZodType;
        readonly in?: z.ZodType;
        readonly out?: z.ZodType;
      };
      if (def.type === "pipe") {
        // The one look at something before its schema: whether names have a key that Zod ignores.
        expect([where, def.in?._zod.def.type]).toEqual([
          expect.stringMatching(/[Pp]art(?:y|ies)\.names$/),
          "transform",
        ]);
        walk(def.out as z.ZodType, where);
        return;
      }
      expect(
        ["object", "string", "number", "literal", "enum", "array", "union", "optional", "record"],
        where,
      ).toContain(def.type);
      for (const { _zod } of def.checks ?? []) {
        // The one check of an object is that of an event's days, which the JSON Schema has from `meta`.
        if (def.type === "object")
          expect([where, one.meta()]).toEqual([expect.stringMatching(/vents?$|EventSchema$/), DAYS]);
        else expect(["string_format", "greater_than", "number_format"], where).toContain(_zod.def.check);
      }
      if (def.type === "object") expect(def.catchall?._zod.def.type, where).toBe("never");
      for (const [key, inner] of Object.entries(def.shape ?? {})) walk(inner, `${where}.${key}`);
      for (const inner of [...(def.options ?? []), def.element, def.innerType, def.valueType, def.keyType]) {
        if (inner !== undefined) walk(inner, where);
      }
    };
    for (const [name, one] of Object.entries(schema)) walk(one as z.ZodType, name);
    expect(seen.size).toBeGreaterThan(100);
  });

  it("are all strict objects or unions of them, without defaults or transforms", () => {
    for (const [name, one] of Object.entries(schema)) {
      const text = JSON.stringify(z.toJSONSchema(one as z.ZodType, { io: "input" }));
      expect(text, name).toBe(JSON.stringify(z.toJSONSchema(one as z.ZodType, { io: "output" })));
      expect(text, name).not.toContain('"default"');
    }
  });
});
