import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
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
  ])("%s is named as %s, with the question that takes it", (id, what, question) => {
    for (const ask of [
      () => statusOf(busan2025, never(id), { asOf }),
      () => expiryOf(busan2025, never(id)),
      () => periodsOf(busan2025, never(id)),
      () => performanceOf(busan2025, never(id), { asOf }),
      () => dependentsOf(busan2025, never(id)),
      () => participationOf(busan2025, never(id), { asOf }),
    ])
      refuses(ask, RangeError, "unknown-subject", `"${id}" is the id of ${what}`, question);
  });

  it("of a party is named, with participationOf", () => {
    for (const ask of [() => statusOf(busan2025, never("us"), { asOf }), () => expiryOf(busan2025, never("us"))]) {
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow("participationOf");
    }
  });

  it("of the agreement or a party is no commitment", () => {
    for (const id of ["busan-2025", "us"]) {
      refuses(() => performanceOf(busan2025, never(id), { asOf }), RangeError, "unknown-commitment", "of a commitment");
      refuses(() => dependentsOf(busan2025, never(id)), RangeError, "unknown-commitment", "of a commitment");
      refuses(() => rateOn(busan2025, never(id), { asOf }), RangeError, "unknown-commitment", "of a commitment");
    }
  });

  it("of a commitment is no party", () => {
    const ask = () => participationOf(busan2025, never("rare-earth-suspension"), { asOf });
    refuses(ask, RangeError, "unknown-party", "a commitment", "statusOf answers for it");
  });

  it("of nothing is corrected where it can be", () => {
    const suggestion = 'did you mean "rare-earth-suspension"?';
    for (const id of ["rare-earth-suspention", "rare-earth"])
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
      () => timeline(busan2025, { through: date }),
      () => asKnownAt(busan2025, date),
    ])
      refuses(ask, TypeError, "invalid-date", "got a Date", "toISOString().slice(0, 10)");
  });

  it.each<[string, unknown, string]>([
    ["no day of the calendar", "2026-02-30", '"2026-02-30"'],
    ["a clock time that no clock shows", { date: "2026-03-08", time: "02:30", zone: "America/New_York" }, "02:30"],
    ["a zone that is none", { date: "2026-03-08", time: "00:01", zone: "Mars/Olympus" }, "Mars/Olympus"],
  ])("that is %s is refused", (_, day, says) => {
    refuses(
      () => statusOf(busan2025, "rare-earth-suspension", { asOf: never(day) }),
      RangeError,
      "invalid-date",
      "asOf: ",
      says,
    );
  });

  it("that is a number, or is missing, is refused", () => {
    const ask = (options: object) => () => statusOf(busan2025, "rare-earth-suspension", never(options));
    refuses(ask({ asOf: 20261123 }), TypeError, "invalid-date", "asOf: ");
    refuses(ask({}), TypeError, "missing-option", "statusOf expects { asOf }");
    refuses(() => asKnownAt(busan2025, never(undefined)), TypeError, "missing-option");
    refuses(() => upcoming(busan2025, never({ within: "P1D" })), TypeError, "missing-option", "{ from, within }");
  });

  it("of knowledge that the calendar does not have is refused by its option's name", () => {
    const options = { asOf, knownAt: "2026-02-30" };
    refuses(() => statusOf(busan2025, "rare-earth-suspension", options), RangeError, "invalid-date", "knownAt: ");
  });
});

describe("options", () => {
  it("with a typo are refused and corrected", () => {
    const ask = () => statusOf(busan2025, "rare-earth-suspension", never({ asof: asOf }));
    refuses(ask, TypeError, "unknown-option", 'no option "asof"; did you mean "asOf"?');
    const rules = () => expiryOf(busan2025, "rare-earth-suspension", never({ rules: "moment" }));
    refuses(rules, TypeError, "unknown-option", 'expiryOf has no option "rules"; did you mean "rule"?');
    refuses(() => discrepancies(busan2025, never({ asOf })), TypeError, "unknown-option", "has no option");
  });

  it("that are none are refused", () => {
    refuses(() => expiryOf(busan2025, "rare-earth-suspension", never("moment")), TypeError, "unknown-option");
    refuses(() => statusOf(busan2025, "rare-earth-suspension", never(undefined)), TypeError, "unknown-option");
  });

  it("with a counting rule that is none are refused, even where nothing is counted", () => {
    const ask = () => expiryOf(busan2025, "high-level-dialogue", { rule: never("calendar") });
    refuses(ask, RangeError, "invalid-rule", '"calendar"');
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
  it("that is none is refused in the name of the question", () => {
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

  it("with a date that the calendar does not have says where", () => {
    for (const term of [{ effective: "2026-02-30", duration: "P1Y" }, { end: { through: "2026-02-30" } }]) {
      const where = '(in "pause" of the record "truce", or in an event on it)';
      refuses(() => expiryOf(agreementWithTerm(term), "pause"), RangeError, "invalid-date", '"2026-02-30"', where);
      refuses(() => statusOf(agreementWithTerm(term), "pause", { asOf }), RangeError, "invalid-date", '"2026-02-30"');
    }
  });

  it("with a duration that is none is refused", () => {
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
  });
});
