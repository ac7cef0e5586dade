import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliestDay, latestDay, parsePartialDate, precisionOf } from "../../src/calendar/index.js";
import { hasDateForm } from "../../src/calendar/partial-date.js";
import { PartialDateSchema } from "../../src/schema/index.js";
import { invalid, valid } from "../fixtures/edtf-dates.js";
import { runs } from "../fixtures/property-runs.js";

describe("parsePartialDate", () => {
  it.each(valid)("$input means $earliest to $latest", ({ input, earliest, latest }) => {
    expect([earliestDay(input), latestDay(input)]).toEqual([earliest, latest]);
  });

  // What the calendar has not; all others are written otherwise than a date is, and are told how to write one.
  const errors: Readonly<Record<string, string>> = {
    "1972-06-31?": "June 1972 has 30 days",
    "1976-06-31": "June 1976 has 30 days",
    "2004-00": "there is no month 00",
    "2016-00": "there is no month 00",
    "2016-02-31": "February 2016 has 29 days",
    "2016-02-39": "February 2016 has 29 days",
    "2016-05-00": "days start at 01",
    "2016-05-32": "May 2016 has 31 days",
    "2016-09-31": "September 2016 has 30 days",
    "2024-02-30": "February 2024 has 29 days",
  };

  it.each(invalid)("refuses %j and says why", (input) => {
    const why =
      errors[input] ??
      'write a day as "2026-04-30", a month as "2026-04" or "2026-04-XX", a year as "2026", with ?, ~ or % at the end if unsure';
    expect(() => parsePartialDate(input)).toThrow(RangeError);
    expect(() => parsePartialDate(input)).toThrow(new RangeError(`${JSON.stringify(input)} is not a date: ${why}`));
  });

  it.each([
    ["2026-06-31", "June 2026 has 30 days"],
    ["1900-02-29", "February 1900 has 28 days"],
    ["2026-13", "there is no month 13"],
    ["2026-00-10", "there is no month 00"],
    ["202X-04", "a month needs a full year before it"],
    ["2026-XX-15", "a day needs its month"],
    ["spring 2026", "write a day as"],
  ])("says what is wrong with %s", (input, why) => {
    expect(() => parsePartialDate(input)).toThrow(why);
  });

  it("refuses what is not a string", () => {
    expect(() => parsePartialDate(2026 as never)).toThrow(TypeError);
    expect(() => parsePartialDate(null as never)).toThrow("A date is a string");
  });

  it.each([
    ["2026-04-30", "day"],
    ["2026-04-30?", "day"],
    ["2026-04", "month"],
    ["2026-04-XX", "month"],
    ["2026-XX-XX", "year"],
    ["2026", "year"],
    ["202X", "decade"],
    ["20XX", "century"],
  ])("%s is precise to the %s", (input, precision) => {
    expect(precisionOf(input)).toBe(precision);
  });

  it.each([
    ["2026", false, false],
    ["2026?", true, false],
    ["2026~", false, true],
    ["2026%", true, true],
  ])("%s: uncertain %s, approximate %s", (input, uncertain, approximate) => {
    expect(parsePartialDate(input)).toMatchObject({ uncertain, approximate });
  });

  const digits = (count: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
  const dateLike = fc.oneof(
    fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join("-")),
    fc
      .tuple(digits(4), fc.constantFrom("01", "02", "11", "12", "XX"), fc.constantFrom("28", "29", "30", "31", "XX"))
      .map((parts) => parts.join("-")),
    fc
      .tuple(
        fc.constantFrom("202X", "20XX", "2XXX", "2024"),
        fc.constantFrom("", "-02", "-XX"),
        fc.constantFrom("", "?", "~", "%", "??"),
      )
      .map((parts) => parts.join("")),
  );

  it("gives the earliest day before the latest, and both are days", () => {
    fc.assert(
      fc.property(dateLike, (input) => {
        fc.pre(PartialDateSchema.safeParse(input).success);
        expect(earliestDay(input) <= latestDay(input)).toBe(true);
        expect(earliestDay(earliestDay(input))).toBe(earliestDay(input));
      }),
      runs(100),
    );
  });

  it("accepts and refuses just what the schema does", () => {
    const parses = (input: string) => {
      try {
        parsePartialDate(input);
        return true;
      } catch {
        return false;
      }
    };
    for (const input of [...valid.map((entry) => entry.input), ...invalid]) {
      expect(PartialDateSchema.safeParse(input).success, input).toBe(parses(input));
    }
    fc.assert(
      fc.property(dateLike, (input) => PartialDateSchema.safeParse(input).success === parses(input)),
      runs(500),
    );
  });
});

describe("hasDateForm", () => {
  it.each(["2026", "2026-04", "2026-04-30", "2026-06-31", "2026-04-XX?", "20XX"])("has %j", (text) => {
    expect(hasDateForm(text)).toBe(true);
  });

  it.each(["", "event", "2026-extension", "2026-04-30-signing", "x2026"])("has not %j", (text) => {
    expect(hasDateForm(text)).toBe(false);
  });
});
