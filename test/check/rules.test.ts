import { describe, expect, it } from "vitest";
import { type CheckOptions, check, type Problem, type RuleName } from "../../src/check/index.js";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement, Commitment, Condition, LifecycleEvent } from "../../src/model/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

/** A planted problem: the record, the place where it must be found, and words that the message must have. */
type PlantedProblem = readonly [what: string, record: Agreement, path: string, message: string, options?: CheckOptions];

const cited = [{ source: "statement", mode: "paraphrase" }] as const;
const issue = { id: "issue", title: "Issue", disposition: "unresolved", citations: cited } as const;
const visit = { kind: "visit", visitor: "a", host: "b", when: "2025-11" } as const;
const invitation = { kind: "invitation", invitee: "b", host: "a", occasion: "a visit" } as const;
const condition: Condition = {
  id: "condition",
  summary: "It depends.",
  dependent: "truce",
  requires: { kind: "performance", party: "a", commitment: "pause" },
  kind: "continuing",
  citations: cited,
};
const assessment = {
  id: "expert",
  by: { kind: "collective", description: "experts" },
  summary: "A pause.",
  quotes: [],
  points: [],
  citations: cited,
} as const;
const readout = { by: "b", on: "2025-05-13", summary: "As B says.", citations: cited } as const;
const reduction = (from: number, to: number, over: Partial<Commitment> = {}) =>
  commitmentWith({ kind: "tariff", rate: { from, to, unit: "percent", basis: "average" }, ...over } as never);
const purchase = (quantity: unknown, over: Partial<Commitment> = {}) =>
  commitmentWith({ kind: "purchase", goods: ["soybeans"], quantity, ...over } as never);
const withCommitment = (over: object) => agreementWith({ commitments: [commitmentWith(over as never)] });
const withEvent = (over: Parameters<typeof eventWith>[0]) => agreementWith({ events: [eventWith(over)] });
const undated = (over: Partial<LifecycleEvent>): LifecycleEvent => {
  const { on: _, recordedOn: __, ...event } = eventWith();
  return { ...event, ...over };
};
const source = { id: "statement", kind: "official-statement", title: "S", language: "en" } as const;

const TEXT = "One line of the “text”.\n \u00A0\nThe second: a\u00A0truce, they said.\r\n\r\nThe third.";
const texts = { sources: { statement: TEXT } };
const quoting = (quote: string, locator?: string) =>
  agreementWith({
    commitments: [
      commitmentWith({
        wording: "e",
        citations: [{ source: "statement", mode: "verbatim", quote, ...(locator ? { locator } : {}) }],
      }),
    ],
  });

const baseline = (above: object) => purchase({ kind: "exact", value: 1, unit: "t", above });

