import { isMainThread } from "node:worker_threads";
import { tzOffset } from "@date-fns/tz/tzOffset";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { isSameInstant, toInstant } from "../../src/calendar/index.js";
import { existingMoment, zoneExists } from "../../src/calendar/instant.js";
import type { ZonedTime } from "../../src/model/index.js";
import { sameInstant } from "../fixtures/date-arithmetic.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";
import { runs } from "../fixtures/property-runs.js";

const at = (date: string, time: string, zone: string): ZonedTime => deepFreeze({ date, time, zone });
const iso = (moment: ZonedTime, overlap?: "earlier" | "later") =>
  new Date(toInstant(moment, deepFreeze(overlap ? { overlap } : {}))).toISOString();

/** The clock time that a zone shows at an instant. */
function clockIn(zone: string, instant: number): ZonedTime {
  const offset = Math.round(tzOffset(zone, new Date(instant)) * 60) * 1000;
  const text = new Date(instant + offset).toISOString();
  return at(text.slice(0, 10), text.slice(11, 19), zone);
}

describe("isSameInstant", () => {
  it.each(sameInstant)("$source", ({ a, b }) => {
    expect(isSameInstant(deepFreeze(a), deepFreeze(b))).toBe(true);
  });

  it("tells instants apart that the clocks show alike", () => {
    expect(
      isSameInstant(at("2025-11-10", "00:01", "America/New_York"), at("2025-11-10", "00:01", "Asia/Shanghai")),
    ).toBe(false);
  });
});

