import { describe, expect, it } from "vitest";
import type { Party } from "../../../src/model/index.js";
import {
  agreementWith,
  agreementWithCommitments,
  commitmentWith,
  conditionWith,
  invitationWith,
  precedentWith,
} from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "cycle";
const circle = (names: string) => `Circular reference: ${names}. Remove the link that no source supports.`;
const parts = (...edges: readonly (readonly [id: string, partOf?: string])[]) =>
  agreementWithCommitments(...edges.map(([id, partOf]) => commitmentWith({ id, ...(partOf && { partOf }) })));
const party = (id: string, ...memberOf: readonly string[]): Party => ({ id, kind: "non-state", name: id, memberOf });

describe(RULE, () => {
  it("finds each circle once, where it begins", () => {
    expect(found(RULE, parts(["x", "x"]))).toEqual([["/commitments/0/partOf", circle("x → x")]]);
    expect(found(RULE, parts(["x", "y"], ["y", "x"]))).toEqual([["/commitments/0/partOf", circle("x → y → x")]]);
    expect(found(RULE, parts(["w", "x"], ["x", "x"]))).toEqual([["/commitments/1/partOf", circle("x → x")]]);
    expect(found(RULE, parts(["x", "y"], ["y", "x"], ["a", "b"], ["b", "a"]))).toEqual([
      ["/commitments/0/partOf", circle("x → y → x")],
      ["/commitments/2/partOf", circle("a → b → a")],
    ]);
  });

  it("leaves out of a circle what leads into it", () => {
    expect(found(RULE, parts(["v", "w"], ["w", "x"], ["x", "y"], ["y", "x"]))).toEqual([
      ["/commitments/2/partOf", circle("x → y → x")],
    ]);
  });

  it("finds nothing in a tree, nor where two ways lead to the same", () => {
    expect(found(RULE, parts(["x"], ["y", "x"], ["z", "x"], ["w", "z"]))).toEqual([]);
    expect(found(RULE, parts(["y", "x"], ["x", "gone"]))).toEqual([]);
    const groups = [party("a", "b", "c"), party("b", "d"), party("c", "d"), party("d")];
    expect(found(RULE, agreementWith({ parties: groups }))).toEqual([]);
  });

  it("finds a circle by the second of two references", () => {
    const groups = [party("a", "b", "c"), party("b"), party("c", "a")];
    expect(found(RULE, agreementWith({ parties: groups }))).toEqual([["/parties/0/memberOf/1", circle("a → c → a")]]);
  });

  it("finds both of two circles that share a member", () => {
    const groups = [party("a", "b", "c"), party("b", "a"), party("c", "a")];
    expect(found(RULE, agreementWith({ parties: groups }))).toEqual([
      ["/parties/0/memberOf/0", circle("a → b → a")],
      ["/parties/0/memberOf/1", circle("a → c → a")],
    ]);
  });

  it("finds visits that follow each other, and nothing in a commitment of another kind", () => {
    const first = { id: "x", after: "y" };
    const second = { id: "y", after: "x" };
    expect(found(RULE, agreementWithCommitments(invitationWith(first), invitationWith(second)))).toEqual([
      ["/commitments/0/after", circle("x → y → x")],
    ]);
    const undertakings = [commitmentWith(first as never), commitmentWith(second as never)];
    expect(found(RULE, agreementWithCommitments(...undertakings))).toEqual([]);
    expect(found(RULE, agreementWithCommitments(invitationWith({ id: "x" })))).toEqual([]);
  });

  it("finds conditions that wait for each other, if they must be met before", () => {
    const commitments = [commitmentWith({ id: "x" }), commitmentWith({ id: "y" })];
    const [there, back] = [precedentWith("there", "x", "y"), precedentWith("back", "y", "x")];
    expect(found(RULE, agreementWith({ commitments, conditions: [there, back] }))).toEqual([
      ["/conditions/0/requires", circle("x → y → x")],
    ]);
    const continuing = { ...back, kind: "continuing" } as const;
    expect(found(RULE, agreementWith({ commitments, conditions: [there, continuing] }))).toEqual([]);
  });

  it("ignores a condition that requires no commitment", () => {
    const rain = conditionWith({
      kind: "precedent",
      dependent: "pause",
      requires: { kind: "circumstance", description: "It rains." },
    });
    expect(found(RULE, agreementWith({ conditions: [rain] }))).toEqual([]);
    const requires = { ...rain.requires, party: "a", commitment: "pause" };
    expect(found(RULE, agreementWith({ conditions: [{ ...rain, requires }] }))).toEqual([]);
    expect(found(RULE, agreementWith({ conditions: [precedentWith("own", "pause", "pause")] }))).toEqual([
      ["/conditions/0/requires", circle("pause → pause")],
    ]);
  });
});
