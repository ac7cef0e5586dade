import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/index.js";
import { IS_LONG, runs } from "../../fixtures/property-runs.js";
import { ASKED, DAYS, records, subjectsOf } from "../generate.js";
import { rename, renaming } from "../rename.js";
import { Evaluation } from "./evaluate.js";

const TIMEOUT = IS_LONG ? 3_600_000 : 120_000;

function states(record: Agreement, ids: readonly string[], knownAt?: string): string[] {
  const evaluation = new Evaluation(record, { knownAt }, () => false);
  const answerOn = (id: string, day: string) => {
    const { state, authority } = evaluation.answer(id, day);
    return `${day} ${state} ${authority}`;
  };
  return ids.flatMap((id) => ASKED.map((day) => answerOn(id, day)));
}

function everybody(record: Agreement): string[] {
  return [...subjectsOf(record), ...record.parties.map(({ id }) => id)];
}

describe("the day-by-day evaluator", () => {
  it(
    "does not depend on the order of the events",
    () => {
      fc.assert(
        fc.property(records, fc.nat(5), (record, turn) => {
          const turned = [...record.events.slice(turn), ...record.events.slice(0, turn)].reverse();
          const ids = everybody(record);
          expect(states({ ...record, events: turned }, ids)).toEqual(states(record, ids));
        }),
        runs(100, 5000),
      );
    },
    TIMEOUT,
  );

  it(
    "does not depend on the ids",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          const names = renaming(record);
          const ids = everybody(record);
          const renamed = rename(record, names);
          expect(
            states(
              renamed,
              ids.map((id) => names.get(id) ?? id),
            ),
          ).toEqual(states(record, ids));
        }),
        runs(100, 5000),
      );
    },
    TIMEOUT,
  );

  it(
    "does not know later events",
    () => {
      fc.assert(
        fc.property(records, fc.constantFrom(...DAYS), (drawn, knownAt) => {
          const record: Agreement = { ...drawn, reviewedOn: "2021-06-01" };
          const late = drawn.events.map((event) => ({ ...event, id: `late-${event.id}`, recordedOn: "2021-03-01" }));
          const ids = everybody(record);
          const more = { ...record, events: [...late, ...record.events] };
          expect(states(more, ids, knownAt)).toEqual(states(record, ids, knownAt));
        }),
        runs(100, 5000),
      );
    },
    TIMEOUT,
  );
});