describe("toInstant", () => {
  it.each([
    ["EO 14358, 12:01 a.m. eastern standard time", at("2025-11-10", "00:01", "America/New_York"), "2025-11-10T05:01"],
    ["EO 14334, 12:01 a.m. eastern daylight time", at("2025-08-12", "00:01", "America/New_York"), "2025-08-12T04:01"],
    ["the ceasefire in Lebanon, 02:00 GMT", at("2024-11-27", "04:00", "Asia/Beirut"), "2024-11-27T02:00"],
    [
      "Union law ends in the United Kingdom, 00:00 CET",
      at("2019-11-01", "00:00", "Europe/Brussels"),
      "2019-10-31T23:00",
    ],
    ["a zone of half hours", at("2026-01-01", "00:00", "Asia/Kolkata"), "2025-12-31T18:30"],
    ["a zone of quarters", at("2026-01-01", "00:00", "Asia/Kathmandu"), "2025-12-31T18:15"],
    ["the zone farthest ahead", at("2026-01-01", "00:00", "Pacific/Kiritimati"), "2025-12-31T10:00"],
    ["a zone by its offset", at("2026-01-01", "00:00", "Etc/GMT+12"), "2026-01-01T12:00"],
    ["seconds", at("2026-01-01", "23:59:59", "UTC"), "2026-01-01T23:59:59"],
    ["clocks by the sun, to the second", at("1880-01-01", "00:00", "America/New_York"), "1880-01-01T04:56:02"],
    ["the year 0000", at("0000-01-01", "00:00", "UTC"), "0000-01-01T00:00"],
    ["the year 0099, which is not 1999", at("0099-06-01", "12:00", "UTC"), "0099-06-01T12:00"],
  ])("%s", (_, moment, instant) => {
    expect(toInstant(moment)).toBe(Date.parse(`${instant}Z`));
  });

  it.each([
    [at("2026-03-08", "02:30", "America/New_York"), "02:30 on 8 March 2026", "from 02:00 to 03:00 that day"],
    [at("2026-03-08", "02:00", "America/New_York"), "02:00 on 8 March 2026", "from 02:00 to 03:00 that day"],
    [at("2026-03-08", "02:59:59", "America/New_York"), "02:59:59 on 8 March 2026", "from 02:00 to 03:00 that day"],
    [at("2018-11-04", "00:30", "America/Sao_Paulo"), "00:30 on 4 November 2018", "from 00:00 to 01:00 that day"],
    [at("2024-04-26", "00:30", "Africa/Cairo"), "00:30 on 26 April 2024", "from 00:00 to 01:00 that day"],
    [at("2025-10-05", "02:15", "Australia/Lord_Howe"), "02:15 on 5 October 2025", "from 02:00 to 02:30 that day"],
    [
      at("2011-12-30", "12:00", "Pacific/Apia"),
      "12:00 on 30 December 2011",
      "from 00:00 on 30 December 2011 to 00:00 on 31 December 2011",
    ],
    [
      at("1994-12-31", "08:00", "Pacific/Kiritimati"),
      "08:00 on 31 December 1994",
      "from 00:00 on 31 December 1994 to 00:00 on 1 January 1995",
    ],
  ])("names the gap: %j", (moment, clock, change) => {
    expect(() => toInstant(moment)).toThrow(
      new RangeError(`${clock} does not exist in ${moment.zone}: the clocks go ${change}`),
    );
  });

  it.each([
    [at("1919-03-31", "00:15", "America/Toronto"), "00:15 on 31 March 1919"],
    [at("1919-03-30", "23:45", "America/Toronto"), "23:45 on 30 March 1919"],
  ])("names the days of a gap over midnight: %j", (moment, clock) => {
    const change = "from 23:30 on 30 March 1919 to 00:30 on 31 March 1919";
    expect(() => toInstant(moment)).toThrow(
      new RangeError(`${clock} does not exist in America/Toronto: the clocks go ${change}`),
    );
  });

  it("names a gap of less than a minute", () => {
    expect(() => toInstant(at("1924-05-02", "00:00:20", "Asia/Tbilisi"))).toThrow("from 00:00 to 00:00:49 that day");
  });

  it.each([
    [at("2026-03-08", "02:30", "America/New_York"), "2026-03-08T07:30:00.000Z"],
    [at("2026-03-08", "02:00", "America/New_York"), "2026-03-08T07:00:00.000Z"],
    [at("2025-10-05", "02:15", "Australia/Lord_Howe"), "2025-10-04T15:45:00.000Z"],
    [at("2011-12-30", "12:00", "Pacific/Apia"), "2011-12-30T22:00:00.000Z"],
  ])("goes forward over a gap by as much as the clocks do: %j", (moment, instant) => {
    expect(new Date(toInstant(moment, { gap: "forward" })).toISOString()).toBe(instant);
    expect(() => toInstant(moment, { gap: "refuse" })).toThrow("does not exist");
  });

  it.each([
    at("2026-03-08", "01:59:59", "America/New_York"),
    at("2026-03-08", "03:00", "America/New_York"),
    at("2026-11-01", "01:30", "America/New_York"),
  ])("goes nowhere where there is no gap: %j", (moment) => {
    expect(toInstant(moment, { gap: "forward" })).toBe(toInstant(moment));
  });

  it("takes the clock times on either side of a gap", () => {
    expect(iso(at("2026-03-08", "01:59:59", "America/New_York"))).toBe("2026-03-08T06:59:59.000Z");
    expect(iso(at("2026-03-08", "03:00", "America/New_York"))).toBe("2026-03-08T07:00:00.000Z");
    expect(iso(at("2011-12-29", "23:59:59", "Pacific/Apia"))).toBe("2011-12-30T09:59:59.000Z");
    expect(iso(at("2011-12-31", "00:00", "Pacific/Apia"))).toBe("2011-12-30T10:00:00.000Z");
  });

  it.each([
    [at("2026-11-01", "01:30", "America/New_York"), "2026-11-01T05:30:00.000Z", "2026-11-01T06:30:00.000Z"],
    [at("2026-11-01", "01:00", "America/New_York"), "2026-11-01T05:00:00.000Z", "2026-11-01T06:00:00.000Z"],
    [at("2018-02-17", "23:30", "America/Sao_Paulo"), "2018-02-18T01:30:00.000Z", "2018-02-18T02:30:00.000Z"],
    [at("2025-04-06", "01:45", "Australia/Lord_Howe"), "2025-04-05T14:45:00.000Z", "2025-04-05T15:15:00.000Z"],
  ])("takes the earlier of two unless told: %j", (moment, earlier, later) => {
    expect([iso(moment), iso(moment, "earlier"), iso(moment, "later")]).toEqual([earlier, earlier, later]);
  });

  it("gives the same with either option where there is no overlap", () => {
    for (const time of ["00:59:59", "02:00"]) {
      const moment = at("2026-11-01", time, "America/New_York");
      expect(iso(moment, "later")).toBe(iso(moment));
    }
  });

  it.each(["Amerika/New_York", "Nowhere", "BST", "PST", "Mars+05", "Etc/GMT+15", "constructor", "hasOwnProperty"])(
    "refuses %s, which is no zone",
    (zone) => {
      expect(() => toInstant({ date: "2026-01-01", time: "00:00", zone })).toThrow(
        new RangeError(`"${zone}" is not a zone of the IANA database that this platform knows`),
      );
    },
  );

  it("refuses a time less than an hour off UTC, whose sign tzOffset gets wrong", () => {
    expect(() => toInstant(at("1970-01-01", "12:00", "Africa/Monrovia"))).toThrow(
      "12:00 on 1 January 1970 in Africa/Monrovia is no known instant",
    );
    expect(iso(at("1972-01-08", "12:00", "Africa/Monrovia"))).toBe("1972-01-08T12:00:00.000Z");
  });

  it.each([
    [{ date: "2026-02-30", time: "00:01", zone: "UTC" }, "February 2026 has 28 days"],
    [{ date: "2026-02-28", time: "24:00", zone: "UTC" }, '"24:00" is not a clock time'],
    [{ date: "2026-02-28", time: "00:01", zone: "+05:00" }, '"+05:00" is not a zone'],
    ["2026-02-28", "A moment is { date, time, zone }"],
  ])("says what is wrong with %j", (moment, message) => {
    expect(() => toInstant(moment as never)).toThrow(message);
    expect(() => isSameInstant(moment as never, at("2026-02-28", "00:01", "UTC"))).toThrow(message);
  });

  it("says which options it does not know", () => {
    const moment = at("2026-01-01", "00:00", "UTC");
    expect(() => toInstant(moment, { overlaps: "later" } as never)).toThrow('did you mean "overlap"?');
    expect(() => toInstant(moment, { overlap: "latter" as never })).toThrow(
      new RangeError('Unknown overlap "latter"; did you mean "later"?'),
    );
    expect(() => toInstant(moment, { gap: "foreward" as never })).toThrow(
      new RangeError('Unknown gap "foreward"; did you mean "forward"?'),
    );
    expect(() => toInstant(moment, null as never)).toThrow("toInstant expects an object of options");
  });
});

