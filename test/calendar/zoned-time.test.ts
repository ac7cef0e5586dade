import { describe, expect, it } from "vitest";
import { parseZonedTime } from "../../src/calendar/zoned-time.js";

const at = (over: object) => ({ date: "2026-02-28", time: "00:01", zone: "America/New_York", ...over });

describe("parseZonedTime", () => {
  it.each(["00:00", "09:59", "19:00", "20:00", "23:59", "23:59:59"])("takes the clock time %s", (time) => {
    const moment = at({ time });
    expect(parseZonedTime(moment)).toBe(moment);
  });

  it.each([
    "24:00",
    "23:60",
    "23:59:60",
    "9:00",
    "00:1",
    "00:01 ",
    " 00:01",
    "00:01Z",
    "12:01 a.m.",
    "",
    1,
    undefined,
    ["00:01"],
  ])("refuses the clock time %j", (time) => {
    expect(() => parseZonedTime(at({ time }) as never)).toThrow(RangeError);
    expect(() => parseZonedTime(at({ time }) as never)).toThrow("is not a clock time; write 24 hours and minutes");
  });

  it.each(["UTC", "America/New_York", "America/Argentina/Buenos_Aires", "Etc/GMT+12", "America/Port-au-Prince"])(
    "takes the zone %s",
    (zone) => {
      expect(parseZonedTime(at({ zone })).zone).toBe(zone);
    },
  );

  it.each(["+05:00", "", "America/", "/UTC", "America New_York", "UTC ", 5, null, undefined])(
    "refuses the zone %j",
    (zone) => {
      expect(() => parseZonedTime(at({ zone }) as never)).toThrow(RangeError);
      expect(() => parseZonedTime(at({ zone }) as never)).toThrow("is not a zone; write its IANA name");
    },
  );

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [7, "7"],
    ["2026-02-28", '"2026-02-28"'],
    [{}, "an object"],
    [{ date: 7 }, "an object"],
  ])("refuses %j, which is no moment", (value, shown) => {
    expect(() => parseZonedTime(value as never)).toThrow(
      new TypeError(`A moment is { date, time, zone }, a day is a string; got ${shown}`),
    );
  });

  it("refuses a day that the calendar does not have", () => {
    expect(() => parseZonedTime(at({ date: "2026-02-29" }))).toThrow("February 2026 has 28 days");
  });
});
