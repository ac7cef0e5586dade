import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/brief/display-width.js";
import { clip, padTo } from "../../src/cli/clip.js";
import { PLAIN_STYLE } from "../../src/cli/style.js";
import { renderTable, type TableColumn } from "../../src/cli/table.js";

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["", 0],
    ["“é→…”", 5],
    ["中美经贸", 8],
    ["ひらがなカタカナ", 16],
    ["대한민국", 8],
    ["ｶﾀｶﾅ", 4],
    ["（，）", 6],
    ["￥１２", 6],
    ["e\u0301", 1],
    ["भारत", 4],
    ["a\u200Db", 2],
    ["🌾", 2],
    ["👨‍👩‍👧", 2],
    ["🇨🇳🇺🇸", 4],
    ["❤️", 2],
    ["❤", 1],
    ["1️⃣", 2],
    ["👍🏽", 2],
    ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2],
    ["a\u0301\u0302", 1],
    ["각", 2],
    ["𠀀", 2],
    ["ไทย", 3],
  ])("returns the width of %j: %i columns", (text, columns) => expect(displayWidth(text)).toBe(columns));
});

describe("clip and padTo, for strings of any width", () => {
  it.each([
    ["a short text", 20, "a short text"],
    ["a longer text", 8, "a longe…"],
    ["a longer text", 9, "a longer…"],
    ["one two", 5, "one…"],
    ["中美经贸磋商", 12, "中美经贸磋商"],
    ["中美经贸磋商", 11, "中美经贸磋…"],
    ["中美经贸磋商", 10, "中美经贸…"],
    ["anything", 1, "…"],
  ])("cut %j to %i columns as %j", (text, columns, cut) => {
    expect(clip(text, columns)).toBe(cut);
    expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
  });

  it("pad at either side, counted in columns", () => {
    expect([padTo("中", 4), padTo("7", 3, "start"), padTo("long", 2)]).toEqual(["中  ", "  7", "long"]);
  });
});

describe("renderTable", () => {
  type Row = readonly string[];
  const columns: readonly TableColumn<Row>[] = [
    { head: "Title", cell: ([title = ""]) => title, least: 6 },
    { head: "What", cell: ([, what = ""]) => what, least: 4, ease: 10, drop: 1 },
    { head: "N", cell: ([, , number = ""]) => number, align: "end" },
  ];
  const rows: readonly Row[] = [
    ["The first title", "what there is to say", "1"],
    ["Two", "little", "12345"],
  ];
  const at = (width: number) => renderTable(columns, rows, { width, style: PLAIN_STYLE });

  it("prints every cell in full if there is room", () => {
    expect(at(80)).toEqual([
      "Title            What                      N",
      "The first title  what there is to say      1",
      "Two              little                12345",
    ]);
  });

  it("shortens the column with the lowest priority first, then the widest", () => {
    expect(at(36)).toEqual([
      "Title            What              N",
      "The first title  what there…       1",
      "Two              little        12345",
    ]);
    expect(at(28)).toEqual([
      "Title      What            N",
      "The firs…  what ther…      1",
      "Two        little      12345",
    ]);
  });

  it("leaves out a column if shortening is not enough, and names it", () => {
    expect(at(18)).toEqual(["Title            N", "The first…       1", "Two          12345", "Too narrow for: w…"]);
  });

  it("prints control characters as dots, and a line break as a space", () => {
    const lines = renderTable(columns, [["a\u001B[2J\nb", "", ""]], { width: 80, style: PLAIN_STYLE });
    expect(lines[1]).toBe("a·[2J b");
  });
});