const ZONES = [
  "UTC",
  "America/New_York",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Europe/London",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Asia/Pyongyang",
  "Asia/Shanghai",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];
const FROM = Date.UTC(1990, 0, 1);
const TO = Date.UTC(2040, 11, 31);
const SECOND = 1000;
const DAY = 86_400_000;

describe("toInstant, against the offsets of the zones", () => {
  it("comes back to the instant whose clock it is given", () => {
    const instant = fc.integer({ min: FROM / SECOND, max: TO / SECOND }).map((seconds) => seconds * SECOND);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, one) => {
        const clock = clockIn(zone, one);
        const found = [toInstant(clock), toInstant(clock, { overlap: "later" })];
        expect(found).toContain(one);
        for (const other of found) expect(clockIn(zone, other)).toEqual(clock);
      }),
      runs(300),
    );
  });

  it.each(ZONES)("is right to the second at every change of the clocks in %s", (zone) => {
    for (const change of changesIn(zone)) {
      const last = clockIn(zone, change - SECOND);
      const first = clockIn(zone, change);
      const skipped = Date.parse(`${first.date}T${first.time}Z`) - Date.parse(`${last.date}T${last.time}Z`) - SECOND;
      expect(toInstant(first, { overlap: "later" })).toBe(change);
      expect(toInstant(last)).toBe(change - SECOND);
      if (skipped > 0) {
        for (const into of [0, skipped / 2, skipped - SECOND]) {
          const text = new Date(Date.parse(`${last.date}T${last.time}Z`) + SECOND + into).toISOString();
          const moment = at(text.slice(0, 10), text.slice(11, 19), zone);
          expect(() => toInstant(moment)).toThrow(`does not exist in ${zone}: the clocks go from`);
        }
      } else {
        // Put back: the first clock time after the change was shown before it too.
        expect(toInstant(first)).toBe(change + skipped);
        expect(toInstant(last, { overlap: "later" })).toBe(change - SECOND - skipped);
      }
    }
  });
});

