import { describe, expect, it } from "vitest";
import { agreementWith, agreementWithTerm } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "sentinel-date";
const OPEN_END =
  "Write `end: { open: true }` if the source states that there is no end, and leave `end` out if it states nothing.";
const placeholder = (year: string, next = "Leave out what the source does not state.") =>
  `Expected a date of the source; got the year ${year}, which looks like a placeholder. ${next}`;

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
  ])("takes %s for a placeholder", (concludedOn, year) => {
    expect(found(RULE, agreementWith({ concludedOn }))).toEqual([["/concludedOn", placeholder(year)]]);
  });

  it.each(["0002", "0002-01-01", "001X", "01XX", "0999-12-31", "1000", "2999", "2999-12-31", "29XX", "299X"])(
    "lets %s stand",
    (concludedOn) => {
      expect(found(RULE, agreementWith({ concludedOn }))).toEqual([]);
    },
  );

  it.each(["99999", "soon", "x9999", "9999/12/31", "xP1000Y"])(
    "leaves %j, which is no date, to another rule",
    (concludedOn) => {
      expect(found(RULE, agreementWith({ concludedOn }))).toEqual([]);
    },
  );

  it.each([
    ["P1000Y", "1000"],
    ["P9999Y", "9999"],
    ["P1000Y1M", "1000"],
  ])("takes %s for a placeholder", (duration, years) => {
    const message = `Expected a duration of the source; got ${years} years, which look like a placeholder. ${OPEN_END}`;
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
      ["/commitments/0/term/end/until", placeholder("9999", OPEN_END)],
    ]);
  });

  it("tells how to write an open end in a term, and elsewhere what to leave out", () => {
    const term = { end: { through: "9999-12-31" } };
    expect(found(RULE, agreementWithTerm(term))).toEqual([
      ["/commitments/0/term/end/through", placeholder("9999", OPEN_END)],
    ]);
    expect(found(RULE, agreementWith({ term }))).toEqual([["/term/end/through", placeholder("9999", OPEN_END)]]);
    expect(found(RULE, agreementWith({ concludedOn: "9999" }))).toEqual([["/concludedOn", placeholder("9999")]]);
  });
});
