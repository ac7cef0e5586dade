import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeFinder } from "../../src/validate/text-place.js";
import { runs } from "../fixtures/property-runs.js";

/** The line and the column of an offset, by cutting the text at all line ends before it. */
function plainPlace(text: string, offset: number) {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  const line = starts.findLastIndex((start) => start <= offset);
  const start = starts[line] as number;
  const [whole = ""] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return { line: line + 1, column: offset - start + 1, excerpt: { text: whole, column: offset - start + 1 } };
}

describe("placeFinder", () => {
  it("finds the line and the column of every offset, in whatever order they are asked for", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r", "\r\n"), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 12 }), (text, offsets) => {
        const placeOf = placeFinder(text);
        for (const offset of offsets.filter((one) => one <= text.length)) {
          expect([text, offset, placeOf(offset)]).toEqual([text, offset, plainPlace(text, offset)]);
        }
      }),
      runs(1000),
    );
  });

  it.each(["", "\r", "\n"])("does not read a long line again for each of many places, after %j", (start) => {
    const text = `${start}${"x".repeat(4_000_000)}`;
    const placeOf = placeFinder(text);
    const line = start === "" ? 1 : 2;
    for (let offset = 100; offset < 100_000; offset += 1) expect(placeOf(offset).line === line).toBe(true);
  });
});
