import { describe, expect, it } from "vitest";
import {
  dependentsOf,
  discrepancies,
  expiries,
  expiryOf,
  participants,
  participationOf,
  performanceOf,
  periodsOf,
  statuses,
  statusOf,
  timeline,
  upcoming,
} from "../../src/query/index.js";
import { smallRecord } from "../history/small-record.js";

type Question = (record: never, id: never, options: never) => unknown;

/** The questions about a subject, with an id and the options that each needs. */
const ABOUT_A_SUBJECT: Readonly<Record<string, readonly [Question, id: string, options: object]>> = {
  periodsOf: [periodsOf, "c", {}],
  statusOf: [statusOf, "c", { asOf: "2021-01-01" }],
  expiryOf: [expiryOf, "c", {}],
  participationOf: [participationOf, "a", { asOf: "2021-01-01" }],
  performanceOf: [performanceOf, "c", { asOf: "2021-01-01" }],
  dependentsOf: [dependentsOf, "c", {}],
};
/** The questions about a record. */
const ABOUT_A_RECORD: Readonly<Record<string, readonly [Question, id: string, options: object]>> = Object.fromEntries(
  Object.entries({
    statuses: [statuses, { asOf: "2021-01-01" }] as const,
    expiries: [expiries, {}] as const,
    participants: [participants, { asOf: "2021-01-01" }] as const,
    discrepancies: [discrepancies, {}] as const,
    timeline: [timeline, {}] as const,
    upcoming: [upcoming, { from: "2021-01-01", within: "P1Y" }] as const,
  }).map(([name, [ask, options]]) => [
    name,
    [(record: never, _: never, given: never) => (ask as (r: never, o: never) => unknown)(record, given), "", options],
  ]),
);
const QUESTIONS = { ...ABOUT_A_SUBJECT, ...ABOUT_A_RECORD };

/** The message of the error of a question. */
function said(ask: Question, record: unknown, id: string, options: object): string {
  try {
    ask(record as never, id as never, options as never);
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
}

describe.each(Object.entries(QUESTIONS))("a mistake in a call of %s", (name, [ask, id, options]) => {
  it("is reported under that name, and a right call is answered", () => {
    expect(said(ask, undefined, id, options)).toContain(name);
    expect(said(ask, smallRecord(), id, { ...options, when: "2021-01-01" })).toContain(`${name} has no option "when"`);
    if (name in ABOUT_A_SUBJECT) expect(said(ask, smallRecord(), "nobody", options)).toContain(name);
    expect(said(ask, smallRecord(), id, options)).toBe("nothing");
  });
});

it.each(Object.entries(QUESTIONS).filter(([, [, , options]]) => "asOf" in options))(
  "a missing day in a call of %s is reported under that name",
  (name, [ask, id]) => {
    expect(said(ask, smallRecord(), id, {})).toContain(`${name} expects { asOf }`);
  },
);
