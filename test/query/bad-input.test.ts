import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { busan2025, records } from "../../src/data/index.js";
import {
  asKnownAt,
  dependentsOf,
  discrepancies,
  expiries,
  expiryOf,
  participants,
  participationOf,
  performanceOf,
  periodsOf,
  rateOn,
  statuses,
  statusOf,
  timeline,
  unresolvedIssues,
  upcoming,
} from "../../src/query/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";

const asOf = "2026-01-01";
const never = <T>(value: T) => value as never;

/** Holds an error against its class, its code and what its message says. */
function refuses(ask: () => unknown, type: typeof RangeError | typeof TypeError, code: string, ...says: string[]) {
  expect(ask).toThrow(type);
  expect(ask).toThrow(expect.objectContaining({ code }));
  for (const words of says) expect(ask).toThrow(words);
}

describe("an id of something else", () => {
  it.each<[string, string, string]>([
    ["china-fentanyl-compliance", "a condition", "dependentsOf"],
    ["mofcom-gacc-70", "an event", "timeline"],
    ["taiwan", "an issue", "unresolvedIssues"],
    ["loh", "an assessment", "data of the record"],
    ["busan-article", "a source", "data of the record"],
  ])("%s is named as %s, with the question that takes it", (id, what, question) => {
    for (const ask of [
      () => statusOf(busan2025, never(id), { asOf }),
      () => expiryOf(busan2025, never(id)),
      () => periodsOf(busan2025, never(id)),
      () => performanceOf(busan2025, never(id), { asOf }),
      () => dependentsOf(busan2025, never(id)),
      () => participationOf(busan2025, never(id), { asOf }),
      () => rateOn(busan2025, never(id), { asOf }),
    ])
      refuses(ask, RangeError, "unknown-subject", `"${id}" is the id of ${what}`, question);
  });

  it("of a party is named, with participationOf", () => {
    for (const ask of [() => statusOf(busan2025, never("us"), { asOf }), () => expiryOf(busan2025, never("us"))]) {
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow("participationOf");
    }
  });

  it.each<[string, string, string]>([
    ["busan-2025", "the agreement", "Use statusOf for it"],
    ["busan-meeting", "a meeting", "Use statusOf for it"],
    ["us", "a party", "Use participationOf for it"],
  ])("%s is no commitment but %s: the error names the question that takes it", (id, what, question) => {
    const asks = {
      performanceOf: () => performanceOf(busan2025, never(id), { asOf }),
      dependentsOf: () => dependentsOf(busan2025, never(id)),
      rateOn: () => rateOn(busan2025, never(id), { asOf }),
    };
    for (const [name, ask] of Object.entries(asks)) {
      const says = [`${name} expects the id of a commitment`, `"${id}" is the id of ${what}`, question];
      refuses(ask, RangeError, "unknown-commitment", ...says);
    }
  });

  it.each([
    ["busan-2025", "the agreement"],
    ["busan-meeting", "a meeting"],
    ["rare-earth-suspension", "a commitment"],
  ])("%s is no party but %s: the error names the question that takes it", (id, what) => {
    const says = ["participationOf expects the id of a party", `"${id}" is the id of ${what}`, "Use statusOf for it"];
    refuses(() => participationOf(busan2025, never(id), { asOf }), RangeError, "unknown-party", ...says);
  });

  it("of a commitment that is no tariff has no rate: the error names its kind and the question that takes it", () => {
    const says = ['kind "tariff"', '"rare-earth-suspension"', 'of the kind "suspension"', "Use statusOf for it"];
    refuses(() => rateOn(busan2025, never("rare-earth-suspension"), { asOf }), RangeError, "not-a-tariff", ...says);
  });

  it("of nothing is compared with the ids that the question takes", () => {
    const party = () => participationOf(busan2025, never("usa"), { asOf });
    refuses(party, RangeError, "unknown-party", 'unknown party "usa" in record "busan-2025"; did you mean "us"?');
    // The id of the agreement is closer, but has no performance.
    for (const ask of [
      () => performanceOf(busan2025, never("busan-2026"), { asOf }),
      () => dependentsOf(busan2025, never("busan-2026")),
      () => rateOn(busan2025, never("busan-2026"), { asOf }),
    ]) {
      refuses(ask, RangeError, "unknown-commitment", 'unknown commitment "busan-2026"');
      expect(ask).not.toThrow('"busan-2025"?');
    }
  });

  it("of nothing is corrected where it can be", () => {
    const suggestion = 'did you mean "rare-earth-suspension"?';
    for (const id of ["rare-earth-suspention", "rare-earth-susp"])
      refuses(
        () => expiryOf(busan2025, never(id)),
        RangeError,
        "unknown-commitment",
        `unknown commitment "${id}"`,
        suggestion,
      );
    refuses(() => expiryOf(busan2025, never("zzzzzzzzzzzzzzzzzzz")), RangeError, "unknown-commitment");
  });

  it("that is no string is told from one that is unknown", () => {
    refuses(() => expiryOf(busan2025, never(undefined)), TypeError, "unknown-subject", "expects an id as a string");
  });
});

