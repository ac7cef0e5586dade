import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import {
  asKnownAt,
  expiries,
  expiryOf,
  participants,
  participationOf,
  periodsOf,
  statuses,
  statusOf,
} from "../../src/query/index.js";
import { IS_LONG, runs } from "../fixtures/property-runs.js";
import { ASKED, DAYS, records, subjectsOf, vagueTerms } from "./generate.js";
import { hasTwins, normalised, rename, renaming, withoutBecause } from "./rename.js";
import { stateReader } from "./state-reader.js";

const TIMEOUT = IS_LONG ? 3_600_000 : 120_000;
const FAR = "2100-01-01";
const RUNNING = ["in-effect", "provisionally-in-effect", "suspended"];
const OVER = ["expired", "terminated", "superseded", "invalidated", "performed", "cancelled"];
const day = fc.constantFrom(...DAYS);

function undertakingsOf(record: Agreement): readonly string[] {
  const undertakings = record.commitments.filter(({ kind }) => kind !== "visit" && kind !== "invitation");
  return [record.id, ...undertakings.map(({ id }) => id)];
}

/** Returns every answer about a record: for each subject its periods, its end, and its state on some days. */
function answersOf(record: Agreement, days: readonly PlainDate[], options: { readonly knownAt?: PlainDate } = {}) {
  const meeting = record.meeting === undefined ? [] : [record.meeting.id];
  return {
    periods: subjectsOf(record).map((id) => periodsOf(record, id, options)),
    expiries: undertakingsOf(record).map((id) => expiryOf(record, id, options)),
    statuses: days.map((asOf) => statuses(record, { asOf, ...options })),
    meetings: meeting.flatMap((id) => days.map((asOf) => statusOf(record, id, { asOf, ...options }))),
    participants: days.map((asOf) => participants(record, { asOf, ...options })),
    parties: record.parties.map(({ id }) => participationOf(record, id, { asOf: days[0] as PlainDate, ...options })),
  };
}

/** Checks that two answers are equal. isDeepStrictEqual comes first because it is much faster. */
function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

const FEW_DAYS = ["2020-01-02", "2020-02-15", "2021-02-01"];
const SOME_DAYS = IS_LONG ? [...FEW_DAYS, "2019-12-31", "2020-06-01"] : FEW_DAYS;

describe("periods", () => {
  it(
    "cover all time in order and without gaps",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          for (const id of subjectsOf(record)) {
            const periods = periodsOf(record, id);
            expect(periods[0]?.from).toBeUndefined();
            expect(periods.at(-1)?.to).toBeUndefined();
            const bounds = periods.slice(1).map(({ from }) => from);
            expect(periods.slice(0, -1).map(({ to }) => to)).toEqual(bounds);
            for (const [index, bound] of bounds.entries()) {
              if (bound === undefined) throw new Error(`${id}: a period after the first has no beginning`);
              expect(bound.earliest <= bound.latest).toBe(true);
              const before = bounds[index - 1];
              // Two moments are ordered as instants, whatever their local days are.
              if (before === undefined || before.moment !== undefined || bound.moment !== undefined) continue;
              expect(before.earliest <= bound.earliest && before.latest <= bound.latest).toBe(true);
            }
          }
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "differ from their neighbours in state, authority, caveats, plan or bound parties",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          for (const id of subjectsOf(record)) {
            const seen = periodsOf(record, id).map(({ state, authority, caveats, bound, planned }) =>
              JSON.stringify([state, authority, [...caveats].sort(), bound && [...bound].sort(), planned]),
            );
            for (const [index, one] of seen.entries()) expect(one).not.toBe(seen[index + 1]);
          }
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "match the state on each day that certainly belongs to them",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          const stateOn = stateReader(record);
          for (const id of subjectsOf(record)) {
            for (const { state, from, to } of periodsOf(record, id)) {
              const sure = ASKED.filter((one) => (!from || from.latest <= one) && (!to || one < to.earliest));
              const others = sure.filter((asOf) => stateOn(id, asOf) !== state);
              expect(others, `${id} is ${state}`).toEqual([]);
            }
          }
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );
});

/** Checks that the end of an undertaking is consistent with its states on all days. */
function expectAgreement(record: Agreement, id: string, stateOn = stateReader(record)): void {
  const expiry = expiryOf(record, id);
  const told = JSON.stringify({ id, ...expiry, superseded: undefined, because: undefined });
  // A term that renews itself continues after the end of its cycle.
  if (expiry.renews !== undefined) return;
  // The subject above may have ended before it certainly began, and then ends this one only from that day on.
  const { inheritedFrom } = expiry;
  if (inheritedFrom !== undefined && !ASKED.some((asOf) => RUNNING.includes(stateOn(inheritedFrom, asOf)))) return;
  if (expiry.kind === "on" || expiry.kind === "between") {
    const last = expiry.kind === "on" ? expiry.date : expiry.latest;
    for (const asOf of [...ASKED, FAR].filter((one) => one > last)) {
      expect(RUNNING, `${told} ${asOf}`).not.toContain(stateOn(id, asOf));
    }
  }
  if (expiry.kind === "on") {
    const status = statusOf(record, id, { asOf: expiry.lastFullDay });
    // A term that begins and ends on the same day has no full day.
    const begins = !RUNNING.includes(status.state) && (status.until?.latest ?? "") > expiry.lastFullDay;
    if (status.certainty !== "possible" && !begins) expect(RUNNING, told).toContain(status.state);
  }
  if (expiry.kind === "open") expect(OVER, told).not.toContain(stateOn(id, FAR));
  if (expiry.kind !== "unknown") return;
  if (expiry.reason === "no-end" || expiry.reason === "unreadable-end") {
    expect(OVER, told).not.toContain(stateOn(id, FAR));
  }
  if (expiry.reason === "never-in-effect" || expiry.reason === "not-yet-recorded") {
    for (const asOf of ASKED) expect(RUNNING, `${told} ${asOf}`).not.toContain(stateOn(id, asOf));
  }
}

