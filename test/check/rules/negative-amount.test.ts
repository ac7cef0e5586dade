import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/model/index.js";
import { agreementWithCommitments, purchaseWith, reductionWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "negative-amount";
const QUANTITY = "/commitments/0/quantity";

describe(RULE, () => {
  it.each([
    [10, -1, [["/commitments/0/rate/to", "A rate of -1 percent is below zero"]]],
    [10, -0.1, [["/commitments/0/rate/to", "A rate of -0.1 percent is below zero"]]],
    [
      -1,
      -2,
      [
        ["/commitments/0/rate/from", "A rate of -1 percent is below zero"],
        ["/commitments/0/rate/to", "A rate of -2 percent is below zero"],
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
    [{ kind: "exact", value: -1, unit: "t" }, [[`${QUANTITY}/value`, "A quantity of -1 t is below zero"]]],
    [{ kind: "at-least", value: -2, unit: "kg" }, [[`${QUANTITY}/value`, "A quantity of -2 kg is below zero"]]],
    [{ kind: "range", min: 0, max: 0, unit: "t" }, []],
    [{ kind: "range", min: 2, max: 2, unit: "t" }, []],
    [{ kind: "range", min: 2, max: 3, unit: "t" }, []],
    [{ kind: "range", min: 3, max: 2, unit: "t" }, [[`${QUANTITY}/max`, "The range runs from 3 down to 2"]]],
    [{ kind: "range", min: -1, max: 2, unit: "t" }, [[`${QUANTITY}/min`, "A quantity of -1 t is below zero"]]],
    [
      { kind: "range", min: -1, max: -2, unit: "t" },
      [
        [`${QUANTITY}/min`, "A quantity of -1 t is below zero"],
        [`${QUANTITY}/max`, "A quantity of -2 t is below zero"],
        [`${QUANTITY}/max`, "The range runs from -1 down to -2"],
      ],
    ],
    [{ kind: "unspecified", wording: "a lot" }, []],
  ])("a quantity of %j", (quantity, problems) => {
    expect(found(RULE, agreementWithCommitments(purchaseWith(quantity)))).toEqual(problems);
  });
});
