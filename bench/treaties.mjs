// Small treaties such as a register lists: two parties, a day of signature, mostly one of entry into force, and an end for one in
// twelve. The same number gives the same record on every machine.

const PARTIES = [
  ["gb", "United Kingdom", "GB"],
  ["fr", "France", "FR"],
  ["de", "Germany", "DE"],
  ["no", "Norway", "NO"],
  ["in", "India", "IN"],
  ["br", "Brazil", "BR"],
  ["jp", "Japan", "JP"],
  ["eg", "Egypt", "EG"],
  ["cl", "Chile", "CL"],
];
const MATTERS = [
  "the avoidance of double taxation",
  "the abolition of visas",
  "air services between their territories and beyond",
  "the international carriage of goods by road",
  "the promotion and protection of investments",
  "the regulation of fisheries around the islands",
  "public officers’ pensions",
  "scientific and technical cooperation",
];

/** The number of treaties in the register: the size of the set that is measured. */
export const TREATIES = 8_133;

const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * One treaty. Of 49 in a row, one has a duration, two were terminated, and one was extended to a stated end; the others have no
 * end on record.
 *
 * @param {number} number which one
 */
export function treatyOf(number) {
  const matter = MATTERS[number % MATTERS.length];
  const other = PARTIES[1 + (number % (PARTIES.length - 1))];
  const parties = [PARTIES[0], other].map(([id, name, iso3166]) => ({ id, kind: "state", name, iso3166 }));
  const concludedOn = dayAfter("1950-01-01", (number * 7_919) % 25_000);
  const inForce = dayAfter(concludedOn, 30 + (number % 400));
  const cite = (locator) => [{ source: "register", locator, mode: "paraphrase" }];
  const citations = cite("entry");
  const event = (id, type, on, fields = {}) => ({
    id,
    type,
    targets: [`treaty-${number}`],
    on,
    authority: "legal",
    summary: `The register has it as ${type.replaceAll("-", " ")}.`,
    citations: cite(`column ${type}`),
    ...fields,
  });
  const rest = number % 49;
  return {
    id: `treaty-${number}`,
    title: `Treaty Series No. ${1 + (number % 120)}: agreement with ${other[1]} on ${matter}`,
    nature: "treaty",
    form: "signed",
    concludedOn,
    identifiers: [{ scheme: "UKTS", value: `${1 + (number % 120)}/${concludedOn.slice(0, 4)}` }],
    subjects: [matter],
    parties,
    ...(rest === 0 ? { term: { effective: inForce, duration: "P5Y" } } : {}),
    commitments: [
      {
        id: "agreement",
        kind: "undertaking",
        summary: `Both states keep to what they agreed on ${matter}.`,
        promisors: parties.map(({ id }) => id),
        promisees: parties.map(({ id }) => id),
        citations,
      },
    ],
    conditions: [],
    issues: [],
    assessments: [],
    events: [
      event("signature", "signed", concludedOn),
      ...(number % 5 === 4 && rest > 3 ? [] : [event("start", "entered-into-force", inForce)]),
      ...(rest === 1 || rest === 2 ? [event("end", "terminated", dayAfter(inForce, 3_000 + number))] : []),
      ...(rest === 3
        ? [
            event("longer", "extended", dayAfter(inForce, 700), {
              term: { end: { through: dayAfter(inForce, 5_000) } },
            }),
          ]
        : []),
    ],
    sources: [
      {
        id: "register",
        kind: "official-instrument",
        title: `Register entry ${100_000 + number}`,
        publisher: "Foreign Office",
        url: `https://example.org/treaties/${100_000 + number}`,
        language: "en",
      },
    ],
    reviewedOn: "2026-11-20",
    citations,
  };
}

/** A set of treaties with numbers from 0. */
export function treaties(count = TREATIES) {
  return Array.from({ length: count }, (_, number) => treatyOf(number));
}
