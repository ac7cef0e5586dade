import { busan2025 } from "../../src/data/index.js";
import type { Commitment } from "../../src/model/index.js";
import { eventWith } from "../fixtures/agreement.js";
import type { Json } from "./mutations.js";

const DAYS = { from: "2026-01-01", through: "2026-12-31" };

/** A record with one of everything, so that changes reach every branch of every union. */
export function oneOfEach(): Json {
  const kinds = new Map<string, Commitment>(busan2025.commitments.map((one) => [one.kind, one]));
  const moment = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
  const cited = [{ source: "statement", mode: "paraphrase" }] as const;
  const ends = [
    { through: "2026-11-09" },
    { until: "2026-11" },
    { until: moment },
    { before: "2026-11-10" },
    { open: true },
    { unreadable: "1976-06-31" },
  ] as const;
  const quantities = [
    { kind: "exact", value: 3, unit: "t" },
    { kind: "at-least", value: 3, unit: "t", per: "P1Y" },
    {
      kind: "at-most",
      value: 3,
      unit: "t",
      above: { period: "2017", quantity: { kind: "exact", value: 1, unit: "t" } },
    },
    { kind: "range", min: 1, max: 2, unit: "t" },
    { kind: "unspecified", wording: "a substantial volume" },
  ] as const;
  const [first] = busan2025.parties;
  const { on: _, recordedOn: __, ...undated } = eventWith();
  const events = [
    ...quantities.map((quantity) => eventWith({ quantity })),
    { ...undated, effective: moment, corrects: "event", means: "approval", rate: { to: 5 } },
    { ...undated, type: "renewed", recordedOn: "2026-01-01" },
  ];
  const one = {
    ...busan2025,
    $schema: "https://example.org/agreement.schema.json",
    term: { duration: "P5Y", countedFrom: moment, renewal: { period: "P1Y", notice: "P3M", times: 2, option: true } },
    withdrawal: { notice: "P1Y", earliest: "2026", wording: "may withdraw", citations: cited },
    subjects: ["trade"],
    identifiers: [{ scheme: "UNTS", value: "I-54113", url: "https://example.org/54113" }],
    depositary: "the Secretary-General",
    languages: ["en", "zh-Hans"],
    signedAt: { name: "Palais des Nations", city: "Geneva", country: "CH" },
    thirdParties: [{ name: "Qatar", role: "mediator", party: "us" }],
    parties: [{ ...first, names: { fr: "France", "zh-Hans": "法国" }, memberOf: ["eu"] }],
    commitments: [...kinds.values()].map((one, index) => {
      const end = ends[index];
      const more = {
        beneficiaries: [{ name: "Nepal", iso3166: "NP" }],
        performance: "joint",
        survives: true,
        atEnd: { text: "The 24 points come back.", citations: cited },
        ...(one.kind === "tariff" ? { steps: [{ from: "2027", to: 5 }] } : {}),
        ...(one.kind === "purchase" ? { quantities: [{ quantity: quantities[0], during: DAYS }] } : {}),
        ...(one.kind === "undertaking" ? { quantity: quantities[1] } : {}),
      };
      return end === undefined
        ? { ...one, ...more }
        : { ...one, term: { effective: "2025-11", duration: "P1Y", countedFrom: "event", end, rule: "moment" } };
    }),
    conditions: busan2025.conditions.slice(0, 2),
    issues: busan2025.issues.slice(0, 1),
    assessments: ["person", "collective", "author"].map((kind) =>
      busan2025.assessments.find(({ by }) => by.kind === kind),
    ),
    events: [...events, eventWith({ planned: { from: "2026", through: "2026-04-XX" }, term: { note: "n" } })],
    sources: busan2025.sources.filter((one) => "inferred" in one || "translationOf" in one).slice(0, 3),
    lineage: [{ relation: "prior", agreement: "another-record" }],
  };
  const shortened = new Set([
    "background",
    "citations",
    "expectedEffects",
    "points",
    "promisees",
    "quotes",
    "readouts",
  ]);
  return JSON.parse(JSON.stringify(one, (key, value) => (shortened.has(key) ? value.slice(0, 1) : value)));
}
