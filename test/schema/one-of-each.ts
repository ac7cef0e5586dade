import { busan2025 } from "../../src/data/index.js";
import type { Commitment } from "../../src/model/index.js";
import { eventWith } from "../fixtures/agreement.js";
import type { Json } from "./mutations.js";

/** A record with one of everything, so that changes reach every branch of every union. */
export function oneOfEach(): Json {
  const kinds = new Map<string, Commitment>(busan2025.commitments.map((one) => [one.kind, one]));
  const moment = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
  const ends = [{ through: "2026-11-09" }, { until: "2026-11-10" }, { until: moment }, { open: true }] as const;
  const quantities = [
    { kind: "exact", value: 3, unit: "t" },
    { kind: "at-least", value: 3, unit: "t", per: "P1Y" },
    { kind: "range", min: 1, max: 2, unit: "t" },
    { kind: "unspecified", wording: "a substantial volume" },
  ] as const;
  const [first] = busan2025.parties;
  const events = [...quantities.map((quantity) => eventWith({ quantity })), eventWith({ effective: moment })];
  const one = {
    ...busan2025,
    $schema: "https://example.org/agreement.schema.json",
    parties: [{ ...first, names: { fr: "France", "zh-Hans": "法国" }, memberOf: ["eu"] }],
    commitments: [...kinds.values()].map((one, index) => {
      const end = ends[index];
      const beneficiaries = [{ name: "Nepal", iso3166: "NP" }];
      return end === undefined
        ? { ...one, beneficiaries }
        : { ...one, term: { effective: "2025-11", duration: "P1Y", end, rule: "moment" } };
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
