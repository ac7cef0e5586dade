import { describe, expect, it } from "vitest";
import { beneficiariesInWords } from "../../src/query/beneficiaries-in-words.js";

const named = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `S${index + 1}` }));

describe("beneficiariesInWords", () => {
  it.each([
    [0, undefined],
    [1, "S1"],
    [2, "S1, S2"],
    [12, "S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12"],
    [13, "S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 and 3 more, 13 in all"],
    [63, "S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 and 53 more, 63 in all"],
  ])("%i: all names, or of many the first and how many there are", (count, words) => {
    expect(beneficiariesInWords(named(count))).toBe(words);
  });

  it("says nothing of a commitment that has no such list", () =>
    expect(beneficiariesInWords(undefined)).toBe(undefined));
});
