import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/model/index.js";
import {
  type Caveat,
  dependentsOf,
  discrepancies,
  expiryOf,
  participationOf,
  performanceOf,
  rateOn,
  type Status,
  statusOf,
  timeline,
  upcoming,
} from "../../src/query/index.js";
import { daysInWords, pointInWords } from "../../src/words/bound-in-words.js";
import { rangeInWords } from "../../src/words/date-in-words.js";
import { type Answer, describeEntry, explain, explainer, titleOf } from "../../src/words/index.js";
import { runs } from "../fixtures/property-runs.js";
import { ASKED, anyRecord } from "./generate.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

const asked = fc.record({
  asOf: fc.oneof(
    fc.constantFrom(...ASKED),
    fc.record({
      date: fc.constantFrom(...ASKED),
      time: fc.constant("12:00"),
      zone: fc.constantFrom("UTC", "Asia/Tokyo"),
    }),
  ),
  knownAt: fc.option(fc.constantFrom(...ASKED), { nil: undefined }),
  strict: fc.boolean(),
});

/** Yields every answer that a record gives to a question of each kind. */
function* answersOf(
  record: Agreement,
  { asOf, knownAt, strict }: typeof asked extends fc.Arbitrary<infer T> ? T : never,
): Generator<Answer> {
  const subjects = [record.id, ...record.commitments.map(({ id }) => id)];
  if (record.meeting !== undefined) subjects.push(record.meeting.id);
  for (const id of subjects) {
    yield statusOf(record, id, { asOf, knownAt, strict });
    yield expiryOf(record, id, { asOf, knownAt, strict });
  }
  for (const { id } of record.parties) yield participationOf(record, id, { asOf, knownAt });
  for (const { id, kind } of record.commitments) {
    yield performanceOf(record, id, { asOf, knownAt });
    const rate = kind === "tariff" ? rateOn(record, id, { asOf, knownAt }) : undefined;
    if (rate !== undefined) yield rate;
    yield* dependentsOf(record, id, { knownAt });
  }
  yield* discrepancies(record, { knownAt });
}

/** Returns the days that a sentence mentions, as dates. */
function daysIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`(\\d{1,2}) (${MONTHS.join("|")}) (\\d{1,4})`, "g"))].map(
    ([, day = "", month = "", year = ""]) =>
      `${year.padStart(4, "0")}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
}

function expectProse(text: string, record: Agreement, from: unknown): void {
  expect(text).toMatch(/^[\p{Lu}\d“]/u);
  expect(text).not.toMatch(/ {2}| [,.;:]|[,;:]\.|\.\.|\bundefined\b|\bnull\b|\bNaN\b|\[object|,,|;;|\b(\w+) \1\b/);
  expect(text).not.toMatch(/\b(?:agr|cmt|evt|pty|src|mtg|cnd)-\d|\bpty-/);
  const known = JSON.stringify([record, from]);
  for (const day of daysIn(text)) expect(known, `${day} of “${text}”`).toContain(day);
}

/** The words that the sentence must contain for each caveat. */
const SAID: Readonly<Record<Caveat, RegExp>> = {
  "assumed-start": /is assumed/,
  "entry-into-force-unrecorded": /o entry into force is on record/,
  "announced-only": /o legal instrument (?:for that )?is on record/,
  "low-confidence": /less than high confidence/,
  "uncertain-date": /uncertain/,
  "unknown-end": /End date unknown|is not known/,
  "gap-unstated": /does not state its start/,
  "condition-open": /condition that has to be met/,
  "assumed-renewal": /notice/,
  "nothing-recorded": /on record/,
  "not-yet-recorded": /not yet on record/,
  "partial-date": /exact day/,
  "boundary-day": /last day is included/,
  "changes-that-day": /at the end of the day/,
  "day-without-zone": /without a time zone/,
  "after-review": /was reviewed up to/,
};

/** True if a sentence mentions a later state: by its bound, or by the last day of the term or plan before it. */
function tells(text: string, { later, term, planned }: Status, index: number): boolean {
  const one = later[index];
  if (one === undefined || text.includes(pointInWords(one.from))) return true;
  if (one.from.earliest !== one.from.latest && text.includes(daysInWords(one.from.earliest, one.from.earliest)))
    return true;
  if (one.state === "occurred") return /takes place/i.test(text);
  if (index > 0) return false;
  if (one.state === "date-passed" && planned !== undefined)
    return text.includes(rangeInWords(planned.from, planned.through));
  return term?.kind === "on" && text.includes(daysInWords(term.date, term.date));
}

describe("every explanation", () => {
  it("consists of whole sentences, without ids and without dates that are not in the record or the answer", () => {
    fc.assert(
      fc.property(anyRecord, asked, (record, question) => {
        const explainOne = explainer(record);
        for (const answer of answersOf(record, question)) {
          const text = explainOne(answer);
          expect(text).toMatch(/\.$/);
          expectProse(text, record, answer);
        }
      }),
      runs(60, 3000),
    );
  });

  it("mentions every caveat of its answer", () => {
    fc.assert(
      fc.property(anyRecord, asked, (record, question) => {
        const explainOne = explainer(record);
        for (const answer of answersOf(record, question)) {
          if (!("caveats" in answer)) continue;
          const text = explainOne(answer);
          for (const caveat of answer.caveats) expect(text, caveat).toMatch(SAID[caveat]);
        }
      }),
      runs(60, 3000),
    );
  });

  it("mentions every later change of a status", () => {
    fc.assert(
      fc.property(anyRecord, asked, (record, { asOf, knownAt }) => {
        const explainOne = explainer(record);
        for (const id of [record.id, ...record.commitments.map((one) => one.id)]) {
          const status = statusOf(record, id, { asOf, knownAt });
          const text = explainOne(status);
          for (const index of status.later.keys())
            expect(tells(text, status, index), `${index} of “${text}”`).toBe(true);
        }
      }),
      runs(60, 3000),
    );
  });

  it("mentions nothing that became known after `knownAt`", () => {
    fc.assert(
      fc.property(anyRecord, asked, (record, { asOf, knownAt }) => {
        if (knownAt === undefined) return;
        const secret = {
          id: "evt-99",
          type: "missed" as const,
          targets: ["agr-0", "cmt-0", "cmt-3"],
          on: "2031-07-17",
          authority: "legal" as const,
          summary: "A secret.",
          citations: [],
        };
        const later: Agreement = { ...record, reviewedOn: "2031-12-31", events: [...record.events, secret] };
        const before: Agreement = { ...record, reviewedOn: "2031-12-31" };
        for (const id of ["agr-0", "cmt-0", "cmt-3"]) {
          const options = { asOf, knownAt };
          expect(explain(later, statusOf(later, id, options))).toBe(explain(before, statusOf(before, id, options)));
        }
      }),
      runs(60, 3000),
    );
  });
});

describe("every line of a timeline", () => {
  it("is one line without a final period, without ids and without dates that are not in the record or the entry", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const entries = [...timeline(record), ...upcoming(record, { from: "2020-01-01", within: "P2Y" })];
        for (const entry of entries) {
          const line = describeEntry(record, entry);
          expect(line).not.toMatch(/[.\n]$/);
          expectProse(`${line}`, record, entry);
        }
      }),
      runs(60, 3000),
    );
  });
});

describe("every title", () => {
  it("reads as prose and is not an id", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const entities = [
          record,
          ...record.commitments,
          ...record.parties,
          ...record.events,
          ...record.conditions,
          ...record.sources,
        ];
        for (const { id } of entities) expectProse(titleOf(record, id), record, id);
      }),
      runs(60, 3000),
    );
  });
});
