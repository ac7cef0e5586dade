import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/model/index.js";
import { participationOf, statusOf } from "../../src/query/index.js";
import { IS_LONG, runs } from "../fixtures/property-runs.js";
import { Evaluation, type Question } from "./evaluator/evaluate.js";
import { ASKED, DAYS, records, subjectsOf } from "./generate.js";

const TIMEOUT = IS_LONG ? 3_600_000 : 120_000;
const SIZE = runs(500, 20_000);

/** The state of every subject on every day, one line each, so that a difference can be read. */
function table(ids: readonly string[], stateOn: (id: string, day: string) => string): string[] {
  return ids.flatMap((id) => ASKED.map((day) => `${id} ${day} ${stateOn(id, day)}`));
}

function compareStates(record: Agreement, question: Question): void {
  const second = new Evaluation(record, question, () => false);
  const ids = subjectsOf(record);
  const { knownAt, strict } = question;
  const options = { ...(knownAt === undefined ? {} : { knownAt }), ...(strict === undefined ? {} : { strict }) };
  expect(table(ids, (id, asOf) => statusOf(record, id, { asOf, ...options }).state)).toEqual(
    table(ids, (id, day) => second.answer(id, day).state),
  );
}

describe("the periods and the day-by-day evaluator", () => {
  it(
    "give every subject the same state on every day",
    () => {
      fc.assert(
        fc.property(records, (record) => compareStates(record, {})),
        SIZE,
      );
    },
    TIMEOUT,
  );

  it(
    "do so under strict, and as known on an earlier day",
    () => {
      const question = fc.record({ knownAt: fc.constantFrom(...DAYS), strict: fc.boolean() });
      fc.assert(
        fc.property(records, question, (record, asked) => compareStates(record, asked)),
        SIZE,
      );
    },
    TIMEOUT,
  );

  it(
    "give every party the same participation on every day",
    () => {
      const knownAt = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
      fc.assert(
        fc.property(records, knownAt, (record, known) => {
          const second = new Evaluation(record, { knownAt: known }, () => false);
          const ids = record.parties.map(({ id }) => id);
          const options = known === undefined ? {} : { knownAt: known };
          expect(table(ids, (id, asOf) => participationOf(record, id, { asOf, ...options }).state)).toEqual(
            table(ids, (id, day) => second.answer(id, day).state),
          );
        }),
        SIZE,
      );
    },
    TIMEOUT,
  );
});
