import { describe, expect, it } from "vitest";
import { dateOfEnd } from "../../src/calendar/date-of-end.js";
import type { TermEnd } from "../../src/model/index.js";

const moment = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };

describe("dateOfEnd", () => {
  it.each<[TermEnd, unknown]>([
    [{ through: "2026-11-10" }, "2026-11-10"],
    [{ until: "2026-11" }, "2026-11"],
    [{ until: moment }, moment],
    [{ before: "2026-11-10?" }, "2026-11-10?"],
    [{ open: true }, undefined],
    [{ unreadable: "1976-06-31" }, undefined],
  ])("of %j is %j", (end, date) => {
    expect(dateOfEnd(end)).toEqual(date);
  });
});