const PLANTED_PROBLEMS: Readonly<Partial<Record<RuleName, readonly PlantedProblem[]>>> = {
  "invalid-date": [
    ["the term of the whole", agreementWith({ term: { effective: "2025-02-30" } }), "/term/effective", "February 2025"],
    [
      "a notice of withdrawal",
      agreementWith({ withdrawal: { notice: "a year", citations: cited } }),
      "/withdrawal/notice",
      "not a calendar duration",
    ],
    [
      "a first day for a notice",
      agreementWith({ withdrawal: { notice: "P1Y", earliest: "2025-06-31", citations: cited } }),
      "/withdrawal/earliest",
      "June 2025",
    ],
    [
      "a day before which it ends",
      agreementWithTerm({ end: { before: "2026-06-31" } }),
      "/commitments/0/term/end/before",
      "June 2026",
    ],
    [
      "a last month",
      agreementWithTerm({ end: { through: "2026-13" } }),
      "/commitments/0/term/end/through",
      "no month 13",
    ],
    [
      "a day to count from",
      agreementWithTerm({ duration: "P1Y", countedFrom: "2026-06-31" }),
      "/commitments/0/term/countedFrom",
      "June 2026",
    ],
    [
      "a period of renewal",
      agreementWithTerm({ duration: "P1Y", renewal: { period: "yearly" } }),
      "/commitments/0/term/renewal/period",
      "not a calendar duration",
    ],
    [
      "a notice against renewal",
      agreementWithTerm({ duration: "P1Y", renewal: { period: "P1Y", notice: "3 months" } }),
      "/commitments/0/term/renewal/notice",
      "not a calendar duration",
    ],
    [
      "a step of a schedule",
      agreementWith({ commitments: [reduction(57, 47, { steps: [{ from: "2026-06-31", to: 5 }] } as never)] }),
      "/commitments/0/steps/0/from",
      "June 2026",
    ],
    [
      "a baseline",
      agreementWith({ commitments: [baseline({ period: "2017-13" })] }),
      "/commitments/0/quantity/above/period",
      "no month 13",
    ],
    [
      "the period of a baseline's amount",
      agreementWith({
        commitments: [baseline({ period: "2017", quantity: { kind: "exact", value: 1, unit: "t", per: "year" } })],
      }),
      "/commitments/0/quantity/above/quantity/per",
      "not a calendar duration",
    ],
    [
      "the days of a purchase",
      agreementWith({
        commitments: [
          purchase({ kind: "exact", value: 1, unit: "t" }, {
            quantities: [
              {
                quantity: { kind: "exact", value: 1, unit: "t" },
                during: { from: "2026-06-31", through: "2026-12-31" },
              },
            ],
          } as never),
        ],
      }),
      "/commitments/0/quantities/0/during/from",
      "June 2026",
    ],
    [
      "an end after the calendar",
      agreementWithTerm({ effective: "2025", duration: "P9000Y" }),
      "/commitments/0/term",
      "outside the years 0000 to 9999",
    ],
    [
      "an end after the calendar, from the day of conclusion",
      agreementWithTerm({ duration: "P9999999D" }),
      "/commitments/0/term",
      "outside",
    ],
    [
      "an end before the calendar",
      agreementWithTerm({ end: { until: "0000-01-01" } }),
      "/commitments/0/term",
      "outside",
    ],
    [
      "an end after the calendar, by an event",
      withEvent({ effective: "2025", term: { duration: "P9999999D" } }),
      "/events/0/term",
      "outside",
    ],
    [
      "a moment without its zone",
      agreementWithTerm({ effective: { date: "2025-01-01", time: "00:01" } as never }),
      "/commitments/0/term/effective",
      "undefined is not a zone",
    ],
    [
      "a zone that there is not",
      agreementWithTerm({ effective: { date: "2025-01-01", time: "00:01", zone: "Mars/Olympus" } }),
      "/commitments/0/term/effective",
      "Mars/Olympus",
    ],
    [
      "a clock time that no clock of the zone shows",
      agreementWithTerm({ end: { until: { date: "2026-03-08", time: "02:30", zone: "America/New_York" } } }),
      "/commitments/0/term/end/until",
      "does not exist",
    ],
    [
      "the period of an amount",
      agreementWith({ commitments: [purchase({ kind: "exact", value: 1, unit: "t", per: "year" })] }),
      "/commitments/0/quantity/per",
      "not a calendar duration",
    ],
    ["31 June of a review", agreementWith({ reviewedOn: "2026-06-31" }), "/reviewedOn", "June 2026 has 30 days"],
    ["a day of conclusion", agreementWith({ concludedOn: "2026-02-30" }), "/concludedOn", "February 2026"],
    ["a visit", withCommitment({ ...visit, when: "2026-13" }), "/commitments/0/when", "no month 13"],
    [
      "a start",
      agreementWithTerm({ effective: "2026-04-31" }),
      "/commitments/0/term/effective",
      "April 2026 has 30 days",
    ],
    [
      "a clock time",
      agreementWithTerm({ end: { until: { date: "2026-01-01", time: "25:00", zone: "UTC" } } }),
      "/commitments/0/term/end/until",
      "not a clock time",
    ],
    ["a last day", agreementWithTerm({ end: { through: "2025-02-29" } }), "/commitments/0/term/end/through", "28 days"],
    ["a boundary day", agreementWithTerm({ end: { until: "2025-02-29" } }), "/commitments/0/term/end/until", "28 days"],
    [
      "a duration",
      agreementWithTerm({ effective: "2026", duration: "PT1H" }),
      "/commitments/0/term/duration",
      "not a calendar duration",
    ],
    ["an event", withEvent({ on: "2025-06-31" }), "/events/0/on", "June 2025"],
    ["a plan", withEvent({ planned: { from: "2025-09-31" } }), "/events/0/planned/from", "September 2025"],
    [
      "a measure",
      withCommitment({ kind: "suspension", measure: { title: "M", announcedOn: "x" } }),
      "/commitments/0/measure/announcedOn",
      "not a date",
    ],
    [
      "a readout",
      withCommitment({ readouts: [{ ...readout, on: "2025-00" }] }),
      "/commitments/0/readouts/0/on",
      "no month 00",
    ],
    [
      "a source",
      agreementWith({ sources: [{ ...source, published: "2025-11-31" }] }),
      "/sources/0/published",
      "November 2025",
    ],
    [
      "a meeting",
      agreementWith({
        meeting: { id: "talks", on: "2025-02-30", place: { name: "P" }, participants: [], citations: cited },
      }),
      "/meeting/on",
      "February 2025",
    ],
  ],
  "missing-citation": [
    [
      "a clause on withdrawal",
      agreementWith({ withdrawal: { notice: "P1Y", citations: [] } }),
      "/withdrawal/citations",
      "Expected at least one citation",
    ],
    [
      "what applies at the end",
      withCommitment({ atEnd: { text: "The old rates come back.", citations: [] } }),
      "/commitments/0/atEnd/citations",
      "Expected at least one citation",
    ],
    [
      "an issue without the key",
      agreementWith({ issues: [{ id: "issue", title: "Issue", disposition: "unresolved" } as never] }),
      "/issues/0/citations",
      "Expected at least one citation",
    ],
    ["a commitment", withCommitment({ citations: [] }), "/commitments/0/citations", "Expected at least one citation"],
    [
      "a condition",
      agreementWith({ conditions: [{ ...condition, citations: [] }] }),
      "/conditions/0/citations",
      "Expected at least one citation",
    ],
    [
      "an issue",
      agreementWith({ issues: [{ ...issue, citations: [] }] }),
      "/issues/0/citations",
      "Expected at least one citation",
    ],
    [
      "an assessment",
      agreementWith({ assessments: [{ ...assessment, citations: [] }] }),
      "/assessments/0/citations",
      "Expected at least one citation",
    ],
    ["an event", withEvent({ citations: [] }), "/events/0/citations", "Expected at least one citation"],
    [
      "a readout",
      withCommitment({ readouts: [{ ...readout, citations: [] }] }),
      "/commitments/0/readouts/0/citations",
      "Expected at least one citation",
    ],
    [
      "background",
      agreementWith({ background: [{ text: "Tense.", citations: [] }] }),
      "/background/0/citations",
      "Expected at least one citation",
    ],
    [
      "an objective",
      agreementWith({ objective: { text: "Calm.", citations: [] } }),
      "/objective/citations",
      "Expected at least one citation",
    ],
    [
      "a meeting",
      agreementWith({ meeting: { id: "talks", on: "2025", place: { name: "P" }, participants: [], citations: [] } }),
      "/meeting/citations",
      "Expected at least one citation",
    ],
  ],
  "end-before-start": [
    [
      "an event that takes effect after its own end",
      withEvent({ effective: "2026-12-01", term: { end: { through: "2026-11-10" } } }),
      "/events/0/term/end",
      "start (2026-12-01); got 2026-11-10",
    ],
    [
      "a clock time before another of the same day",
      agreementWithTerm({
        effective: { date: "2026-01-01", time: "12:00", zone: "UTC" },
        end: { until: { date: "2026-01-01", time: "00:01", zone: "UTC" } },
      }),
      "/commitments/0/term/end",
      "start (12:00 on 2026-01-01 (UTC)); got 00:01 on 2026-01-01 (UTC)",
    ],
    [
      "a moment before another, in another zone and on what is a later day there",
      agreementWithTerm({
        effective: { date: "2026-01-01", time: "23:00", zone: "America/New_York" },
        end: { until: { date: "2026-01-02", time: "08:00", zone: "Asia/Shanghai" } },
      }),
      "/commitments/0/term/end",
      "got 08:00 on 2026-01-02 (Asia/Shanghai)",
    ],
    [
      "a term",
      agreementWithTerm({ effective: "2026-01-01", end: { through: "2025-12-31" } }),
      "/commitments/0/term/end",
      "start (2026-01-01); got 2025-12-31",
    ],
    [
      "a term known in part",
      agreementWithTerm({ effective: "2026", end: { until: "2025-12-31" } }),
      "/commitments/0/term/end",
      "start (2026); got 2025-12-31",
    ],
    ["an event that lasts", withEvent({ through: "2025-08-10" }), "/events/0/through", "got 2025-08-10"],
    [
      "a plan",
      withEvent({ planned: { from: "2026-05", through: "2026-04" } }),
      "/events/0/planned/through",
      "start (2026-05); got 2026-04",
    ],
    [
      "the days of an amount",
      withCommitment({
        readouts: [
          {
            ...readout,
            quantities: [
              {
                quantity: { kind: "exact", value: 1, unit: "t" },
                during: { from: "2026-02-01", through: "2026-01-01" },
              },
            ],
          },
        ],
      }),
      "/commitments/0/readouts/0/quantities/0/during/through",
      "got 2026-01-01",
    ],
  ],
  "explained-end": [
    [
      "a start known in part",
      agreementWithTerm({ effective: "2025-11", duration: "P1Y", end: { through: "2030-11-10" } }),
      "/commitments/0/term/end",
      "gives (2026-11-01 to 2026-11-30)",
    ],
    [
      "a start in addition to the term of an event",
      withEvent({ effective: "2025-11-10", term: { duration: "P1Y", end: { through: "2026-11-01" } } }),
      "/events/0/term/end",
      "gives (2026-11-10)",
    ],
    [
      "MOFCOM/GACC No. 70 without its note",
      agreementWithTerm({ effective: "2025-11-07", duration: "P1Y", end: { until: "2026-11-10" } }),
      "/commitments/0/term/end",
      "the end that P1Y gives (2026-11-07); got 2026-11-10",
    ],
    [
      "a term that names no rule",
      agreementWithTerm({ effective: "2025-11-10", duration: "P1Y", end: { through: "2026-11-09" } }),
      "/commitments/0/term/end",
      "gives (2026-11-10)",
    ],
  ],
  "unknown-field": [
    [
      "a quotation for a field that is not there",
      agreementWith({
        assessments: [
          {
            ...assessment,
            quotes: [{ text: "Q", citation: { source: "statement", mode: "verbatim", field: "nonsense" } }],
          },
        ],
      }),
      "/assessments/0/quotes/0/citation/field",
      "nonsense",
    ],
    [
      "a field that is not there",
      withCommitment({ citations: [{ source: "statement", mode: "inference", field: "place.country" }] }),
      "/commitments/0/citations/0/field",
      'Unknown field "place.country"',
    ],
    [
      "a field of an inherited name",
      withCommitment({ citations: [{ source: "statement", mode: "inference", field: "constructor" }] }),
      "/commitments/0/citations/0/field",
      "constructor",
    ],
  ],
  "unknown-party": [
    ["a promisor", withCommitment({ promisors: ["c"] }), "/commitments/0/promisors/0", 'Unknown party "c"; known'],
    [
      "a promisee that is a commitment",
      withCommitment({ promisees: ["b", "pause"] }),
      "/commitments/0/promisees/1",
      '"pause"',
    ],
    [
      "a readout's party",
      withCommitment({ readouts: [{ ...readout, by: "x" }] }),
      "/commitments/0/readouts/0/by",
      '"x"',
    ],
    ["an event's party", withEvent({ by: "x" }), "/events/0/by", '"x"'],
    [
      "a guarantor",
      agreementWith({ thirdParties: [{ name: "X", role: "guarantor", party: "x" }] }),
      "/thirdParties/0/party",
      '"x"',
    ],
    ["a visitor", withCommitment({ ...visit, visitor: "x" }), "/commitments/0/visitor", '"x"'],
    ["a host", withCommitment({ ...visit, host: "x" }), "/commitments/0/host", '"x"'],
    ["an invitee", withCommitment({ ...invitation, invitee: "x" }), "/commitments/0/invitee", '"x"'],
    [
      "a condition's party",
      agreementWith({
        conditions: [{ ...condition, requires: { kind: "performance", party: "x", commitment: "pause" } }],
      }),
      "/conditions/0/requires/party",
      '"x"',
    ],
    [
      "a group",
      agreementWith({
        parties: [
          { id: "a", kind: "state", name: "A", memberOf: ["eu"] },
          { id: "b", kind: "state", name: "B" },
        ],
      }),
      "/parties/0/memberOf/0",
      '"eu"',
    ],
    [
      "who met",
      agreementWith({
        meeting: {
          id: "talks",
          on: "2025",
          place: { name: "P" },
          participants: [{ name: "Ada", party: "x" }],
          citations: cited,
        },
      }),
      "/meeting/participants/0/party",
      '"x"',
    ],
    [
      "a person who is no representative",
      agreementWith({
        meeting: {
          id: "talks",
          on: "2025",
          place: { name: "P" },
          participants: [{ name: "Adda", party: "a" }],
          citations: cited,
        },
      }),
      "/meeting/participants/0/name",
      'did you mean "Ada"?',
    ],
  ],
  "unknown-reference": [
    ["a corrected event", withEvent({ corrects: "x" }), "/events/0/corrects", '"x"'],
    [
      "an event to count from",
      agreementWithTerm({ duration: "P1Y", countedFrom: "entry-into-force" }),
      "/commitments/0/term/countedFrom",
      '"entry-into-force"',
    ],
    [
      "the source of a clause on withdrawal",
      agreementWith({ withdrawal: { notice: "P1Y", citations: [{ source: "x", mode: "paraphrase" }] } }),
      "/withdrawal/citations/0/source",
      '"x"',
    ],
    ["a whole", withCommitment({ partOf: "pawse" }), "/commitments/0/partOf", '"pawse"; did you mean "pause"?'],
    [
      "a whole that is a party",
      withCommitment({ partOf: "a" }),
      "/commitments/0/partOf",
      '"a" (it is the id of a party)',
    ],
    ["an event", withCommitment({ introducedBy: "e" }), "/commitments/0/introducedBy", "there are none"],
    ["what comes before", withCommitment({ ...invitation, after: "x" }), "/commitments/0/after", '"x"'],
    [
      "a dependent",
      agreementWith({ conditions: [{ ...condition, dependent: "a" }] }),
      "/conditions/0/dependent",
      'Unknown agreement or commitment "a" (it is the id of a party)',
    ],
    [
      "what is required",
      agreementWith({ conditions: [{ ...condition, requires: { kind: "performance", party: "a", commitment: "x" } }] }),
      "/conditions/0/requires/commitment",
      '"x"',
    ],
    [
      "an expert of a condition",
      agreementWith({ conditions: [{ ...condition, attributedTo: "x" }] }),
      "/conditions/0/attributedTo",
      "Unknown assessment",
    ],
    [
      "an expert of an issue",
      agreementWith({ issues: [{ ...issue, attributedTo: "x" }] }),
      "/issues/0/attributedTo",
      "Unknown assessment",
    ],
    [
      "a related matter",
      agreementWith({ issues: [{ ...issue, relatedTo: ["pause", "x"] }] }),
      "/issues/0/relatedTo/1",
      "Unknown issue or commitment",
    ],
    [
      "an author's source",
      agreementWith({ assessments: [{ ...assessment, by: { kind: "author", source: "x" } }] }),
      "/assessments/0/by/source",
      "Unknown source",
    ],
    ["a target", withEvent({ targets: ["pause", "x"] }), "/events/0/targets/1", '"x"'],
    [
      "a citation's source",
      withCommitment({ citations: [{ source: "statment", mode: "paraphrase" }] }),
      "/commitments/0/citations/0/source",
      'did you mean "statement"?',
    ],
    [
      "a party's source",
      agreementWith({
        parties: [
          { id: "a", kind: "state", name: "A", citations: [{ source: "x", mode: "paraphrase" }] },
          { id: "b", kind: "state", name: "B" },
        ],
      }),
      "/parties/0/citations/0/source",
      "Unknown source",
    ],
    [
      "a quotation's source",
      agreementWith({
        assessments: [{ ...assessment, quotes: [{ text: "Q", citation: { source: "x", mode: "verbatim" } }] }],
      }),
      "/assessments/0/quotes/0/citation/source",
      "Unknown source",
    ],
  ],
  cycle: [
    ["a part of itself", withCommitment({ partOf: "pause" }), "/commitments/0/partOf", "pause → pause"],
    [
      "three parts of each other",
      agreementWith({
        commitments: [
          commitmentWith({ id: "x", partOf: "y" }),
          commitmentWith({ id: "y", partOf: "z" }),
          commitmentWith({ id: "z", partOf: "x" }),
        ],
      }),
      "/commitments/0/partOf",
      "x → y → z → x",
    ],
    [
      "a circle that a chain leads into",
      agreementWith({
        commitments: [
          commitmentWith({ id: "w", partOf: "x" }),
          commitmentWith({ id: "x", partOf: "y" }),
          commitmentWith({ id: "y", partOf: "x" }),
        ],
      }),
      "/commitments/1/partOf",
      "x → y → x",
    ],
    [
      "conditions that wait for each other",
      agreementWith({
        commitments: [commitmentWith({ id: "x" }), commitmentWith({ id: "y" })],
        conditions: [
          {
            ...condition,
            id: "c1",
            kind: "precedent",
            dependent: "x",
            requires: { kind: "performance", party: "a", commitment: "y" },
          },
          {
            ...condition,
            id: "c2",
            kind: "precedent",
            dependent: "y",
            requires: { kind: "performance", party: "a", commitment: "x" },
          },
        ],
      }),
      "/conditions/0/requires",
      "x → y → x",
    ],
    [
      "a group in itself",
      agreementWith({
        parties: [
          { id: "a", kind: "state", name: "A", memberOf: ["b"] },
          { id: "b", kind: "state", name: "B", memberOf: ["a"] },
        ],
      }),
      "/parties/0/memberOf/0",
      "a → b → a",
    ],
    [
      "a visit after itself",
      withCommitment({ ...invitation, after: "pause" }),
      "/commitments/0/after",
      "pause → pause",
    ],
  ],
  "negative-amount": [
    [
      "an amount of an undertaking",
      withCommitment({ quantity: { kind: "at-most", value: -1, unit: "soldier" } }),
      "/commitments/0/quantity/value",
      "0 or more; got -1 soldier",
    ],
    [
      "a rate",
      agreementWith({ commitments: [reduction(10, -5)] }),
      "/commitments/0/rate/to",
      "0 or more; got -5 percent",
    ],
    [
      "an amount",
      agreementWith({ commitments: [purchase({ kind: "exact", value: -12, unit: "t" })] }),
      "/commitments/0/quantity/value",
      "0 or more; got -12 t",
    ],
    [
      "a minimum of a range",
      agreementWith({ commitments: [purchase({ kind: "range", min: -1, max: 2, unit: "t" })] }),
      "/commitments/0/quantity/min",
      "0 or more; got -1 t",
    ],
    [
      "a range that runs down",
      agreementWith({ commitments: [purchase({ kind: "range", min: 3, max: 2, unit: "t" })] }),
      "/commitments/0/quantity/max",
      "`min` (3) or more; got 2",
    ],
    [
      "an event's amount",
      withEvent({ quantity: { kind: "at-least", value: -1, unit: "t" } }),
      "/events/0/quantity/value",
      "0 or more; got -1 t",
    ],
  ],
  "recorded-before-event": [
    [
      "an event known before it happened",
      withEvent({ on: "2025-08-11", recordedOn: "2025-08-10" }),
      "/events/0/recordedOn",
      "the day of the event (2025-08-11) or later; got 2025-08-10",
    ],
    [
      "a month known before it began",
      withEvent({ on: "2025-09", recordedOn: "2025-08-31" }),
      "/events/0/recordedOn",
      "(2025-09) or later; got 2025-08-31",
    ],
  ],
  "duplicate-id": [
    [
      "the meeting and a party",
      agreementWith({
        meeting: { id: "a", on: "2025", place: { name: "P" }, participants: [], citations: cited },
      }),
      "/parties/0/id",
      "first used at /meeting/id",
    ],
    [
      "two parties",
      agreementWith({
        parties: [
          { id: "a", kind: "state", name: "A" },
          { id: "b", kind: "state", name: "B" },
          { id: "a", kind: "state", name: "C" },
        ],
      }),
      "/parties/2/id",
      "first used at /parties/0/id",
    ],
    [
      "a commitment and an issue",
      agreementWith({ issues: [{ ...issue, id: "pause" }] }),
      "/issues/0/id",
      "first used at /commitments/0/id",
    ],
    ["the record and a party", agreementWith({ id: "a" }), "/parties/0/id", "first used at /id"],
    ["a source", agreementWith({ sources: [source, { ...source }] }), "/sources/1/id", "first used at /sources/0/id"],
  ],
  "inexact-quote": [
    [
      "a place that is not there",
      withCommitment({
        wording: "e",
        citations: [...cited, { source: "statement", locator: "Paragraph 9", mode: "paraphrase" }],
      }),
      "/commitments/0/citations/1/locator",
      'from 1 to 3 of "statement"; got 9',
    ],
    [
      "a place with a capital",
      quoting("third", "Paragraph 2"),
      "/commitments/0/citations/0/quote",
      "It is in paragraph 3",
    ],
    [
      "words that are not there",
      quoting("a treaty", "paragraph 2"),
      "/commitments/0/citations/0/quote",
      '"a treaty" is not in "statement", paragraph 2',
    ],
    [
      "words of another paragraph",
      quoting("third", "paragraph 2"),
      "/commitments/0/citations/0/quote",
      "It is in paragraph 3",
    ],
    ["straight quotation marks", quoting('"text"', "paragraph 1"), "/commitments/0/citations/0/quote", "is not in"],
    [
      "a blank for a no-break space",
      quoting("a truce", "paragraph 2"),
      "/commitments/0/citations/0/quote",
      "is not in",
    ],
    [
      "a paragraph that is not there",
      agreementWith({
        commitments: [],
        assessments: [
          {
            ...assessment,
            quotes: [{ text: "third", citation: { source: "statement", locator: "paragraph 4", mode: "verbatim" } }],
          },
        ],
      }),
      "/assessments/0/quotes/0/text",
      "It is in paragraph 3",
    ],
    [
      "words without a place",
      quoting("a treaty"),
      "/commitments/0/citations/0/quote",
      '"a treaty" is not in "statement"',
    ],
    [
      "a wording",
      withCommitment({ wording: "vowed" }),
      "/commitments/0/wording",
      '"vowed" is in none of the places cited for it',
    ],
    [
      "the wording of a quantity",
      agreementWith({ commitments: [purchase({ kind: "unspecified", wording: "lots" }, { wording: "said" })] }),
      "/commitments/0/quantity/wording",
      '"lots"',
    ],
    [
      "a label",
      agreementWith({ commitments: [], assessments: [{ ...assessment, label: "a peace" }] }),
      "/assessments/0/label",
      '"a peace"',
    ],
    [
      "what it is contrasted with",
      agreementWith({ commitments: [], assessments: [{ ...assessment, contrastWith: "a peace" }] }),
      "/assessments/0/contrastWith",
      '"a peace"',
    ],
    [
      "an expert's words",
      agreementWith({
        commitments: [],
        assessments: [
          { ...assessment, quotes: [{ text: "Never.", citation: { source: "statement", mode: "verbatim" } }] },
        ],
      }),
      "/assessments/0/quotes/0/text",
      '"Never."',
    ],
  ],
  "missing-wording": [
    [
      "a purchase",
      agreementWith({ commitments: [purchase({ kind: "unspecified", wording: " " })] }),
      "/commitments/0/quantity/wording",
      "Expected the words of the source",
    ],
    [
      "a readout",
      withCommitment({ readouts: [{ ...readout, quantities: [{ quantity: { kind: "unspecified", wording: "" } }] }] }),
      "/commitments/0/readouts/0/quantities/0/quantity/wording",
      "Expected the words of the source",
    ],
  ],
  "event-after-review": [
    [
      "an event after the review",
      agreementWith({ events: [eventWith({ on: "2026-01-01", recordedOn: "2026-01-01" })] }),
      "/events/0/on",
      "by the review (2025-12-31); got 2026-01-01",
    ],
    [
      "an event recorded after it",
      withEvent({ recordedOn: "2026-01-01" }),
      "/events/0/recordedOn",
      "recorded by the review (2025-12-31); got 2026-01-01",
    ],
  ],
  "sentinel-date": [
    [
      "9999 years",
      agreementWithTerm({ effective: "0100", duration: "P9000Y" }),
      "/commitments/0/term/duration",
      "9000 years",
    ],
    ["a century of nines", agreementWith({ concludedOn: "99XX" }), "/concludedOn", "the year 99XX"],
    [
      "9999 for no end",
      agreementWithTerm({ end: { through: "9999-12-31" } }),
      "/commitments/0/term/end/through",
      "the year 9999",
    ],
    [
      "9999 as a boundary",
      agreementWithTerm({ end: { until: "9999-12-31" } }),
      "/commitments/0/term/end/until",
      "the year 9999",
    ],
    [
      "9999 at a clock time",
      agreementWithTerm({ end: { until: { date: "9999-12-31", time: "23:59", zone: "UTC" } } }),
      "/commitments/0/term/end/until",
      "the year 9999",
    ],
    ["the year 1", agreementWith({ concludedOn: "0001-01-01" }), "/concludedOn", "the year 0001"],
    ["a year alone", agreementWith({ concludedOn: "9999" }), "/concludedOn", "the year 9999"],
  ],
  "official-source": [
    [
      "the press alone",
      agreementWith({ sources: [{ ...source, kind: "press" }] }),
      "/sources",
      "only sources of third parties",
    ],
  ],
  "missing-outcome": [
    [
      "a plan that is recorded late",
      agreementWith({
        commitments: [commitmentWith({ ...visit, when: "2025-06" } as never)],
        events: [
          eventWith({ id: "e1", type: "postponed", on: "2025-06-02", recordedOn: "2025-06-02" }),
          eventWith({
            id: "e2",
            type: "rescheduled",
            on: "2025-06-09",
            recordedOn: "2025-06-30",
            planned: { from: "2025-07" },
          }),
        ],
      }),
      "/events/1/planned/from",
      "2025-07",
    ],
    [
      "a visit",
      withCommitment(visit),
      "/commitments/0/when",
      'outcome of "pause", planned for 2025-11 and reviewed on 2025-12-31',
    ],
    [
      "a new date",
      agreementWith({
        commitments: [commitmentWith(visit as never)],
        events: [eventWith({ type: "rescheduled", planned: { from: "2025-09-01", through: "2025-09-03" } })],
      }),
      "/events/0/planned/through",
      "2025-09-03",
    ],
    [
      "a date set after a postponement",
      agreementWith({
        commitments: [commitmentWith(visit as never)],
        events: [
          eventWith({ id: "e2", type: "rescheduled", recordedOn: "2025-09-02", planned: { from: "2025-10-01" } }),
          eventWith({ id: "e1", type: "postponed", recordedOn: "2025-09-01" }),
        ],
      }),
      "/events/0/planned/from",
      "2025-10-01",
    ],
  ],
  "part-exceeds-whole": [
    [
      "a tariff",
      agreementWith({
        commitments: [reduction(57, 47, { id: "whole" }), reduction(40, 20, { id: "part", partOf: "whole" })],
      }),
      "/commitments/1/partOf",
      'its whole "whole" (10 percentage points); got 20',
    ],
    [
      "an amount",
      agreementWith({
        commitments: [
          purchase({ kind: "exact", value: 10, unit: "t", per: "P1Y" }, { id: "whole" }),
          purchase({ kind: "at-least", value: 12, unit: "t", per: "P1Y" }, { id: "part", partOf: "whole" }),
        ],
      }),
      "/commitments/1/partOf",
      "(10 t per P1Y); got 12",
    ],
    [
      "a duration",
      agreementWith({
        commitments: [
          commitmentWith({ id: "whole", term: { effective: "2025-06-01", duration: "P1Y" } }),
          commitmentWith({ id: "part", partOf: "whole", term: { effective: "2025-06-01", duration: "P367D" } }),
        ],
      }),
      "/commitments/1/term/duration",
      'its whole "whole" (P1Y); got P367D',
    ],
  ],
  "insecure-url": [
    [
      "a source",
      agreementWith({ sources: [{ ...source, url: "http://example.org/a" }] }),
      "/sources/0/url",
      'https address; got "http://example.org/a"',
    ],
    [
      "an original",
      agreementWith({ sources: [{ ...source, translationOf: { language: "vi", url: "http://example.org/b" } }] }),
      "/sources/0/translationOf/url",
      "http://example.org/b",
    ],
  ],
  "in-force-before-signature": [
    [
      "an agreement",
      agreementWith({
        form: "signed",
        events: [
          eventWith({ type: "entered-into-force", targets: ["truce"], on: "2025-05-01", recordedOn: "2025-05-12" }),
        ],
      }),
      "/events/0/on",
      '"truce" to enter into force on or after its signature (2025-05-12); got 2025-05-01',
    ],
    [
      "a signature of its own",
      agreementWith({
        events: [
          eventWith({ id: "s", type: "signed", on: "2025-09-01", recordedOn: "2025-09-01" }),
          eventWith({
            id: "f",
            type: "entered-into-force",
            on: "2025-09-02",
            effective: "2025-08-01",
            recordedOn: "2025-09-02",
          }),
        ],
      }),
      "/events/1/effective",
      "2025-08-01",
    ],
  ],
  "missing-start": [
    [
      "a commitment",
      agreementWithTerm({ duration: "P1Y" }, { concludedOn: undefined as never }),
      "/commitments/0/term",
      "Expected a start for the duration",
    ],
    [
      "an event",
      agreementWith({
        nature: "treaty",
        events: [eventWith({ type: "amended", term: { duration: "P90D" } })],
      }),
      "/events/0/term",
      "Expected a start for the duration",
    ],
  ],
};

