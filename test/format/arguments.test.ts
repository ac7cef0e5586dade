import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementWith, agreementWithTerm } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

const wrong = (value: unknown) => value as never;
const all = { toICalendar, toMarkdown, toJson } as const;

describe.each(Object.entries(all))("%s", (name, to) => {
  it("refuses what is no record", () => {
    for (const value of [undefined, null, {}, "busan-2025", [busan2025]]) {
      expect(() => to(wrong(value))).toThrow(
        new TypeError(
          `${name} takes an agreement, and this has no list "parties"; parse unknown data with AgreementSchema first`,
        ),
      );
    }
  });

  it("refuses options that it does not have, and says which one was meant", () => {
    expect(() => to(busan2025, wrong({ knownat: "2025-10-30" }))).toThrow(
      new TypeError(`${name} has no option "knownat"; did you mean "knownAt"?`),
    );
    expect(() => to(busan2025, wrong("2025-10-30"))).toThrow(/The options of \w+ are an object such as/);
    expect(() => to(busan2025, { knownAt: "2025-02-30" })).toThrow(
      new RangeError('knownAt: "2025-02-30" is not a day of the calendar: February 2025 has 28 days'),
    );
    expect(() => to(busan2025, wrong({ knownAt: 2025 }))).toThrow(/^knownAt: A day is a text/);
  });

  it("says of a date that is none where it is", () => {
    const record = agreementWithTerm({ effective: "2026-02-30", duration: "P1Y" });
    if (name === "toJson") expect(to(record)).toContain("2026-02-30");
    else
      expect(() => to(record)).toThrow(/February 2026 has 28 days \(in the commitment "pause" of the record "truce"/);
  });

  it("changes nothing of the record", () => {
    expect(() => to(deepFreeze(structuredClone(busan2025) as Agreement))).not.toThrow();
  });
});

describe("toICalendar", () => {
  it.each([
    [30, TypeError, "reminders is a list of days before, such as [30, 7]; got 30"],
    [["P30D"], TypeError, 'A reminder is so many days before, as 30; got "P30D"'],
    [[-1], RangeError, "A reminder is a whole number of days before, 0 or more; got -1"],
    [[1.5], RangeError, "A reminder is a whole number of days before, 0 or more; got 1.5"],
    [[Number.NaN], RangeError, "A reminder is a whole number of days before, 0 or more; got NaN"],
  ])("refuses the reminders %j", (reminders, error, message) => {
    expect(() => toICalendar(busan2025, wrong({ reminders }))).toThrow(new error(message));
  });
});

describe("toMarkdown", () => {
  it("refuses a day that is none", () => {
    expect(() => toMarkdown(busan2025, { asOf: "2026-13-01" })).toThrow(
      new RangeError('asOf: "2026-13-01" is not a day of the calendar: there is no month 13'),
    );
    expect(() => toMarkdown(busan2025, wrong({ asof: "2026-01-01" }))).toThrow(/did you mean "asOf"\?/);
  });
});

describe("toDataPackage", () => {
  it("refuses what is no list of records", () => {
    expect(() => toDataPackage(wrong(busan2025))).toThrow(
      new TypeError("toDataPackage takes a list of agreements, as [record]; got an object"),
    );
    expect(() => toDataPackage([wrong({})])).toThrow(/toDataPackage takes an agreement/);
    expect(() => toDataPackage([], wrong({ asOf: "2026-01-01" }))).toThrow(/has no option "asOf"/);
  });

  it("refuses two records with one id", () => {
    expect(() => toDataPackage([agreementWith(), busan2025, agreementWith()])).toThrow(
      new RangeError('Two records have the id "truce"; in one package each needs its own'),
    );
  });

  it("changes nothing of the records", () => {
    expect(() => toDataPackage([deepFreeze(structuredClone(busan2025) as Agreement)])).not.toThrow();
  });
});
