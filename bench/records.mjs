// Records that look like real ones, about 8 kB each, the same for the same seed on every machine. The benchmark races over
// them, and the tests of streams, threads and schemas read them too.

import { DURATIONS, GOODS, MATTERS, RULES, SENTENCES, STATES, VERBS } from "./invented-words.mjs";

/** A stream of numbers from 0 to 1 out of a seed: Mulberry32 of Tommy Ettinger, public domain. */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * One record.
 *
 * @param {number} number which one; the same number gives the same record.
 * @param {number} seed
 */
export function recordOf(number, seed = 1) {
  const next = numbersFrom(seed * 2_654_435_761 + number * 40_503);
  const under = (most) => Math.floor(next() * most);
  const oneOf = (list) => list[under(list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + under(most) }, () => oneOf(list)))];
  const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

  const first = under(STATES.length);
  const pair = [STATES[first], STATES[(first + 1 + under(STATES.length - 1)) % STATES.length]];
  const [a, b] = pair.map(([id]) => id);
  const concludedOn = dayAfter("2015-01-01", under(3_900));
  const reviewedOn = dayAfter(concludedOn, 400 + under(300));
  const sources = [
    {
      id: "statement",
      kind: "official-statement",
      title: `Joint statement on trade of ${concludedOn}`,
      publisher: `Ministry of Commerce of ${pair[0][1]}`,
      published: concludedOn,
      url: `https://example.org/statements/${number}`,
      language: "en",
    },
    {
      id: "notice",
      kind: "official-instrument",
      title: `Notice ${1 + under(900)} of the customs tariff commission`,
      published: dayAfter(concludedOn, 9),
      url: `https://example.org/notices/${number}`,
      language: "en",
    },
    {
      id: "report",
      kind: "press",
      title: "What was agreed, and what was not",
      publisher: "The Courier",
      language: "en",
    },
  ];
  const cite = (source, paragraph, mode = "paraphrase") => [{ source, locator: `paragraph ${paragraph}`, mode }];
  const sides = () => (next() < 0.5 ? { promisors: [a], promisees: [b] } : { promisors: [b], promisees: [a] });

  const commitments = Array.from({ length: 5 }, (_, index) => {
    const base = {
      id: `commitment-${index + 1}`,
      summary: `${pair[under(2)][1]} acts on ${oneOf(MATTERS)} as described in the statement. ${oneOf(SENTENCES)}`,
      ...sides(),
      modality: oneOf(["obligation", "pledge", "pledge", "intention"]),
      wording: oneOf(VERBS),
      ...(next() < 0.4 ? { rationale: oneOf(SENTENCES), expectedEffects: [oneOf(SENTENCES)] } : {}),
      ...(next() < 0.5
        ? {
            readouts: [
              {
                by: next() < 0.5 ? a : b,
                on: dayAfter(concludedOn, under(4)),
                summary: `The ministry speaks of ${oneOf(MATTERS)}. ${oneOf(SENTENCES)}`,
                term: { duration: oneOf(DURATIONS) },
                citations: cite("report", 2 + index),
              },
            ],
          }
        : {}),
      citations: [...cite("statement", 1 + index), ...cite("report", 3 + index)],
    };
    const effective = dayAfter(concludedOn, under(30));
    switch (index) {
      case 0:
        return {
          ...base,
          kind: "suspension",
          measure: {
            title: oneOf(MATTERS),
            scope: some(GOODS, 3).join(", "),
            announcedOn: dayAfter(concludedOn, -40),
            instruments: [`Announcement No. ${1 + under(90)} of ${concludedOn.slice(0, 4)}`],
          },
          term: { effective, duration: oneOf(DURATIONS), rule: oneOf(RULES) },
        };
      case 1: {
        const from = 10 + under(90);
        return {
          ...base,
          kind: "tariff",
          rate: { from, to: from - 1 - under(9), unit: "percent", basis: oneOf(["average", "additional", "applied"]) },
          term: { effective, end: { through: dayAfter(effective, 300 + under(500)) } },
        };
      }
      case 2:
        return {
          ...base,
          kind: "purchase",
          goods: some(GOODS, 3),
          quantity: {
            kind: "at-least",
            value: 1 + under(50),
            unit: "million metric tons",
            ...(next() < 0.5 ? { per: "P1Y" } : {}),
          },
        };
      case 3:
        return { ...base, kind: "dialogue", subject: oneOf(MATTERS), term: { effective, end: { open: true } } };
      default:
        return { ...base, kind: "undertaking", term: { effective: concludedOn.slice(0, 7), duration: "P2Y" } };
    }
  });

  return {
    id: `record-${number}`,
    title: `${pair[0][1]} and ${pair[1][1]}: arrangement on ${oneOf(MATTERS)}`,
    altTitles: [`The ${oneOf(GOODS)} arrangement`],
    nature: "political-commitment",
    form: "joint-statement",
    meeting: {
      id: "meeting",
      on: concludedOn,
      place: { name: "Conference centre", city: "Geneva", country: "CH" },
      duration: `PT${30 + under(200)}M`,
      participants: [
        { name: "A. Minister", party: a },
        { name: "B. Minister", party: b },
      ],
      citations: cite("report", 1),
    },
    concludedOn,
    objective: {
      text: `Lower the tension over ${oneOf(MATTERS)}. ${oneOf(SENTENCES)}`,
      citations: cite("statement", 2),
    },
    background: [{ text: oneOf(SENTENCES), citations: cite("report", 1) }],
    parties: pair.map(([id, name, iso3166, other], index) => ({
      id,
      kind: "state",
      name,
      names: { fr: other },
      iso3166,
      representatives: [{ name: `${"AB"[index]}. Minister`, role: "Minister of Trade" }],
      citations: cite("report", 1),
    })),
    commitments,
    conditions: [
      {
        id: "review-clause",
        summary: `The suspension lasts as long as the other side keeps to its part. ${oneOf(SENTENCES)}`,
        dependent: "commitment-1",
        requires: { kind: "performance", party: commitments[2].promisors[0], commitment: "commitment-3" },
        kind: "continuing",
        citations: cite("statement", 7),
      },
    ],
    issues: MATTERS.slice(0, 2).map((title, index) => ({
      id: `issue-${index + 1}`,
      title,
      disposition: ["unresolved", "not-on-agenda"][index],
      note: oneOf(SENTENCES),
      citations: cite("report", 9 + index),
    })),
    assessments: [
      {
        id: "assessment-1",
        by: {
          kind: "person",
          name: "C. Expert",
          role: "Senior fellow",
          affiliation: { organization: "Institute of Trade", unit: "Centre for Agreements" },
        },
        summary: oneOf(SENTENCES),
        label: "a pause",
        quotes: [{ text: "a pause", citation: { source: "report", locator: "paragraph 12", mode: "verbatim" } }],
        points: [
          { stance: "positive", text: oneOf(SENTENCES) },
          { stance: "cautionary", text: oneOf(SENTENCES) },
        ],
        citations: cite("report", 12),
      },
    ],
    events: [
      {
        id: "notice-published",
        type: "implemented",
        targets: ["commitment-1", "commitment-2"],
        on: dayAfter(concludedOn, 9),
        authority: "legal",
        by: a,
        summary: `The notice gives effect to it. ${oneOf(SENTENCES)}`,
        recordedOn: dayAfter(concludedOn, 12),
        citations: cite("notice", 1),
      },
      {
        id: "first-shipment",
        type: "partly-performed",
        targets: ["commitment-3"],
        on: dayAfter(concludedOn, 60).slice(0, 7),
        authority: "reported",
        quantity: { kind: "exact", value: 1 + under(9) / 10, unit: "million metric tons" },
        summary: `A first shipment of ${oneOf(GOODS)} was reported.`,
        recordedOn: dayAfter(concludedOn, 95),
        citations: cite("report", 14),
      },
    ],
    sources,
    reviewedOn,
    citations: cite("statement", 1),
  };
}

/**
 * Lines of NDJSON with so many records.
 *
 * @param {number} count
 * @param {number} seed
 */
export function* linesOf(count, seed = 1) {
  for (let number = 1; number <= count; number++) yield `${JSON.stringify(recordOf(number, seed))}\n`;
}