describe("expiryOf and statusOf", () => {
  it(
    "agree on every day",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          const stateOn = stateReader(record);
          for (const id of undertakingsOf(record)) expectAgreement(record, id, stateOn);
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "agree on every day where new ends are set on vague dates",
    () => {
      fc.assert(
        fc.property(vagueTerms, (record) => expectAgreement(record, "c")),
        runs(300, 100_000),
      );
    },
    TIMEOUT,
  );
});

describe("the record as known on a day", () => {
  it(
    "is not changed by events that were recorded later",
    () => {
      const late = records.map((record): Agreement => ({ ...record, reviewedOn: "2021-06-01" }));
      const knownAt = fc.constantFrom(...DAYS);
      fc.assert(
        fc.property(late, records, knownAt, (record, other, known) => {
          const events = other.events.map((event, index) => ({
            ...event,
            id: `late${index}`,
            recordedOn: "2021-03-01",
          }));
          const more = { ...record, events: [...events, ...record.events] };
          expectSame(answersOf(more, SOME_DAYS, { knownAt: known }), answersOf(record, SOME_DAYS, { knownAt: known }));
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "as known on another day is the record as known on the earlier of the two",
    () => {
      fc.assert(
        fc.property(records, day, day, (record, a, b) => {
          expectSame(asKnownAt(asKnownAt(record, b), a), asKnownAt(record, a < b ? a : b));
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "is the whole record on the day of its review",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          expect(asKnownAt(record, record.reviewedOn)).toEqual(record);
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "gives the same answers as `knownAt` with the whole record",
    () => {
      fc.assert(
        fc.property(records, day, (record, knownAt) => {
          // If the day of conclusion is vague, the earlier record cannot say that it was not yet known.
          const began = record.concludedOn ?? record.meeting?.on;
          fc.pre(began === undefined || /^\d{4}-\d{2}-\d{2}$/.test(began));
          const then = asKnownAt(record, knownAt);
          const left = subjectsOf(then);
          for (const id of subjectsOf(record)) {
            for (const asOf of SOME_DAYS) {
              const { knownAt: _, ...now } = statusOf(record, id, { asOf, knownAt });
              if (left.includes(id)) expectSame(now, statusOf(then, id, { asOf }));
              else expect(now.state).toBe("unknown");
            }
          }
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );
});

const pickState = ({ state, certainty }: { readonly state: string; readonly certainty: string }) => ({
  state,
  certainty,
});

describe("answers", () => {
  it(
    "about all subjects equal the answers about each of them",
    () => {
      fc.assert(
        fc.property(records, fc.constantFrom(...ASKED), (record, asOf) => {
          for (const status of statuses(record, { asOf })) {
            expectSame(status, statusOf(record, status.subject, { asOf }));
          }
          for (const expiry of expiries(record)) expectSame(expiry, expiryOf(record, expiry.subject));
          for (const { party, state, certainty } of participants(record, { asOf })) {
            expectSame({ state, certainty }, pickState(participationOf(record, party, { asOf })));
          }
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "do not depend on the order of the events",
    () => {
      fc.assert(
        fc.property(records, fc.nat(5), (record, turn) => {
          const turned = [...record.events.slice(turn), ...record.events.slice(0, turn)].reverse();
          const found = answersOf({ ...record, events: turned }, SOME_DAYS);
          expectSame(normalised(found), normalised(answersOf(record, SOME_DAYS)));
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "do not depend on the ids",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          const names = renaming(record);
          const found = answersOf(rename(record, names), SOME_DAYS);
          const own = rename(answersOf(record, SOME_DAYS), names);
          // If two events differ only in their ids and sources, an answer names either of them.
          const seen = hasTwins(record) ? withoutBecause : normalised;
          expectSame(seen(found), seen(own));
        }),
        runs(200, 20_000),
      );
    },
    TIMEOUT,
  );

  it(
    "are plain data",
    () => {
      fc.assert(
        fc.property(records, (record) => {
          const answers = answersOf(record, SOME_DAYS);
          expect(structuredClone(answers)).toEqual(answers);
          expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
          expect(violationsIn(answers, "answers")).toEqual([]);
        }),
        runs(100, 2000),
      );
    },
    TIMEOUT,
  );
});

/** Returns the parts of an answer that are not plain data: getters, symbols, class instances and undefined values. */
function violationsIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) {
    return ["string", "number", "boolean"].includes(typeof value) ? [] : [`${path}: ${typeof value}`];
  }
  const violations = Object.getOwnPropertySymbols(value).map((symbol) => `${path}: ${String(symbol)}`);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) violations.push(`${path}: of a class`);
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (property.get !== undefined) violations.push(`${path}.${key}: a getter`);
    else if (property.enumerable) violations.push(...violationsIn(property.value, `${path}.${key}`));
  }
  return violations;
}
