import fc from "fast-check";
import { foldLines as foldedByLibrary } from "ical-generator";
import { describe, expect, it } from "vitest";
import { foldLines } from "../../src/format/icalendar/fold-lines.js";
import { runs } from "../fixtures/property-runs.js";

const octets = (line: string) => new TextEncoder().encode(line).length;

describe("foldLines", () => {
  it.each([
    ["nothing", ""],
    ["a line of 74 octets", "a".repeat(74)],
    ["a line of 75 octets", "a".repeat(75)],
    ["two lines, one to fold", `${"a".repeat(80)}\r\n${"b".repeat(10)}\r\n`],
    ["a line that is folded three times", "a".repeat(74 * 3 + 1)],
    ["characters of two octets across the limit", `a${"é".repeat(60)}`],
    ["characters of three octets across the limit", `ab${"中".repeat(60)}`],
    ["pairs of surrogates across the limit", `abc${"🌾".repeat(60)}`],
    ["a lone line feed, which ends no line", `${"a".repeat(70)}\n${"b".repeat(70)}`],
    ["a lone carriage return at the end", `${"a".repeat(74)}\r`],
    ["a high surrogate at the end", `${"a".repeat(72)}\ud83c`],
    ["a low surrogate alone", `${"a".repeat(73)}\udf3e${"b".repeat(3)}`],
  ])("folds %s as the library does", (_, text) => {
    expect(foldLines(text)).toBe(foldedByLibrary(text));
  });

  it("folds any string as the library does, to 75 octets at most", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: "grapheme-ascii", maxLength: 200 }),
      fc.constantFrom("\r\n", "\r", "\n", " ", "é".repeat(40), "🌾".repeat(30)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        const folded = foldLines(text);
        expect(folded).toBe(foldedByLibrary(text));
        for (const line of folded.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
      }),
      runs(300),
    );
  });
});
