import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToDay } from "../../src/calendar/plain-date.js";
import type { Agreement, LifecycleEvent, PlainDate } from "../../src/model/index.js";
import type { ParticipationState, UndertakingState } from "../../src/query/history/states.js";
import { expiryOf, participationOf, statusOf } from "../../src/query/index.js";
import { IS_LONG, runs } from "../fixtures/property-runs.js";

/** A treaty as its register describes it, with the expected results; all days are different and in order. */
interface Treaty {
  readonly record: Agreement;
  readonly signed: PlainDate;
  readonly ratified: ReadonlyMap<string, PlainDate>;
  readonly inForce: PlainDate;
  readonly withdrawn: ReadonlyMap<string, PlainDate>;
  readonly terminated: PlainDate | undefined;
}

const cited = [{ source: "register", mode: "paraphrase" }] as const;

const treaties: fc.Arbitrary<Treaty> = fc
  .record({
    size: fc.integer({ min: 2, max: 6 }),
    year: fc.integer({ min: 1930, max: 2000 }),
    gaps: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 20, maxLength: 20 }),
    late: fc.nat(2),
    leavers: fc.nat(4),
    isTerminated: fc.boolean(),
    recordedLate: fc.boolean(),
  })
  .map(({ size, year, gaps, late, leavers, isTerminated, recordedLate }) => {
    const parties = Array.from({ length: size }, (_, index) => `p${index}`);
    let today = `${year}-01-01`;
    let step = 0;
    const next = () => {
      today = addToDay(today, { days: gaps[step++] ?? 1 });
      return today;
    };
    const events: LifecycleEvent[] = [];
    const add = (type: LifecycleEvent["type"], on: PlainDate, by?: string) =>
      events.push({
        id: `event-${events.length}`,
        type,
        targets: ["treaty"],
        on,
        authority: "legal",
        summary: "As the register has it.",
        citations: cited,
        ...(by === undefined ? {} : { by }),
        ...(recordedLate ? { recordedOn: "2060-01-01" } : {}),
      });
    const signed = next();
    for (const party of parties) add("signed", signed, party);
    // The early parties bring it into force, the late ones join a treaty that is in force; at least two are early.
    const early = parties.slice(0, Math.max(2, size - late));
    const ratified = new Map<string, PlainDate>();
    const ratify = (party: string) => {
      ratified.set(party, next());
      add("ratified", today, party);
    };
    for (const party of early) ratify(party);
    const inForce = next();
    add("entered-into-force", inForce);
    for (const party of parties.slice(early.length)) ratify(party);
    const withdrawn = new Map<string, PlainDate>();
    // Two parties always stay.
    for (const party of parties.slice(2, 2 + leavers)) {
      withdrawn.set(party, next());
      add("withdrawn", today, party);
    }
    const terminated = isTerminated ? next() : undefined;
    if (terminated !== undefined) add("terminated", terminated);
    const record: Agreement = {
      id: "treaty",
      title: "A treaty on herring",
      nature: "treaty",
      form: "signed",
      concludedOn: signed,
      parties: parties.map((id) => ({ id, kind: "state", name: `State ${id}` })),
      commitments: [],
      conditions: [],
      issues: [],
      assessments: [],
      events,
      sources: [{ id: "register", kind: "official-instrument", title: "Register", language: "en" }],
      reviewedOn: "2060-01-01",
      citations: cited,
    };
    return { record, signed, ratified, inForce, withdrawn, terminated };
  });

function daysOf({ signed, ratified, inForce, withdrawn, terminated }: Treaty): readonly PlainDate[] {
  const known = [signed, ...ratified.values(), inForce, ...withdrawn.values(), ...(terminated ? [terminated] : [])];
  return known.flatMap((day) => [-1, 0, 1].map((days) => addToDay(day, { days })));
}

function statusThen({ inForce, terminated }: Treaty, day: PlainDate): UndertakingState {
  if (terminated !== undefined && day >= terminated) return "terminated";
  return day >= inForce ? "in-effect" : "not-yet-effective";
}

function participationThen(treaty: Treaty, party: string, day: PlainDate): ParticipationState {
  const ratified = treaty.ratified.get(party) ?? "9999-12-31";
  if (day >= (treaty.withdrawn.get(party) ?? "9999-12-31")) return "withdrawn";
  if (treaty.terminated !== undefined && day >= treaty.terminated) return "none";
  if (day >= ratified && day >= treaty.inForce) return "party";
  return day >= treaty.signed ? "signatory" : "none";
}

const TIMEOUT = IS_LONG ? 3_600_000 : 120_000;

describe("a treaty as a register describes it", () => {
  it(
    "is in force from its entry into force until its termination, with certainty `definite`",
    () => {
      fc.assert(
        fc.property(treaties, (treaty) => {
          for (const asOf of daysOf(treaty)) {
            const { state, certainty } = statusOf(treaty.record, "treaty", { asOf });
            expect(`${asOf} ${state} ${certainty}`).toBe(`${asOf} ${statusThen(treaty, asOf)} definite`);
          }
        }),
        runs(100, 2000),
      );
    },
    TIMEOUT,
  );

  it(
    "ends on the day of its termination, or has an unknown end",
    () => {
      fc.assert(
        fc.property(treaties, (treaty) => {
          const expiry = expiryOf(treaty.record, "treaty");
          if (treaty.terminated === undefined) expect(expiry.kind).toBe("unknown");
          else
            expect(expiry).toMatchObject({
              kind: "on",
              date: treaty.terminated,
              basis: "terminated",
              authority: "legal",
            });
        }),
        runs(100, 2000),
      );
    },
    TIMEOUT,
  );

  it(
    "has the parties that its register lists",
    () => {
      fc.assert(
        fc.property(treaties, (treaty) => {
          for (const { id } of treaty.record.parties) {
            for (const asOf of daysOf(treaty)) {
              const { state } = participationOf(treaty.record, id, { asOf });
              expect(`${id} ${asOf} ${state}`).toBe(`${id} ${asOf} ${participationThen(treaty, id, asOf)}`);
            }
          }
        }),
        runs(100, 2000),
      );
    },
    TIMEOUT,
  );
});