/** The instants from 1990 to 2040 at which the clocks of a zone change. */
function changesIn(zone: string): readonly number[] {
  const offset = (instant: number) => tzOffset(zone, new Date(instant));
  const changes: number[] = [];
  for (let start = FROM; start < TO; start += 5 * DAY) {
    let [before, after] = [start, start + 5 * DAY];
    if (offset(before) === offset(after)) continue;
    while (after - before > SECOND) {
      const middle = before + Math.floor((after - before) / SECOND / 2) * SECOND;
      if (offset(middle) === offset(start)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

describe("zoneExists", () => {
  it("knows every zone of the platform, and the old names of the IANA database", () => {
    const old = [
      "UTC",
      "GMT",
      "GMT0",
      "GMT+0",
      "Etc/GMT-14",
      "Etc/GMT+5",
      "EST",
      "EST5EDT",
      "CET",
      "PRC",
      "W-SU",
      "NZ",
    ];
    for (const zone of [...Intl.supportedValuesOf("timeZone"), ...old, "US/Eastern", "Asia/Calcutta", "Zulu"]) {
      expect(zoneExists(zone), zone).toBe(true);
    }
  });

  it.each(["", "+05:00", "UTC+5", "GMT+10", "IST", "Etc/GMT-15", "Etc/Unknown"])("does not know %j", (zone) => {
    // Answers for UTC are remembered, and "" is not to be taken for it afterwards.
    expect(zoneExists("UTC")).toBe(true);
    expect(zoneExists(zone)).toBe(false);
  });
});

describe("existingMoment", () => {
  it.each([
    at("2026-03-08", "01:59:59", "America/New_York"),
    at("2026-03-08", "03:00:00", "America/New_York"),
    at("2026-11-01", "01:30", "America/New_York"),
    at("2025-11-10", "00:01:30", "Asia/Shanghai"),
  ])("is the moment itself where the clocks show it: %j", (moment) => {
    expect(existingMoment(moment)).toBe(moment);
  });

  it.each([
    [at("2026-03-08", "02:30", "America/New_York"), "2026-03-08", "03:30"],
    [at("2026-03-08", "02:30:15", "America/New_York"), "2026-03-08", "03:30:15"],
    [at("2025-10-05", "02:15", "Australia/Lord_Howe"), "2025-10-05", "02:45"],
    [at("2011-12-30", "12:00", "Pacific/Apia"), "2011-12-31", "12:00"],
    [at("2018-11-04", "00:00", "America/Sao_Paulo"), "2018-11-04", "01:00"],
  ])("is for %j, which they skip, the moment as they go on", (moment, date, time) => {
    expect(existingMoment(moment)).toEqual({ date, time, zone: moment.zone });
  });
});

// Only a process can change its time zone, not one of its threads.
describe.runIf(isMainThread)("under another time zone of the machine", () => {
  const own = process.env["TZ"];
  afterEach(() => {
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
  });

  it.each(["UTC", "America/New_York", "Pacific/Apia", "Africa/Cairo"])("gives the same under TZ=%s", (zone) => {
    process.env["TZ"] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(iso(at("2025-11-10", "00:01", "America/New_York"))).toBe("2025-11-10T05:01:00.000Z");
    expect(iso(at("2011-12-31", "00:00", "Pacific/Apia"))).toBe("2011-12-30T10:00:00.000Z");
    expect(() => toInstant(at("2024-04-26", "00:30", "Africa/Cairo"))).toThrow("from 00:00 to 01:00 that day");
  });
});
