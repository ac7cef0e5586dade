import { afterAll, describe, expect, it } from "vitest";
import { daysBetween, endOfTerm, toInstant } from "../../src/calendar/index.js";
import { busan2025 } from "../../src/data/index.js";
import { asKnownAt, discrepancies, expiries, statuses, timeline, upcoming } from "../../src/query/index.js";
import { anniversary, startDayCounted } from "../fixtures/date-arithmetic.js";

// Apia skipped 30 December 2011; Sao Paulo, Cairo and New York change their clocks, some of them at midnight.
const ZONES = [
  "UTC",
  "America/New_York",
  "Asia/Shanghai",
  "Pacific/Apia",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "Pacific/Kiritimati",
];

const own = process.env["TZ"];
afterAll(() => {
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
});

function answers() {
  const around = ["2011-12-28", "2011-12-29", "2011-12-30", "2018-11-03", "2025-10-30"];
  const durations = ["P1D", "P2D", "P1M", "P1Y", "P90D"];
  const rules = ["anniversary", "start-day-counted", "moment"] as const;
  return [
    expiries(busan2025),
    ["2025-10-30", "2025-11-10", "2026-02-20", "2026-11-10", "2027-01-10"].map((asOf) => statuses(busan2025, { asOf })),
    statuses(busan2025, { asOf: { date: "2026-11-10", time: "00:02", zone: "America/New_York" } }),
    [timeline(busan2025), upcoming(busan2025, { from: "2026-10-08", within: "P90D" }), discrepancies(busan2025)],
    asKnownAt(busan2025, "2025-11-10"),
    ["America/Sao_Paulo", "Africa/Cairo", "Pacific/Apia"].map((zone) =>
      toInstant({ date: "2018-11-05", time: "00:30", zone }),
    ),
    daysBetween("2011-12-28", "2011-12"),
    around.flatMap((effective) =>
      durations.flatMap((duration) => rules.map((rule) => endOfTerm({ effective, duration }, { rule }))),
    ),
  ];
}

process.env["TZ"] = "UTC";
const inUtc = JSON.stringify(answers());

describe.each(ZONES)("under TZ=%s", (zone) => {
  it("gives the same answers", () => {
    process.env["TZ"] = zone;
    // The machine really is in that zone: otherwise this test could not fail.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(JSON.stringify(answers())).toBe(inUtc);
    for (const { start, duration, lastDay } of anniversary)
      expect(endOfTerm({ effective: start, duration }).date).toBe(lastDay);
    for (const { start, duration, lastDay } of startDayCounted) {
      expect(endOfTerm({ effective: start, duration }, { rule: "start-day-counted" }).date).toBe(lastDay);
    }
  });
});
