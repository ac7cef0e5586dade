import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/calendar/index.js";
import { CalendarDurationSchema } from "../../src/schema/index.js";

const VALID = ["P1Y", "P6M", "P3W", "P90D", "P1Y2M", "P1Y2M3W4D", "P0D", "P150D", "P9999Y99999M999999W9999999D"];
const INVALID = [
  "",
  "P",
  "1Y",
  "P1",
  "PT1H",
  "P1YT1H",
  "P1.5Y",
  "-P1Y",
  "P-1Y",
  "P1D1Y",
  "P1y",
  "one year",
  "P1Y ",
  "P99999Y",
  "P100000M",
  "P1000000W",
  "P10000000D",
];

describe("parseDuration", () => {
  it("takes the units apart and converts none", () => {
    expect(parseDuration("P1Y2M3W4D")).toEqual({ years: 1, months: 2, weeks: 3, days: 4 });
    expect(parseDuration("P14D")).toEqual({ years: 0, months: 0, weeks: 0, days: 14 });
  });

  it.each(INVALID)("refuses %j and shows how to write one", (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
    expect(() => parseDuration(text)).toThrow('"P1Y"');
  });

  it("refuses what is not a string", () => {
    expect(() => parseDuration(365 as never)).toThrow(new TypeError('A duration is a string such as "P1Y"; got 365'));
  });

  it("agrees with the schema", () => {
    for (const text of VALID) expect([text, CalendarDurationSchema.safeParse(text).success]).toEqual([text, true]);
    for (const text of INVALID) expect([text, CalendarDurationSchema.safeParse(text).success]).toEqual([text, false]);
  });
});
