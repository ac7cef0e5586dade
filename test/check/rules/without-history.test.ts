import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexRecord } from "../../../src/check/index-record.js";
import { readTerm } from "../../../src/check/read-term.js";
import { takesPlaceAsPlanned } from "../../../src/check/rules/missing-outcome.js";
import { hasNoEnd } from "../../../src/check/rules/outlives-agreement.js";
import type { Agreement, LifecycleEvent, LifecycleEventType, Term } from "../../../src/model/index.js";
import { TERMINAL_STATES } from "../../../src/query/history/stretch.js";
import { agreementWith, commitmentWith, eventWith, precedentWith } from "../../fixtures/agreement.js";
import { runs } from "../../fixtures/property-runs.js";

const IDS = ["truce", "meeting", "pause", "other", "us", "cn", "event-0", "event-1", "event-2", "gone"] as const;
const DAYS = ["2024-12-01", "2025-05", "2025-05-12", "2025-08-01", "2025-06-31", "202X"] as const;
const TYPES: readonly LifecycleEventType[] = [
  ...(["signed", "ratified", "acceded", "entered-into-force", "provisionally-applied", "implemented"] as const),
  ...(["extended", "renewed", "amended", "suspended", "resumed", "terminated", "withdrawn", "expired"] as const),
  ...(["cancelled", "superseded", "invalidated", "performed", "missed", "corrected", "retracted"] as const),
  ...(["scheduled", "rescheduled", "postponed", "occurred"] as const),
];

const day = fc.constantFrom(...DAYS);
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ effective: day, duration: fc.constantFrom("P90D", "P1Y") }),
  fc.record({ countedFrom: fc.constantFrom("event-0", "2025-05"), duration: fc.constant("P6M") }),
  day.map((through) => ({ end: { through } })),
);
const optional = <T>(value: fc.Arbitrary<T>, key: string) =>
  fc.option(value).map((one) => (one === null ? {} : { [key]: one }));

const event = fc
  .tuple(
    fc.constantFrom(...TYPES),
    fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
    optional(day, "on"),
    optional(day, "effective"),
    optional(fc.constantFrom("us", "cn"), "by"),
    optional(fc.constantFrom("event-0", "event-1"), "corrects"),
    optional(term, "term"),
  )
  .map(([type, targets, ...more]): LifecycleEvent => Object.assign(eventWith({ type, targets }), ...more));

const record: fc.Arbitrary<Agreement> = fc
  .tuple(fc.array(event, { maxLength: 3 }), optional(term, "term"), term, fc.boolean())
  .map(([events, own, commitment, conditional]) =>
    agreementWith({
      events: events.map((one, index) => ({ ...one, id: `event-${index}` })),
      ...own,
      commitments: [commitmentWith({ id: "pause", term: commitment }), commitmentWith({ id: "other" })],
      conditions: conditional ? [precedentWith("first", "truce", "other")] : [],
      meeting: {
        id: "meeting",
        on: "2025-05-12",
        place: { name: "Palace" },
        participants: [],
        citations: [{ source: "statement", mode: "inference" }],
      },
    }),
  );

describe("the records whose history the rules do not compute", () => {
  it("have nothing in their history that the rules would find", () => {
    const seen = { ends: 0, meetings: 0, withdrawals: 0 };
    fc.assert(
      fc.property(record, (agreement) => {
        const index = indexRecord(agreement, new Map(), () => false);
        const { history } = index;
        if (hasNoEnd(index)) {
          seen.ends += 1;
          expect(TERMINAL_STATES.has(history.agreement?.stretches.at(-1)?.state ?? "")).toBe(false);
        }
        if (takesPlaceAsPlanned("meeting", index)) {
          seen.meetings += 1;
          const states = index.meetings.flatMap(({ value }) => history.plan(value).map(({ state }) => state));
          expect(states).not.toContain("date-passed");
        }
        if (!agreement.events.some(({ type }) => type === "withdrawn")) {
          seen.withdrawals += 1;
          const steps = [...(history.read?.participation.steps.values() ?? [])].flat();
          expect(steps.map(({ kind }) => kind)).not.toContain("withdrawn");
        }
        for (const at of index.terms) expect(history.term(at)).toEqual(readTerm(at, history.read?.events));
      }),
      runs(600, 20_000),
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});
