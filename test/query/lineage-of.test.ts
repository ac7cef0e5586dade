import { describe, expect, it } from "vitest";
import type { Agreement, LineageLink } from "../../src/model/index.js";
import { lineageOf } from "../../src/query/index.js";
import { agreementWith } from "../fixtures/agreement.js";

/** A record that follows from others, written as "extends geneva". */
const record = (id: string, ...links: readonly string[]): Agreement =>
  agreementWith({
    id,
    lineage: links.map((link) => {
      const [relation, agreement] = link.split(" ") as [LineageLink["relation"], string];
      return { relation, agreement };
    }),
  });

const chain = [
  record("geneva"),
  record("stockholm", "extends geneva"),
  record("busan", "supersedes stockholm", "prior geneva", "prior phase-one"),
  record("washington", "extends busan"),
];

const inShort = (id: string, set: readonly Agreement[] = chain) => {
  const { earlier, later } = lineageOf(set, id);
  const told = ({ agreement, relation, through, steps }: (typeof earlier)[number]) =>
    `${agreement} (${relation}, ${through}, ${steps})`;
  return { earlier: earlier.map(told), later: later.map(told) };
};

describe("lineageOf", () => {
  it("gives what an agreement follows from and what followed from it, nearest first", () => {
    expect(inShort("busan")).toEqual({
      earlier: ["stockholm (supersedes, busan, 1)", "geneva (prior, busan, 1)", "phase-one (prior, busan, 1)"],
      later: ["washington (extends, busan, 1)"],
    });
    expect(inShort("washington").earlier).toEqual([
      "busan (extends, washington, 1)",
      "stockholm (supersedes, busan, 2)",
      "geneva (prior, busan, 2)",
      "phase-one (prior, busan, 2)",
    ]);
    expect(inShort("geneva")).toEqual({
      earlier: [],
      later: ["stockholm (extends, geneva, 1)", "busan (prior, geneva, 1)", "washington (extends, busan, 2)"],
    });
  });

  it("names an earlier agreement that the set has no record of, and answers for it", () => {
    expect(lineageOf(chain, "busan").earlier.map(({ isRecorded }) => isRecorded)).toEqual([true, true, false]);
    expect(inShort("phase-one").later).toEqual(["busan (prior, phase-one, 1)", "washington (extends, busan, 2)"]);
  });

  it("ends where a circle began", () => {
    const circle = [record("one", "extends two"), record("two", "extends one")];
    expect(inShort("one", circle)).toEqual({ earlier: ["two (extends, one, 1)"], later: ["two (extends, one, 1)"] });
  });

  it("says which id is unknown", () => {
    expect(() => lineageOf(chain, "bussan")).toThrow(
      expect.objectContaining({
        code: "unknown-agreement",
        message: 'lineageOf: unknown agreement "bussan"; did you mean "busan"?',
      }),
    );
    expect(() => lineageOf([{} as never], "x")).toThrow(expect.objectContaining({ code: "not-an-agreement" }));
  });
});
