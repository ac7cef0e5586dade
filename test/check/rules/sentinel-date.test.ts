import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/index.js";
import { agreementWith, agreementWithTerm } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "sentinel-date";
const standIn = (year: string) => `The year ${year} looks like a stand-in and not like a date of the source`;

describe(RULE, () => {
  it.each([
    ["0000", "0000"],
    ["0001", "0001"],
    ["0001-12-31", "0001"],
    ["000X", "000X"],
    ["3000", "3000"],
    ["3000-01-01", "3000"],
    ["3000?", "3000"],
    ["30XX", "30XX"],
    ["999X", "999X"],
    ["9999-12", "9999"],
    ["9999~", "9999"],
    ["9999%", "9999"],
  ])("takes %s for a stand-in", (concludedOn, year) => {
    expect(found(RULE, agreementWith({ concludedOn }))).toEqual([["/concludedOn", standIn(year)]]);
  });

  it.each(["0002", "0002-01-01", "001X", "01XX", "0999-12-31", "1000", "2999", "2999-12-31", "29XX", "299X"])(
    "lets %s stand",
    (concludedOn) => {
      expect(found(RULE, agreementWith({ concludedOn }))).toEqual([]);
    },
  );

  it.each(["99999", "soon", "x9999", "9999/12/31"])("leaves %j, which is no date, to another rule", (concludedOn) => {
    expect(found(RULE, agreementWith({ concludedOn }))).toEqual([]);
  });

  it.each([
    ["P1000Y", "1000"],
    ["P9999Y", "9999"],
    ["P1000Y1M", "1000"],
  ])("takes %s for a stand-in", (duration, years) => {
    const message = `${years} years look like a stand-in and not like a duration of the source`;
    expect(found(RULE, agreementWithTerm({ effective: "2025", duration }))).toEqual([
      ["/commitments/0/term/duration", message],
    ]);
  });

  it.each(["P999Y", "P0999Y", "P1000M", "P100Y1000M", "P9999D"])("lets %s stand", (duration) => {
    expect(found(RULE, agreementWithTerm({ effective: "2025", duration }))).toEqual([]);
  });

  it("looks at the day of a moment", () => {
    const until = { date: "9999-12-31", time: "23:59", zone: "UTC" };
    expect(found(RULE, agreementWithTerm({ end: { until } }))).toEqual([
      ["/commitments/0/term/end/until", standIn("9999")],
    ]);
  });

  it("tells how to write an open end in a term, and elsewhere what to leave out", () => {
    const tip = (record: Parameters<typeof check>[0]) => check(record).find(({ rule }) => rule === RULE)?.tip;
    expect(tip(agreementWithTerm({ end: { through: "9999-12-31" } }))).toContain("end: { open: true }");
    expect(tip(agreementWith({ concludedOn: "9999" }))).toBe("Leave out what the source does not say.");
  });
});