const ERRORS: readonly RuleName[] = [
  "invalid-date",
  "missing-citation",
  "end-before-start",
  "explained-end",
  "unknown-field",
  "unknown-party",
  "unknown-reference",
  "cycle",
  "negative-amount",
  "recorded-before-event",
  "duplicate-id",
  "inexact-quote",
  "missing-wording",
];

const pointAt = (record: unknown, path: string) =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

describe.each(Object.entries(PLANTED_PROBLEMS) as [RuleName, readonly PlantedProblem[]][])("%s", (rule, problems) => {
  for (const [what, record, path, message, options] of problems) {
    it(`finds ${what}`, () => {
      const found = check(deepFreeze(record), options ?? (rule === "inexact-quote" ? texts : {})).filter(
        (problem) => problem.rule === rule,
      );
      expect(found.map((problem) => problem.path)).toEqual([path]);
      expect(found[0]?.message).toContain(message);
      expect(found[0]?.severity).toBe(ERRORS.includes(rule) ? "error" : "warning");
      if (!path.endsWith("/citations")) expect(pointAt(record, path)).toBeDefined();
    });
  }
});

describe("check lets stand", () => {
  const none = (record: Agreement, options?: CheckOptions) => expect(check(record, options)).toEqual([]);

  it.each<[string, Agreement, CheckOptions?]>([
    ["the small record", agreementWith()],
    ["no party named", agreementWith({ parties: [], commitments: [] })],
    ["a rate above 100 percent", agreementWith({ commitments: [reduction(145, 30)] })],
    ["a rate that rises", agreementWith({ commitments: [reduction(47, 57)] })],
    [
      "an event on the meeting, known by its effect alone",
      agreementWith({
        meeting: { id: "talks", on: "2025", place: { name: "P" }, participants: [], citations: cited },
        events: [undated({ effective: "2025-08", type: "postponed", targets: ["talks"] })],
      }),
    ],
    [
      "an event known by the day of its record alone",
      agreementWith({ events: [undated({ recordedOn: "2025-08-11" })] }),
    ],
    ["an end that nobody can read", agreementWithTerm({ effective: "1970", end: { unreadable: "1976-06-31" } })],
    [
      "a duration counted from an event",
      agreementWith({
        commitments: [commitmentWith({ term: { duration: "P1Y", countedFrom: "event" } })],
        events: [eventWith()],
      }),
    ],
    [
      "a stated end that a note explains",
      agreementWithTerm({
        effective: "2025-11-07",
        duration: "P1Y",
        end: { until: "2026-11-10" },
        note: "Printed so.",
      }),
    ],
    [
      "a stated end that the named rule gives",
      agreementWithTerm({
        effective: "2025-11-10",
        duration: "P1Y",
        rule: "start-day-counted",
        end: { through: "2026-11-09" },
      }),
    ],
    [
      "an end within a month that may come before the start",
      agreementWithTerm({ effective: "2025-11", end: { through: "2025-11-10" } }),
    ],
    ["an open end", agreementWithTerm({ end: { open: true } })],
    ["a duration counted from the day of conclusion", agreementWithTerm({ duration: "P1Y" })],
    [
      "a visit that took place",
      agreementWith({
        commitments: [commitmentWith(visit as never)],
        events: [eventWith({ type: "occurred", on: "2025-11-03", recordedOn: "2025-11-04" })],
      }),
    ],
    [
      "a visit that was postponed",
      agreementWith({ commitments: [commitmentWith(visit as never)], events: [eventWith({ type: "postponed" })] }),
    ],
    ["a visit yet to come", withCommitment({ ...visit, when: "2025-12" })],
    [
      "a part as large as its whole",
      agreementWith({ commitments: [reduction(57, 47, { id: "w" }), reduction(20, 10, { id: "p", partOf: "w" })] }),
    ],
    [
      "a part in another unit",
      agreementWith({
        commitments: [
          purchase({ kind: "exact", value: 1, unit: "t" }, { id: "w" }),
          purchase({ kind: "exact", value: 9, unit: "kg" }, { id: "p", partOf: "w" }),
        ],
      }),
    ],
    [
      "an agreement that extends another record",
      agreementWith({ lineage: [{ relation: "extends", agreement: "elsewhere" }] }),
    ],
    [
      "a word of a source whose text is not available",
      agreementWith({ sources: [source, { ...source, id: "other" }] }),
      { sources: { other: "x" } },
    ],
    ["a quotation as printed", quoting("a\u00A0truce", "paragraph 2"), texts],
    ["a quotation anywhere, without a place", quoting("“text”"), texts],
    [
      "words that another cited text, which is not available, may have",
      agreementWith({
        sources: [source, { ...source, id: "other" }],
        commitments: [
          commitmentWith({ wording: "vowed", citations: [...cited, { source: "other", mode: "paraphrase" }] }),
        ],
      }),
      texts,
    ],
  ])("%s", (_, record, options) => {
    none(record, options);
  });

  it.each<[string, Agreement]>([
    [
      "an order at 00:01 and the notice of its last day",
      agreementWithTerm({
        effective: { date: "2025-11-10", time: "00:01", zone: "America/New_York" },
        duration: "P1Y",
        end: { through: "2026-11-09" },
      }),
    ],
    [
      "a clock time with its seconds and without",
      agreementWithTerm({
        effective: { date: "2026-01-01", time: "00:01:00", zone: "UTC" },
        end: { until: { date: "2026-01-01", time: "00:01", zone: "UTC" } },
      }),
    ],
    [
      "an outcome known to the month, recorded after its plan",
      agreementWith({
        commitments: [commitmentWith({ ...visit, when: "2025-06" } as never)],
        events: [
          eventWith({
            id: "e1",
            type: "rescheduled",
            on: "2025-06-08",
            recordedOn: "2025-06-08",
            planned: { from: "2025-06-13" },
          }),
          eventWith({ id: "e2", type: "occurred", on: "2025-06", recordedOn: "2025-06-16" }),
        ],
      }),
    ],
    [
      "parts and wholes of decimal rates",
      agreementWith({
        commitments: [reduction(30.3, 20.1, { id: "w" }), reduction(20.3, 10.1, { id: "p", partOf: "w" })],
      }),
    ],
    [
      "an outcome that is followed by the late record of its plan",
      agreementWith({
        commitments: [commitmentWith(visit as never)],
        events: [
          eventWith({ id: "e1", type: "occurred", on: "2025-11-02", recordedOn: "2025-11-02" }),
          eventWith({
            id: "e2",
            type: "scheduled",
            on: "2025-10-01",
            recordedOn: "2025-11-30",
            planned: { from: "2025-11-02" },
          }),
        ],
      }),
    ],
  ])("%s", (_, record) => {
    none(record);
  });

  it("a long chain of parts", () => {
    const commitments = Array.from({ length: 3000 }, (_, i) =>
      commitmentWith({ id: `c${i}`, ...(i > 0 ? { partOf: `c${i - 1}` } : {}) }),
    );
    none(agreementWith({ commitments }));
  });
});

