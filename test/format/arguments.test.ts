import { describe, expect, it } from "vitest";
import { busan2025, records } from "../../src/data/index.js";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import { rangeError, typeError } from "../../src/messages/coded-error.js";
import type { Agreement } from "../../src/model/index.js";
import { asKnownAt } from "../../src/query/index.js";
import { agreementWith, agreementWithTerm } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

const wrong = (value: unknown) => value as never;
const all = { toICalendar, toMarkdown, toJson, toDataPackage } as const;

describe.each(Object.entries(all))("%s", (name, to) => {
  it("throws for a value that is not a record, and gives its position in an array", () => {
    for (const value of [undefined, null, "busan-2025", 7]) {
      expect(() => to(wrong(value))).toThrow(
        typeError(
          "not-an-agreement",
          `${name} expects a record or an array of records; got ${value === "busan-2025" ? '"busan-2025"' : value}.`,
        ),
      );
    }
    const missing = "not an Agreement (no `parties` array). Validate untrusted data with `AgreementSchema` first.";
    expect(() => to(wrong({}))).toThrow(typeError("not-an-agreement", `${name}: ${missing}`));
    for (const value of [{}, null]) {
      expect(() => to(wrong([busan2025, value]))).toThrow(
        typeError("not-an-agreement", `${name}, record at position 1: ${missing}`),
      );
    }
    for (const [value, what] of [
      ["busan-2025", "a string"],
      [[busan2025], "an array"],
      [records[0], "an entry of `records`"],
    ])
      expect(() => to(wrong([busan2025, value]))).toThrow(
        `${name}, record at position 1: not an Agreement but ${what}`,
      );
  });

  it("throws for two records with the same id, and gives their positions", () => {
    expect(() => to([agreementWith(), busan2025, agreementWith()])).toThrow(
      rangeError(
        "duplicate-record-id",
        `${name} expects records with different ids; got "truce" at positions 0 and 2. Give one of the two another id, or remove it.`,
      ),
    );
    expect(() => to([agreementWith(), busan2025])).not.toThrow();
  });

  it("reads every record of an array as it was known at `knownAt`", () => {
    const set = [agreementWith(), busan2025];
    const day = "2025-10-30";
    expect(to(set, { knownAt: day })).toEqual(to(set.map((record) => asKnownAt(record, day))));
    expect(to(set, { knownAt: day })).not.toEqual(to(set));
  });

  it("throws for an unknown option and suggests the right one", () => {
    expect(() => to(busan2025, wrong({ knownat: "2025-10-30" }))).toThrow(
      typeError("unknown-option", `${name} has no option "knownat"; did you mean "knownAt"?`),
    );
    expect(() => to(busan2025, wrong("2025-10-30"))).toThrow(/\w+ expects an object of options such as/);
    expect(() => to(busan2025, { knownAt: "2025-02-30" })).toThrow(
      rangeError("invalid-date", 'knownAt: "2025-02-30" is not a day of the calendar: February 2025 has 28 days'),
    );
    expect(() => to(busan2025, wrong({ knownAt: 2025 }))).toThrow(/^knownAt expects a day as a string/);
  });

  it("says where in a record an invalid date is", () => {
    const record = agreementWithTerm({ effective: "2026-02-30", duration: "P1Y" });
    if (name === "toJson") expect(to(record)).toContain("2026-02-30");
    else expect(() => to(record)).toThrow(/February 2026 has 28 days \(in "\w+" of the record "truce"/);
  });

  it("does not change the record", () => {
    expect(() => to(deepFreeze(structuredClone(busan2025) as Agreement))).not.toThrow();
    expect(() => to(deepFreeze([structuredClone(busan2025) as Agreement]))).not.toThrow();
  });
});

describe("toICalendar", () => {
  it.each([
    [30, typeError, "reminders expects an array of days such as [30, 7]; got 30."],
    [["P30D"], typeError, 'reminders expects numbers of days such as 30; got "P30D".'],
    [[-1], rangeError, "reminders expects whole numbers of days, 0 or more; got -1."],
    [[1.5], rangeError, "reminders expects whole numbers of days, 0 or more; got 1.5."],
    [[Number.NaN], rangeError, "reminders expects whole numbers of days, 0 or more; got NaN."],
  ])("throws for the reminders %j", (reminders, make, message) => {
    expect(() => toICalendar(busan2025, wrong({ reminders }))).toThrow(make("invalid-reminder", message));
  });
});

describe("toMarkdown", () => {
  it("throws for an invalid day and for an unknown option", () => {
    expect(() => toMarkdown(busan2025, { asOf: "2026-13-01" })).toThrow(
      rangeError("invalid-date", 'asOf: "2026-13-01" is not a day of the calendar: there is no month 13'),
    );
    expect(() => toMarkdown(busan2025, wrong({ asof: "2026-01-01" }))).toThrow(/did you mean "asOf"\?/);
  });
});

describe("toDataPackage", () => {
  it("gives the same for a record and for an array of that one record", () => {
    expect(toDataPackage(busan2025)).toEqual(toDataPackage([busan2025]));
  });
});
