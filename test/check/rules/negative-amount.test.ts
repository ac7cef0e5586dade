import { describe, expect, it } from "vitest";
import type { Commitment, Quantity } from "../../../src/model/index.js";
import {
  agreementWithCommitments,
  commitmentWith,
  purchaseWith,
  reductionWith,
  visitWith,
} from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "negative-amount";
const QUANTITY = "/commitments/0/quantity";
const below = (what: string, got: string) =>
  `Expected a ${what} of 0 or more; got ${got}. Write the number as printed: the kind of commitment says whether it falls.`;
const reversed = (min: number, max: number) =>
  `Expected \`max\` to be \`min\` (${min}) or more; got ${max}. Swap them if they are the wrong way round.`;

describe(RULE, () => {
  it.each([
    [10, -1, [["/commitments/0/rate/to", below("rate", "-1 percent")]]],
    [10, -0.1, [["/commitments/0/rate/to", below("rate", "-0.1 percent")]]],
    [
      -1,
      -2,
      [
        ["/commitments/0/rate/from", below("rate", "-1 percent")],
        ["/commitments/0/rate/to", below("rate", "-2 percent")],
      ],
    ],
    [10, 0, []],
    [0, 0, []],
  ])("a rate from %d to %d", (from, to, problems) => {
    expect(found(RULE, agreementWithCommitments(reductionWith(from, to)))).toEqual(problems);
  });

  it.each<[Quantity, unknown[]]>([
    [{ kind: "exact", value: 0, unit: "t" }, []],
    [{ kind: "exact", value: 1, unit: "t" }, []],
    [{ kind: "exact", value: -1, unit: "t" }, [[`${QUANTITY}/value`, below("quantity", "-1 t")]]],
    [{ kind: "at-least", value: -2, unit: "kg" }, [[`${QUANTITY}/value`, below("quantity", "-2 kg")]]],
    [{ kind: "range", min: 0, max: 0, unit: "t" }, []],
    [{ kind: "range", min: 2, max: 2, unit: "t" }, []],
    [{ kind: "range", min: 2, max: 3, unit: "t" }, []],
    [{ kind: "range", min: 3, max: 2, unit: "t" }, [[`${QUANTITY}/max`, reversed(3, 2)]]],
    [{ kind: "range", min: -1, max: 2, unit: "t" }, [[`${QUANTITY}/min`, below("quantity", "-1 t")]]],
    [
      { kind: "range", min: -1, max: -2, unit: "t" },
      [
        [`${QUANTITY}/min`, below("quantity", "-1 t")],
        [`${QUANTITY}/max`, below("quantity", "-2 t")],
        [`${QUANTITY}/max`, reversed(-1, -2)],
      ],
    ],
    [{ kind: "unspecified", wording: "a lot" }, []],
    // What other kinds of quantity have is not looked at.
    [{ kind: "unspecified", wording: "a lot", value: -1 } as never, []],
    [{ kind: "exact", value: 1, min: 3, max: 2, unit: "t" } as never, []],
  ])("a quantity of %j", (quantity, problems) => {
    expect(found(RULE, agreementWithCommitments(purchaseWith(quantity)))).toEqual(problems);
  });

  it("looks at the amounts of purchases and undertakings, and at the several amounts of a purchase alone", () => {
    const quantity = { kind: "exact", value: -1, unit: "t" } as const;
    const amounts = { quantity, quantities: [{ quantity }] } as never;
    const paths = (commitment: Commitment) => found(RULE, agreementWithCommitments(commitment)).map(([path]) => path);
    expect(paths(purchaseWith(quantity, amounts))).toEqual([
      `${QUANTITY}/value`,
      "/commitments/0/quantities/0/quantity/value",
    ]);
    expect(paths(commitmentWith(amounts))).toEqual([`${QUANTITY}/value`]);
    expect(paths(visitWith("2026", amounts))).toEqual([]);
  });

  it("looks at the new rate where the source states only that", () => {
    const rate = (to: number) => ({ to, unit: "percent", basis: "average" });
    const tariff = (to: number) => commitmentWith({ kind: "tariff", rate: rate(to) } as never);
    expect(found(RULE, agreementWithCommitments(tariff(0)))).toEqual([]);
    expect(found(RULE, agreementWithCommitments(tariff(-1)))).toEqual([
      ["/commitments/0/rate/to", below("rate", "-1 percent")],
    ]);
  });
});
