import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToDay } from "../../src/calendar/plain-date.js";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import { timeline, upcoming } from "../../src/query/index.js";
import { isPast } from "../../src/query/is-past.js";
import {
  agreementWithCommitments,
  agreementWithEvents,
  agreementWithTerm,
  commitmentWith,
  eventWith,
  visitWith,
} from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";
import { records } from "../history/generate.js";

const AHEAD = ["end", "planned", "due", "notice", "renewal"] as const;

/** The record without what states a term or a plan, so that many are past. */
function withoutTerms({ term: _, withdrawal: __, meeting: ___, ...record }: Agreement): Agreement {
  const commitments = record.commitments.filter(({ kind }) => kind !== "visit" && kind !== "invitation");
  return {
    ...record,
    commitments: commitments.map(({ term: _, ...rest }) => rest as typeof rest & { kind: never }),
    events: record.events.map(({ term: _, planned: __, ...event }) => event),
  };
}

describe("isPast", () => {
  it("is true only of records whose timelines have nothing ahead", () => {
    let past = 0;
    const reviewed = fc.constantFrom("2020-01-02", "2020-02-29", "2021-06-01");
    fc.assert(
      fc.property(
        fc.oneof(records, records.map(withoutTerms)),
        reviewed,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom("2020-01-03", "2020-02-29", "2020-06-01", "2021-01-01", "2021-06-03"),
        (record, reviewedOn, days, start) => {
          const from: PlainDate = addToDay(start, { days });
          if (!isPast({ ...record, reviewedOn }, from)) return;
          past += 1;
          expect(timeline({ ...record, reviewedOn }, { from, kinds: AHEAD })).toEqual([]);
        },
      ),
      runs(3_000),
    );
    expect(past).toBeGreaterThan(200);
  });

  const from = "2030-01-01";
  const pause = commitmentWith({ id: "pause" });
  const ended = (on: PlainDate) => agreementWithEvents(eventWith({ type: "terminated", on }));

  it("is true of a record whose events are over", () => {
    expect(isPast(ended("2025-12-01"), from)).toBe(true);
    expect(upcoming(ended("2025-12-01"), { from, within: "P1Y" })).toEqual([]);
  });

  it("is false of a record with a term, a plan, or a day that is not past", () => {
    const term = { duration: "P9Y" };
    expect(isPast({ ...ended("2025-12-01"), term }, from)).toBe(false);
    expect(isPast(agreementWithTerm(term), from)).toBe(false);
    expect(isPast(agreementWithEvents(eventWith({ term })), from)).toBe(false);
    expect(isPast(agreementWithCommitments(pause, visitWith("2026-04")), from)).toBe(false);
    const days = ["2029-12-28", "2029-12-29", "2029-12-30", "2030-01-01"];
    expect(days.map((on) => isPast(ended(on), from))).toEqual([true, true, false, false]);
    expect(isPast(ended("2025-12-01"), "0000-01-02")).toBe(false);
  });

  it("throws on an invalid date, as the timeline does", () => {
    expect(() => upcoming(ended("2025-02-30"), { from, within: "P1Y" })).toThrow(RangeError);
  });
});
