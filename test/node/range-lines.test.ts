import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesInRange } from "../../src/node/range-lines.js";
import { rangesOf } from "../../src/node/range-results.js";
import { type ByteLine, LineSplitter } from "../../src/validate/line-splitter.js";
import { runs } from "../fixtures/property-runs.js";

const texts = fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.constant("long ".repeat(8))), { maxLength: 30 });
const textOf = ({ line, bytes }: ByteLine) => ({ line, text: bytes && Buffer.from(bytes).toString() });

describe("linesInRange", () => {
  it("gives each line of a file in exactly one range, with its number, wherever the ranges are cut", () => {
    fc.assert(
      fc.property(
        texts,
        fc.boolean(),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 60 }),
        (lines, isEnded, length, atOnce, longest) => {
          const bytes = Buffer.from(lines.join("\n") + (isEnded ? "\n" : ""));
          const space = Buffer.alloc(atOnce);
          const readAt = (position: number, most: number) => {
            // The buffer is reused, as it is in a thread.
            const end = Math.min(position + Math.min(most, atOnce), bytes.length);
            return space.subarray(0, bytes.copy(space, 0, position, end));
          };
          const found = [];
          let before = 0;
          for (const range of rangesOf(bytes.length, length)) {
            const splitter = new LineSplitter(longest);
            for (const line of linesInRange(range, readAt, splitter))
              found.push(textOf({ ...line, line: line.line + before }));
            before += splitter.line - 1;
          }
          const whole = new LineSplitter(longest);
          expect(found).toEqual([...[...whole.push(bytes)].map(textOf), ...[...whole.end()].map(textOf)]);
        },
      ),
      runs(500),
    );
  });

  it("does not read a line that is too long to its end", () => {
    let last = 0;
    const readAt = (position: number, most: number) => {
      last = position;
      return Buffer.alloc(Math.min(most, 100), 0x78);
    };
    const lines = [...linesInRange({ from: 0, to: 1000 }, readAt, new LineSplitter(500))];
    expect(lines).toEqual([{ line: 1 }]);
    expect(last).toBeLessThan(1000);
  });
});
