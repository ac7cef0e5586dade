import { describe, expect, it, vi } from "vitest";

// The library as it is, with a count of the characters that it is given to compare.
const compared = vi.hoisted(() => ({ pairs: 0 }));
vi.mock("leven", async (original) => {
  const leven = await original<typeof import("leven")>();
  return {
    ...leven,
    closestMatch: (given: string, words: readonly string[], options?: object) => {
      for (const word of words) compared.pairs += given.length * word.length;
      return leven.closestMatch(given, words as string[], options);
    },
  };
});
vi.resetModules();
const { didYouMean, Hints } = await import("../../src/messages/did-you-mean.js");
const { check } = await import("../../src/check/index.js");
const { RecordSet } = await import("../../src/check/record-set.js");
const { agreementWith, commitmentWith } = await import("../fixtures/agreement.js");

const reset = () => {
  compared.pairs = 0;
};
const ids = (count: number, length = 20) =>
  Array.from({ length: count }, (_, index) => `${index}-`.padEnd(length, "x"));

describe("didYouMean", () => {
  it("finds the word that was meant, and lists the words otherwise", () => {
    expect(didYouMean("denounced", ["terminated", "denunced"])).toBe('did you mean "denunced"?');
    expect(didYouMean("term", ["terminated", "denounced"])).toBe('did you mean "terminated"?');
    expect(didYouMean("zzz", new Set(["a", "b"]))).toBe("known: a, b");
    expect(didYouMean(7, [])).toBe("there are none");
  });

  it("suggests two or three words that start with the unknown one, unless another is close", () => {
    const known = ["rare-earth-suspension", "rare-earth-supply", "leader-roadmap"];
    expect(didYouMean("rare-earth", known)).toBe('did you mean "rare-earth-suspension" or "rare-earth-supply"?');
    expect(didYouMean("rare-earth", [...known, "rare-earths"])).toBe('did you mean "rare-earths"?');
    expect(didYouMean("rare-earth", [...known, "rare-earth-magnets", "rare-earth-licences"])).toMatch(/^known: /);
    expect(didYouMean("ra", known)).toMatch(/^known: /);
  });

  it("suggests no word above 100 characters, and searches for none", () => {
    const known = "a".repeat(100);
    expect(didYouMean(`${known.slice(1)}b`, [known])).toBe(`did you mean "${known}"?`);
    reset();
    expect(didYouMean(`${known}b`, [known])).not.toContain("did you mean");
    expect(didYouMean(known, [`${known}b`])).not.toContain("did you mean");
    expect(compared.pairs).toBe(0);
  });

  it("cuts the words that it lists", () => {
    const hint = didYouMean("b", ids(1000, 1_000));
    expect(hint.length).toBeLessThan(1000);
    expect(hint).toContain("and 988 more");
  });

  it("compares at most a million characters", () => {
    reset();
    for (const [count, length] of [
      [10, 100],
      [1000, 30],
      [1000, 100],
      [100_000, 9],
      [1_000_001, 1],
    ] as const)
      didYouMean("x".repeat(length), ids(count, length));
    expect(compared.pairs).toBeGreaterThan(0);
    expect(compared.pairs).toBeLessThanOrEqual(5 * 1_000_000);
  });

  it("takes a word of five million characters", () => {
    const long = "a".repeat(5_000_000);
    expect(didYouMean(long, [`${long}b`, "a"])).toContain("known: ");
  });
});

describe("Hints", () => {
  it("compares ten million characters for all words together, then lists", () => {
    reset();
    const hints = new Hints();
    const known = ids(500);
    const meant = Array.from({ length: 10_000 }, (_, index) => hints.for(`${index % 500}_`.padEnd(20, "x"), known));
    expect(meant[3]).toBe(`did you mean "${known[3]}"?`);
    expect(meant.at(-1)).toMatch(/^known: /);
    expect(compared.pairs).toBeGreaterThan(1_000_000);
    expect(compared.pairs).toBeLessThanOrEqual(10_000_000);
  });

  it("bounds the search of a record with many unknown references", () => {
    reset();
    const commitments = ids(3000, 90).map((id) =>
      commitmentWith({ id, partOf: `${id.slice(0, 89)}y`, promisors: [`${id}z`] }),
    );
    const problems = check(agreementWith({ commitments }));
    expect(problems.filter(({ rule }) => rule === "unknown-reference")).toHaveLength(3000);
    expect(compared.pairs).toBeLessThanOrEqual(20_000_000);
  });

  it("bounds the search of a set with many unknown lineages", () => {
    reset();
    const set = new RecordSet();
    for (const [at, id] of ids(50_000).entries()) set.add({ id, lineage: [`${id}y`], at });
    expect([...set.lineageProblems()]).toHaveLength(50_000);
    expect(compared.pairs).toBeLessThanOrEqual(10_000_000);
  });
});