describe("check", () => {
  it("gives errors before warnings, each with all its fields", () => {
    const problems = check(
      agreementWith({ reviewedOn: "2026-06-31", sources: [{ ...source, kind: "press", url: "http://a.example" }] }),
    );
    expect(problems.map((problem: Problem) => problem.severity)).toEqual(["error", "warning", "warning"]);
    for (const problem of problems) expect(Object.keys(problem)).toEqual(["rule", "severity", "path", "message"]);
  });

  it("escapes the place as RFC 6901 does", async () => {
    const { toPointer } = await import("../../src/check/rule.js");
    expect(toPointer(["a/b", "~", 0])).toBe("/a~1b/~0/0");
    expect(toPointer([])).toBe("");
  });

  it("tells of `{ open: true }` where 9999 stands for no end", () => {
    const [problem] = check(agreementWithTerm({ end: { through: "9999-12-31" } }));
    expect(problem?.message).toContain("end: { open: true }");
  });

  it("says what it needs when it gets something else", () => {
    expect(() => check({} as never)).toThrow(
      "check: not an Agreement (no `parties` array). Validate untrusted data with `AgreementSchema` first.",
    );
    expect(() => check(null as never)).toThrow(TypeError);
    expect(() => check(agreementWith({ issues: [null as never] }))).toThrow(
      "AgreementSchema.safeParse to find the place",
    );
    expect(() => check(agreementWith(), { sources: null as never })).toThrow("sources: expected texts by the ids");
    expect(() => check(agreementWith(), { sources: "x" as never })).toThrow('got "x"');
    expect(() => check(agreementWith(), { source: {} } as never)).toThrow(
      'check has no option "source"; did you mean "sources"?',
    );
    expect(() => check(agreementWith(), { sources: { statment: "x" } })).toThrow('did you mean "statement"?');
    expect(() => check(agreementWith(), { sources: { statement: 7 as never } })).toThrow(TypeError);
  });

  it("finds no error in the Busan record, and four pages that are only there without encryption", () => {
    expect(check(busan2025).map((problem) => [problem.severity, problem.rule])).toEqual(
      Array(7).fill(["warning", "insecure-url"]),
    );
  });

  it("reports no problem for a part that may not run longer", () => {
    const parts = (duration: string) =>
      agreementWith({
        commitments: [
          commitmentWith({ id: "whole", term: { effective: "2025-06-01", duration: "P1Y" } }),
          commitmentWith({ id: "part", partOf: "whole", term: { effective: "2025-06-01", duration } }),
        ],
      });
    for (const duration of ["P12M", "P366D", "P1D"]) expect(check(parts(duration)), duration).toEqual([]);
  });
});
