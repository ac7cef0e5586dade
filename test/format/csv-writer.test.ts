import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CsvWriter } from "../../src/format/data-package/csv-writer.js";
import { runs } from "../fixtures/property-runs.js";

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
type Row = readonly (string | number | boolean | undefined)[];

function written(rows: readonly Row[]): string {
  const writer = new CsvWriter(["a", "b"]);
  for (const row of rows) writer.add(row);
  return writer.content();
}

const writtenByLibrary = (rows: readonly Row[]) =>
  `${papa.unparse([["a", "b"], ...rows], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;

describe("CsvWriter", () => {
  it.each([
    ["plain strings", ["word", "two words"]],
    ["cells without a value, and empty strings", [undefined, ""]],
    ["numbers and booleans", [-1.5, true]],
    ["commas and quotation marks", ["a, b", 'the "last" word"']],
    ["line breaks", ["a\r\nb", "c\rd\ne"]],
    ["blanks at either end", [" a", "a "]],
    ["a blank alone, and an apostrophe", [" ", "'tis"]],
    ["a byte order mark", ["\uFEFFa", "a\uFEFF"]],
    ["formulas", ["=1+1", "-1"]],
    ["formulas in full width", ["＝1", "＠a"]],
    ["formulas after apostrophes", ["'=1", "''+1"]],
    ["formulas with quotation marks", ['=HYPERLINK("a")', '@"a", b']],
    ["tabs at the start and inside", ["\t1", "a\tb"]],
    ["strings that begin with other signs", ["“a”", "§ 1"]],
  ])("writes %s as the library does", (_, row) => {
    expect(written([row])).toBe(writtenByLibrary([row]));
  });

  it("writes any rows as the library does, however many there are", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("a", "1", " ", "'", '"', ",", "=", "-", "＋", "\t", "\r", "\n", "\uFEFF") }),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        expect(written(rows)).toBe(writtenByLibrary(rows));
      }),
      runs(300),
    );
    const many = Array.from({ length: 1_001 }, (_, index): Row => [index, `row ${index}`]);
    expect(written(many)).toBe(writtenByLibrary(many));
  });
});
