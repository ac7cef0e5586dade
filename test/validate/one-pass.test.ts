import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateText } from "../../src/validate/index.js";
import { DEEPEST, tooDeepAt } from "../../src/validate/located.js";
import { runs } from "../fixtures/property-runs.js";
import { blanks, jsonValues, writeWith } from "../fixtures/written-json.js";

/** The nesting of a JSON value. */
const depthOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

const nested = (levels: number, inner = "1") => `${"[".repeat(levels)}${inner}${"]".repeat(levels)}`;

describe("tooDeepAt", () => {
  it("counts the brackets of JSON outside of strings", () => {
    fc.assert(
      fc.property(jsonValues, blanks, fc.integer({ min: 0, max: 8 }), (value, spaces, less) => {
        // Line breaks are escaped in string literals, and no literal goes beyond its line.
        const text = nested(DEEPEST - less, writeWith(value, spaces));
        expect(tooDeepAt(text) === undefined).toBe(DEEPEST - less + depthOf(value) <= DEEPEST);
      }),
      runs(500),
    );
  });

  it("returns the position of the first bracket that is too deep", () => {
    expect(tooDeepAt(nested(DEEPEST))).toBeUndefined();
    expect(tooDeepAt(` ${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 1);
    expect(tooDeepAt(`"[\\"[" ${nested(DEEPEST)}`)).toBeUndefined();
    expect(tooDeepAt(`"[\\\\" ${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 6);
  });

  it("goes on behind a quote that is not closed on its line", () => {
    expect(tooDeepAt(`it is 6" long\n${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 14);
    expect(tooDeepAt(`6" ${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 3);
    expect(tooDeepAt('"')).toBeUndefined();
    expect(tooDeepAt('"\\')).toBeUndefined();
    expect(tooDeepAt(`"\\\n${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 3);
  });
});

// A quadratic search takes minutes for these texts, and the test ends at its limit.
describe("what is read in one pass", () => {
  const most = 2_000_000;

  it("finds the nesting of input with many quotes that are never closed", () => {
    expect(tooDeepAt(`"${'\\"'.repeat(most)}`)).toBeUndefined();
    expect(tooDeepAt(`"\n`.repeat(most))).toBeUndefined();
  });

  it("finds a line break in a string of JSON behind many escaped quotes", () => {
    const text = `{ "id": "${'\\"'.repeat(100_000)}\n" }`;
    const [problem] = validateText(text, { format: "json" })[0]?.problems ?? [];
    expect([problem?.rule, problem?.message, problem?.column]).toEqual([
      "syntax",
      'Invalid JSON: unexpected "\\n"',
      200_010,
    ]);
  });

  it("finds where JSON with many escaped quotes ends too early", () => {
    const [problem] = validateText(`{ "id": "${'\\"'.repeat(100_000)}`, { format: "json" })[0]?.problems ?? [];
    expect(problem?.message).toBe("Invalid JSON: the text ends inside the record");
  });
});
