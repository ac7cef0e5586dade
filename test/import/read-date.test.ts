import { describe, expect, it } from "vitest";
import { parsePartialDate } from "../../src/calendar/index.js";
import { daysInMonth, monthName } from "../../src/calendar/plain-date.js";
import { type DateConventions, readDate } from "../../src/import/index.js";

const FORM = "it is not a date in a form that is read";
const unreadable = (reason: string, year?: number) => ({
  kind: "unreadable",
  reason,
  ...(year === undefined ? {} : { year }),
});

describe("one date", () => {
  it.each([
    ["2021-02-05", "2021-02-05"],
    ["2021-2-5", "2021-02-05"],
    ["2021/02/05", "2021-02-05"],
    ["2021.02.05", "2021-02-05"],
    ["05/02/2021", "2021-02-05"],
    ["5.2.2021", "2021-02-05"],
    ["05-02-2021", "2021-02-05"],
    ["20210205", "2021-02-05"],
    ["5 February 2021", "2021-02-05"],
    ["5th of February, 2021", "2021-02-05"],
    ["1st Feb. 2021", "2021-02-01"],
    ["5-FEB-2021", "2021-02-05"],
    ["February 5, 2021", "2021-02-05"],
    ["Sept 2nd 2021", "2021-09-02"],
    ["2021 February 5", "2021-02-05"],
    ["2021-Feb-05", "2021-02-05"],
    ["Friday, 5 February 2021", "2021-02-05"],
    ["29/02/2024", "2024-02-29"],
    ["February 2021", "2021-02"],
    ["Feb-2021", "2021-02"],
    ["02/2021", "2021-02"],
    ["2021-02", "2021-02"],
    ["2021", "2021"],
    ["2027-MM", "2027"],
    ["2027-MM-DD", "2027"],
    ["2027-06-dd", "2027-06"],
    ["2027-06-00", "2027-06"],
    ["XX/06/2027", "2027-06"],
    ["DD/MM/2027", "2027"],
    ["2021-02-05T00:00:00.000Z", "2021-02-05"],
    ["2021-02-05 00:00:00", "2021-02-05"],
    ["05/02/2021 00:00", "2021-02-05"],
    ["c. 1990", "1990~"],
    ["circa June 1990", "1990-06~"],
    ["about 1990", "1990~"],
    ["1990?", "1990?"],
    ["05/02/2021 ?", "2021-02-05?"],
    ["202X", "202X"],
    ["2026-04-XX", "2026-04"],
    ["  2021-02-05\u00A0", "2021-02-05"],
    ["\uFEFF2021-02-05", "2021-02-05"],
    ["“05/02/2021”", "2021-02-05"],
    ["' \"2021\" '", "2021"],
    ["5  February\n2021", "2021-02-05"],
  ])("%j is %s", (cell, date) => {
    expect(readDate(cell)).toEqual({ kind: "date", date });
    expect(() => parsePartialDate(date)).not.toThrow();
  });

  it("reads every day of two years in all forms as itself, and every day after the end of a month as none", () => {
    for (const year of [2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const [mm, dd] = [month, day].map((part) => String(part).padStart(2, "0"));
          const forms: readonly (readonly [string, DateConventions?])[] = [
            [`${year}-${mm}-${dd}`],
            [`${year}/${month}/${day}`],
            [`${dd}/${mm}/${year}`],
            [`${month}/${day}/${year}`, { dayOrder: "month-first" }],
            [`${day} ${monthName(month)} ${year}`],
            [`${monthName(month).slice(0, 3)} ${day}, ${year}`],
          ];
          // The platform's calendar as a second opinion: it lets a day run over into the next month.
          const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          const expected = exists
            ? { kind: "date", date: `${year}-${mm}-${dd}` }
            : unreadable(`${monthName(month)} ${year} has ${daysInMonth(year, month)} days`, year);
          for (const [cell, conventions] of forms) expect(readDate(cell, conventions), cell).toEqual(expected);
        }
      }
    }
  });
});

describe("the order of day and month", () => {
  it("is day first, unless the importer says otherwise", () => {
    expect(readDate("03/04/2021")).toEqual({ kind: "date", date: "2021-04-03" });
    expect(readDate("03/04/2021", { dayOrder: "month-first" })).toEqual({ kind: "date", date: "2021-03-04" });
    expect(readDate("2021/03/04", { dayOrder: "month-first" })).toEqual({ kind: "date", date: "2021-03-04" });
  });

  it.each<[string, DateConventions, string]>([
    ["04/25/2021", {}, 'there is no month 25; if the register writes dates so, set dayOrder: "month-first"'],
    [
      "25/04/2021",
      { dayOrder: "month-first" },
      'there is no month 25; if the register writes dates so, set dayOrder: "day-first"',
    ],
  ])("is never turned round for one cell: %s", (cell, conventions, reason) =>
    expect(readDate(cell, conventions)).toEqual(unreadable(reason)),
  );
});

