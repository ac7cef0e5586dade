import { describe, expect, it } from "vitest";
import type { Agreement, Commitment } from "../../../src/model/index.js";
import { agreementWith, commitmentWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const roles = (promisors: readonly string[], promisees: readonly string[], over: Partial<Agreement> = {}) =>
  agreementWith({ commitments: [commitmentWith({ promisors, promisees })], ...over });

describe("no-promisor", () => {
  it("finds a commitment that nobody owes", () => {
    expect(found("no-promisor", roles([], ["b"]))).toEqual([
      ["/commitments/0/promisors", "Expected at least one promisor; got none. Name the party that owes it."],
    ]);
    expect(found("no-promisor", roles(["a"], []))).toEqual([]);
    expect(found("no-promisor", agreementWith({ parties: [], commitments: [] }))).toEqual([]);
  });
});

describe("no-promisee", () => {
  it("finds what one party owes to nobody", () => {
    expect(found("no-promisee", roles(["a"], []))).toEqual([
      [
        "/commitments/0/promisees",
        "Expected a promisee, since the form is `joint-statement` and not `unilateral`; got none. Name the party to which it is owed.",
      ],
    ]);
  });

  it("lets stand what is owed jointly, a unilateral act, what favours others, and a visit", () => {
    expect(found("no-promisee", roles(["a", "b"], []))).toEqual([]);
    expect(found("no-promisee", roles(["a"], ["b"]))).toEqual([]);
    expect(found("no-promisee", roles(["a"], [], { form: "unilateral" }))).toEqual([]);
    const favours = commitmentWith({ promisees: [], beneficiaries: [{ name: "Nepal" }] });
    expect(found("no-promisee", agreementWith({ commitments: [favours] }))).toEqual([]);
    const visit = { kind: "visit", visitor: "a", host: "b", when: "2026", promisees: [] } as Partial<Commitment>;
    expect(found("no-promisee", agreementWith({ commitments: [commitmentWith(visit)] }))).toEqual([]);
  });
});

describe("unilateral-promisee", () => {
  it("finds a unilateral act that is owed to a party", () => {
    expect(found("unilateral-promisee", roles(["a"], ["b"], { form: "unilateral" }))).toEqual([
      [
        "/commitments/0/promisees",
        'Expected no promisee in a unilateral act; got "b". List it in `beneficiaries`, or correct the form of the agreement.',
      ],
    ]);
    const [[, both] = []] = found("unilateral-promisee", roles(["a"], ["b", "c"], { form: "unilateral" }));
    expect(both).toContain('got "b", "c".');
    expect(found("unilateral-promisee", roles(["a"], [], { form: "unilateral" }))).toEqual([]);
    expect(found("unilateral-promisee", roles(["a"], ["b"]))).toEqual([]);
  });
});

describe("duplicate-role", () => {
  it.each([
    [["a", "a"], ["b"], ["/commitments/0/promisors/1"]],
    [["a"], ["b", "a", "b"], ["/commitments/0/promisees/2"]],
    [["a"], ["a"], ["/commitments/0/promisees"]],
    [["a", "b"], ["a", "b"], []],
    [["a", "b"], ["a"], []],
    [["a"], ["b"], []],
    [["a"], [], []],
    [[], ["b"], []],
    [[], [], []],
  ])("promisors %j, promisees %j", (promisors, promisees, paths) => {
    expect(found("duplicate-role", roles(promisors, promisees)).map(([path]) => path)).toEqual(paths);
  });

  it("says which party is there twice, and what to write", () => {
    expect(found("duplicate-role", roles(["a"], ["b", "c", "b", "b"]))).toEqual(
      [2, 3].map((place) => [
        `/commitments/0/promisees/${place}`,
        'Expected each party once in `promisees`; got "b" again. Remove it, or name the party meant.',
      ]),
    );
    expect(found("duplicate-role", roles(["a"], ["a"]))).toEqual([
      [
        "/commitments/0/promisees",
        'Expected a promisee other than the promisor; got "a" as both. Name the party to which it is owed.',
      ],
    ]);
  });
});