describe("an option that is true or false", () => {
  it.each(["no", 1, 0, null])("is refused with the value %j, which would count as one of them", (value) => {
    const strict = { strict: never(value) };
    for (const ask of [
      () => statusOf(busan2025, "rare-earth-suspension", { asOf, ...strict }),
      () => statuses(busan2025, { asOf, ...strict }),
      () => periodsOf(busan2025, "rare-earth-suspension", strict),
      () => expiryOf(busan2025, "rare-earth-suspension", strict),
      () => expiries(busan2025, strict),
    ])
      refuses(ask, TypeError, "unknown-option", "strict expects true or false; got");
    const attributed = () => unresolvedIssues(busan2025, { attributed: never(value) });
    refuses(attributed, TypeError, "unknown-option", "attributed expects true or false; got");
  });
});

describe("a day", () => {
  it("that is a Date is refused with the conversion", () => {
    const date = never(new Date(0));
    for (const ask of [
      () => statusOf(busan2025, "rare-earth-suspension", { asOf: date }),
      () => statuses(busan2025, { asOf: date }),
      () => expiryOf(busan2025, "rare-earth-suspension", { asOf: date }),
      () => expiryOf(busan2025, "rare-earth-suspension", { knownAt: date }),
      () => participants(busan2025, { asOf: date }),
      () => upcoming(busan2025, { from: date, within: "P1D" }),
      () => timeline(busan2025, { from: date }),
      () => timeline(busan2025, { through: date }),
      () => timeline(busan2025, { knownAt: date }),
      () => participationOf(busan2025, "us", { asOf: date }),
      () => performanceOf(busan2025, "agricultural-purchases", { asOf: date }),
      () => rateOn(busan2025, "fentanyl-tariff-reduction", { asOf: date }),
      () => expiries(busan2025, { asOf: date }),
      () => asKnownAt(busan2025, date),
    ])
      refuses(ask, TypeError, "invalid-date", "got a Date", "toISOString().slice(0, 10)");
  });

  it("that is an invalid Date gets no conversion, which would throw", () => {
    const ask = () => statusOf(busan2025, "rare-earth-suspension", { asOf: never(new Date("soon")) });
    refuses(ask, TypeError, "invalid-date", "asOf expects a day as a string; got an invalid Date", '"2026-03-01"');
    expect(ask).not.toThrow("toISOString");
  });

  it.each<[string, (day: never) => unknown]>([
    ["asOf", (day) => statusOf(busan2025, "rare-earth-suspension", { asOf: day })],
    ["asOf", (day) => participants(busan2025, { asOf: day })],
    ["knownAt", (day) => statusOf(busan2025, "rare-earth-suspension", { asOf, knownAt: day })],
    ["knownAt", (day) => timeline(busan2025, { knownAt: day })],
    ["knownAt", (day) => upcoming(busan2025, { from: asOf, within: "P1D", knownAt: day })],
    ["from", (day) => timeline(busan2025, { from: day })],
    ["through", (day) => timeline(busan2025, { through: day })],
    ["from", (day) => upcoming(busan2025, { from: day, within: "P1D" })],
    ["day", (day) => asKnownAt(busan2025, day)],
  ])("that is invalid is named as %s, with the value and the form", (option, ask) => {
    for (const day of ["2026", "01/03/2026", "2026-3-1", "2026-03-01T00:00:00Z", ""]) {
      const says = `${option}: "${day}" is not a day; write year, month and day as "2026-02-28"`;
      refuses(() => ask(never(day)), RangeError, "invalid-date", says);
    }
    const message = `${option}: "2026-02-30" is not a day of the calendar: February 2026 has 28 days`;
    refuses(() => ask(never("2026-02-30")), RangeError, "invalid-date", message);
    for (const [value, shown] of [
      [20260301, "20260301"] as const,
      [null, "null"] as const,
      [[], "an array"] as const,
    ]) {
      const says = [`${option} expects a day as a string such as "2026-03-01"`, `got ${shown}.`];
      refuses(() => ask(never(value)), TypeError, "invalid-date", ...says);
    }
    // An option is not in the record.
    for (const day of ["2026-02-30", 20260301]) expect(() => ask(never(day))).not.toThrow("of the record");
  });

  it("that is neither a day nor a moment is told both forms", () => {
    const ask = () => statusOf(busan2025, "rare-earth-suspension", { asOf: never({ day: "2026-03-01" }) });
    refuses(ask, TypeError, "invalid-date", '"2026-03-01", or a moment { date, time, zone }; got an object.');
  });

  it.each<[string, unknown, string]>([
    ["no day of the calendar", "2026-02-30", '"2026-02-30"'],
    ["a clock time that no clock shows", { date: "2026-03-08", time: "02:30", zone: "America/New_York" }, "02:30"],
    ["a zone that does not exist", { date: "2026-03-08", time: "00:01", zone: "Mars/Olympus" }, "Mars/Olympus"],
  ])("that is %s is refused", (_, day, says) => {
    refuses(
      () => statusOf(busan2025, "rare-earth-suspension", { asOf: never(day) }),
      RangeError,
      "invalid-date",
      "asOf: ",
      says,
    );
  });

  it("that is missing is refused", () => {
    const ask = (options: object) => () => statusOf(busan2025, "rare-earth-suspension", never(options));
    refuses(ask({}), TypeError, "missing-option", "statusOf expects { asOf }");
    refuses(() => asKnownAt(busan2025, never(undefined)), TypeError, "missing-option");
    refuses(() => upcoming(busan2025, never({ within: "P1D" })), TypeError, "missing-option", "{ from, within }");
    refuses(() => upcoming(busan2025, never({ from: asOf })), TypeError, "missing-option", "{ from, within }");
  });

  it("of knowledge that the calendar does not have is refused by its option's name", () => {
    const options = { asOf, knownAt: "2026-02-30" };
    refuses(() => statusOf(busan2025, "rare-earth-suspension", options), RangeError, "invalid-date", "knownAt: ");
  });
});

