import { describe, expect, it } from "vitest";
import { dateInWords, durationInWords, onInWords, timeInWords } from "../../src/calendar/words.js";

describe("dates in words", () => {
  it.each([
    ["2026-10-30", "30 October 2026"],
    ["2026-04", "April 2026"],
    ["2026-04-XX", "April 2026"],
    ["2026", "2026"],
    ["202X", "the 2020s"],
    ["20XX", "some year from 2000 to 2099"],
    ["2026-04?", "April 2026 (uncertain)"],
    ["2026-05-03~", "about 3 May 2026"],
    ["2026%", "about 2026 (uncertain)"],
  ])("%s is %s", (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it("gives a clock time with its zone", () => {
    expect(timeInWords({ date: "2026-11-10", time: "00:01", zone: "America/New_York" })).toBe(
      "00:01 on 10 November 2026 (America/New_York)",
    );
  });

  it("gives a day without a clock time as the date", () => {
    expect(timeInWords("2026-11-10")).toBe("10 November 2026");
    expect(timeInWords("2026-04")).toBe("April 2026");
  });

  it.each([
    ["2025-11-10", "on 10 November 2025"],
    ["2025-11-10?", "on 10 November 2025 (uncertain)"],
    ["2026-04", "in April 2026"],
    ["202X", "in the 2020s"],
    [{ date: "2025-11-10", time: "00:01", zone: "UTC" }, "at 00:01 on 10 November 2025 (UTC)"],
  ])("%j with its preposition is %s", (time, words) => {
    expect(onInWords(time)).toBe(words);
  });

  it.each([
    ["P0D", "no time"],
    ["P10D", "ten days"],
    ["P11D", "11 days"],
    ["P1Y", "one year"],
    ["P90D", "90 days"],
    ["P1Y2M", "one year and two months"],
    ["P1Y2M1W3D", "one year, two months, one week and three days"],
  ])("%s is %s", (duration, words) => {
    expect(durationInWords(duration)).toBe(words);
  });
});