describe("a range", () => {
  it.each([
    ["2019-2021", "2019", "2021"],
    ["2019–2021", "2019", "2021"],
    ["2019/2021", "2019", "2021"],
    ["2019 to 2021", "2019", "2021"],
    ["from 1 May 2019 until 2021", "2019-05-01", "2021"],
    ["between May and June 2020", "2020-05", "2020-06"],
    ["1-5 March 2020", "2020-03-01", "2020-03-05"],
    ["1st–5th March 2020", "2020-03-01", "2020-03-05"],
    ["March 1-5, 2020", "2020-03-01", "2020-03-05"],
    ["28 February - 3 March 2020", "2020-02-28", "2020-03-03"],
    ["March–May 2020", "2020-03", "2020-05"],
    ["2020-03-01/2020-03-05", "2020-03-01", "2020-03-05"],
    ["05/02/2021 - 06/02/2021", "2021-02-05", "2021-02-06"],
    ["since 2020", "2020", undefined],
    ["2020–", "2020", undefined],
    ["2020-03-01/..", "2020-03-01", undefined],
    ["5 May 2020 to present", "2020-05-05", undefined],
    ["until 2024", undefined, "2024"],
    ["../2024-05", undefined, "2024-05"],
  ])("%j", (cell, from, to) => {
    const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    expect(readDate(cell)).toEqual({ kind: "range", ...ends });
  });

  it("with a placeholder for its end has a start, and says what was ignored", () => {
    const reason = '9999-12-31 is a placeholder for "no date"';
    expect(readDate("2020-01-01 to 9999-12-31")).toEqual({ kind: "range", from: "2020-01-01", reason });
  });

  it.each([
    ["1 May 2020 to 2 May 2019", "it ends, 2019-05-02, before it starts, 2020-05-01", undefined],
    ["1 May 2020 to 31 June 2021", "June 2021 has 30 days", 2021],
    ["1 May 2020 and 2 May 2020", FORM, undefined],
    ["tbd to 2024", FORM, undefined],
  ])("%j is not a date: %s", (cell, reason, year) => expect(readDate(cell)).toEqual(unreadable(reason, year)));
});

describe("nothing", () => {
  it.each(["", "  ", "-", "–", "—", '"-"', '""', "\u00A0\u200B"])("%j is empty", (cell) =>
    expect(readDate(cell)).toEqual({ kind: "nothing" }),
  );

  it.each([
    ["9999-12-31", "9999-12-31"],
    ["31/12/9999", "9999-12-31"],
    ["9999", "9999"],
    ["9999-99-99", "9999-99-99"],
    ["0000-00-00", "0000"],
    ["0001-01-01", "0001-01-01"],
    ["31 December 3000", "3000-12-31"],
  ])("%j is a placeholder, and is said to be one", (cell, date) =>
    expect(readDate(cell)).toEqual({ kind: "nothing", reason: `${date} is a placeholder for "no date"` }),
  );

  it("is also what the importer says that its register writes for it", () => {
    const conventions = { empty: ["n/a"], placeholders: ["1900-01-01"] };
    expect(readDate("N/A", conventions)).toEqual({ kind: "nothing" });
    expect(readDate("01/01/1900", conventions)).toMatchObject({ kind: "nothing", reason: expect.any(String) });
    expect(readDate("N/A")).toEqual(unreadable(FORM));
    expect(readDate("01/01/1900")).toEqual({ kind: "date", date: "1900-01-01" });
  });
});

describe("what cannot be read", () => {
  it.each([
    ["1976-06-31", "June 1976 has 30 days", 1976],
    ["31/06/1976", "June 1976 has 30 days", 1976],
    ["29 February 2021", "February 2021 has 28 days", 2021],
    ["2021-13-01", "there is no month 13", 2021],
    ["2019-20", "there is no month 20", 2019],
    ["5/2/21", "its year has two digits", undefined],
    ["5 Feb 21", "its year has two digits", undefined],
    ["44256", "it is a number, perhaps a spreadsheet's count of days", undefined],
    ["2021-02-05T23:00:00Z", "it has a clock time, and the day depends on the zone; give the day alone", undefined],
    ["5 Febuary 2021", '"Febuary" is no English name of a month', undefined],
    ["5 février 2021", '"février" is no English name of a month', undefined],
    ["2020-MM-05", "it has a day without a month", undefined],
    ["Q3 2027", FORM, undefined],
    ["tbd", FORM, undefined],
    ["12", FORM, undefined],
    ["2021-02-05 (signed)", FORM, undefined],
    [`${"between 1 and ".repeat(20_000)}2`, FORM, undefined],
    [`2021${" ".repeat(200_000)}x`, FORM, undefined],
  ])("(case %#)", (cell, reason, year) => expect(readDate(cell)).toEqual(unreadable(reason, year)));

  it("throws for a value that is not a string, and for an unknown option", () => {
    expect(() => readDate(44256 as unknown as string)).toThrow("readDate expects the text of a cell; got 44256");
    expect(() => readDate("2021", { order: "day-first" } as DateConventions)).toThrow('has no option "order"');
  });
});