describe("a duration", () => {
  it("that is invalid is named as the option, with the value and the form", () => {
    const ask = (within: unknown) => () => upcoming(busan2025, { from: asOf, within: never(within) });
    refuses(ask("1 month"), RangeError, "invalid-duration", 'within: "1 month" is not a calendar duration', '"P1Y"');
    refuses(ask(30), TypeError, "invalid-duration", 'within expects a duration as a string such as "P90D"; got 30.');
  });
});

describe("options", () => {
  it("are refused in the name of the question", () => {
    refuses(() => statuses(busan2025, never({ asof: asOf })), TypeError, "unknown-option", "statuses has no option");
    refuses(() => statuses(busan2025, never({})), TypeError, "missing-option", "statuses");
  });

  it("with a typo are refused and corrected", () => {
    const ask = () => statusOf(busan2025, "rare-earth-suspension", never({ asof: asOf }));
    refuses(ask, TypeError, "unknown-option", 'no option "asof"; did you mean "asOf"?');
    const rules = () => expiryOf(busan2025, "rare-earth-suspension", never({ rules: "moment" }));
    refuses(rules, TypeError, "unknown-option", 'expiryOf has no option "rules"; did you mean "rule"?');
    refuses(() => discrepancies(busan2025, never({ asOf })), TypeError, "unknown-option", "has no option");
  });

  it("that are invalid are refused", () => {
    refuses(() => expiryOf(busan2025, "rare-earth-suspension", never("moment")), TypeError, "unknown-option");
    refuses(() => statusOf(busan2025, "rare-earth-suspension", never(undefined)), TypeError, "unknown-option");
  });

  it("with an unknown counting rule are refused, even where nothing is counted", () => {
    const ask = () => expiryOf(busan2025, "high-level-dialogue", { rule: never("calendar") });
    refuses(ask, RangeError, "invalid-rule", '"calendar"', "known: anniversary, start-day-counted, moment");
    const typo = () => expiryOf(busan2025, "high-level-dialogue", { rule: never("anniversry") });
    refuses(typo, RangeError, "invalid-rule", 'did you mean "anniversary"?');
  });

  it("with a value that is not in the list are refused", () => {
    refuses(() => timeline(busan2025, { kinds: [never("ends")] }), RangeError, "unknown-option", '"end"');
    refuses(
      () => unresolvedIssues(busan2025, { include: [never("discuss")] }),
      RangeError,
      "unknown-option",
      '"discussed"',
    );
  });
});

describe("a record", () => {
  it("that is invalid is refused in the name of the question", () => {
    const asks: Readonly<Record<string, () => unknown>> = {
      statusOf: () => statusOf(never({}), never("x"), { asOf }),
      statuses: () => statuses(never(null), { asOf }),
      expiryOf: () => expiryOf(never("rare-earth-suspension"), never(busan2025)),
      expiries: () => expiries(never({})),
      periodsOf: () => periodsOf(never([]), never("x")),
      timeline: () => timeline(never(undefined)),
      upcoming: () => upcoming(never({}), { from: asOf, within: "P1D" }),
      participants: () => participants(never({}), { asOf }),
      discrepancies: () => discrepancies(never({})),
      dependentsOf: () => dependentsOf(never({}), never("x")),
      asKnownAt: () => asKnownAt(never({}), asOf),
      unresolvedIssues: () => unresolvedIssues(never(undefined)),
    };
    for (const [name, ask] of Object.entries(asks))
      refuses(ask, TypeError, "not-an-agreement", `${name}: not an Agreement`);
  });

  it.each<[string, unknown, string]>([
    [
      "an entry of `records`",
      records[0],
      "an entry of `records`, which is not loaded. Load it first: `await entry.load()`",
    ],
    ["a promise of one", records[0]?.load(), "a promise of one. Wait for it: `await entry.load()`"],
    ["a list of them", [busan2025], "an array. Pass each of its records: `list.map((record) => …)`"],
    ["an id", "busan-2025", "a string. Pass the record, not its id or its text"],
    [
      "the JSON of one",
      JSON.stringify(busan2025),
      "a string. Pass the record, not its id or its text: import it, or parse the text with `validateText`",
    ],
  ])("is not %s: the error says what it is and the next step", (_, value, says) => {
    const [record, of] = [never(value), never("busan-2025")];
    for (const ask of [() => statusOf(record, of, { asOf }), () => expiryOf(record, of), () => check(record)])
      refuses(ask, TypeError, "not-an-agreement", `not an Agreement but ${says}`);
  });

  it("with a date that the calendar does not have says where", () => {
    for (const term of [{ effective: "2026-02-30", duration: "P1Y" }, { end: { through: "2026-02-30" } }]) {
      const where = '(in "pause" of the record "truce", or in an event on it)';
      refuses(() => expiryOf(agreementWithTerm(term), "pause"), RangeError, "invalid-date", '"2026-02-30"', where);
      refuses(() => statusOf(agreementWithTerm(term), "pause", { asOf }), RangeError, "invalid-date", '"2026-02-30"');
    }
  });

  it("that cannot be read is told from one with a wrong date", () => {
    const lost = new Error("connection lost");
    const commitment = Object.defineProperty(commitmentWith(), "term", {
      get: () => {
        throw lost;
      },
    });
    expect(() => expiryOf(agreementWith({ commitments: [commitment] }), "pause")).toThrow(lost);
  });

  it("with an invalid duration is refused", () => {
    expect(() => expiryOf(agreementWithTerm({ duration: "1 year" }), "pause")).toThrow('"1 year"');
  });

  it("with events that refer to nothing gives the answers of one without them", () => {
    const events = [
      eventWith({ id: "e1", type: "terminated", targets: ["nothing"] }),
      eventWith({ id: "e2", type: "corrected", targets: [], corrects: "nothing", effective: "2025-07-01" }),
      eventWith({ id: "e3", type: "retracted", targets: ["nothing"] }),
      eventWith({ id: "e4", type: "terminated", targets: [] }),
      eventWith({ id: "e5", type: "withdrawn", targets: ["truce"], by: "nobody" }),
    ];
    const commitments = [commitmentWith({ partOf: "nothing", introducedBy: "nothing", term: { duration: "P1Y" } })];
    const [plain, odd] = [agreementWith({ commitments }), agreementWith({ commitments, events })];
    for (const id of ["pause", "truce"]) {
      expect(periodsOf(odd, id)).toEqual(periodsOf(plain, id));
      expect(expiryOf(odd, id)).toEqual(expiryOf(plain, id));
    }
    expect(participants(odd, { asOf })).toEqual(participants(plain, { asOf }));
    expect(statusOf(odd, "pause", { asOf }).state).toBe("in-effect");
    expect(dependentsOf(odd, "pause")).toEqual(dependentsOf(plain, "pause"));
    expect(performanceOf(odd, "pause", { asOf })).toEqual(performanceOf(plain, "pause", { asOf }));
    expect(upcoming(odd, { from: asOf, within: "P5Y" })).toEqual(upcoming(plain, { from: asOf, within: "P5Y" }));
    // The events themselves are listed, whatever they refer to.
    expect(timeline(odd).filter(({ kind }) => kind !== "event" && kind !== "effect")).toEqual(timeline(plain));
    // What the questions leave out is for check to report: each unknown id.
    const paths: readonly string[] = check(odd).flatMap(({ rule, path }) => (/^unknown-/.test(rule) ? [path] : []));
    expect([...paths].sort()).toEqual([
      "/commitments/0/introducedBy",
      "/commitments/0/partOf",
      "/events/0/targets/0",
      "/events/1/corrects",
      "/events/2/targets/0",
      "/events/4/by",
    ]);
  });
});
