import { describe, expect, it } from "vitest";
import type { Commitment, Quantity, Term } from "../../../src/model/index.js";
import { agreementWithCommitments, commitmentWith, purchaseWith, reductionWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "part-exceeds-whole";
const whole = { id: "whole" };
const part = { id: "part", partOf: "whole" };
const problems = (all: Commitment, one: Commitment) => found(RULE, agreementWithCommitments(all, one));
const tooLarge = (size: number, all: string) => [
  [
    "/commitments/1/partOf",
    `Expected a part to be no larger than its whole "whole" (${all}); got ${size}. A part of an average can be larger; otherwise correct one of the two.`,
  ],
];
const amount = (value: number, over: object = {}): Quantity =>
  ({ kind: "exact", value, unit: "t", ...over }) as Quantity;

describe(RULE, () => {
  it.each([
    [9, []],
    [10, []],
    [11, tooLarge(11, "10 percentage points")],
  ])("a part of %d percentage points of a whole of 10", (points, expected) => {
    expect(problems(reductionWith(57, 47, whole), reductionWith(40, 40 - points, part))).toEqual(expected);
  });

  it.each([
    [amount(10), amount(9), []],
    [amount(10), amount(10), []],
    [amount(10), amount(11), tooLarge(11, "10 t")],
    [amount(10, { per: "P1Y" }), amount(11, { per: "P1Y" }), tooLarge(11, "10 t per P1Y")],
    [amount(10, { per: "P1Y" }), amount(11), []],
    [amount(10), amount(11, { unit: "kg" }), []],
    [amount(10, { kind: "at-least" }), amount(11, { kind: "at-least" }), tooLarge(11, "10 t")],
    [{ kind: "range", min: 1, max: 2, unit: "t" } as Quantity, amount(11), []],
    [amount(10), { kind: "range", min: 11, max: 12, unit: "t" } as Quantity, []],
    [amount(10), { kind: "unspecified", wording: "lots" } as Quantity, []],
  ])("of %j a part of %j", (all, one, expected) => {
    expect(problems(purchaseWith(all, whole), purchaseWith(one, part))).toEqual(expected);
  });

  it("does not compare a tariff with an amount", () => {
    expect(problems(purchaseWith(amount(1), whole), reductionWith(57, 47, part))).toEqual([]);
    expect(problems(commitmentWith(whole), reductionWith(57, 47, part))).toEqual([]);
    expect(problems(reductionWith(57, 47, whole), commitmentWith(part))).toEqual([]);
  });

  it("compares tariffs only in percent, and only those that state both rates", () => {
    const duty = (from: number | undefined, to: number, over: object) =>
      commitmentWith({ kind: "tariff", rate: { from, to, unit: "percent", basis: "average", ...over } } as never);
    const specific = { unit: "US dollar per kilogram" };
    const of = (all: Commitment, one: Commitment) => problems({ ...all, ...whole }, { ...one, ...part });
    expect(of(duty(20, 10, {}), duty(40, 10, {}))).toEqual(tooLarge(30, "10 percentage points"));
    expect(of(duty(20, 10, specific), duty(40, 10, specific))).toEqual([]);
    expect(of(duty(undefined, 10, {}), duty(40, 10, {}))).toEqual([]);
    expect(of(duty(20, 10, {}), duty(undefined, 10, {}))).toEqual([]);
  });

  it("compares the amounts of purchases alone, and only those that are stated", () => {
    const undertaking = (value: number, over: object) => commitmentWith({ quantity: amount(value), ...over } as never);
    expect(problems(undertaking(10, whole), undertaking(11, part))).toEqual([]);
    expect(problems(purchaseWith(amount(10), whole), undertaking(11, part))).toEqual([]);
    expect(problems(purchaseWith(undefined as never, whole), purchaseWith(amount(11), part))).toEqual([]);
    expect(problems(purchaseWith(amount(10), whole), purchaseWith(undefined as never, part))).toEqual([]);
  });

  it("reports a part among commitments that are not parts", () => {
    const record = agreementWithCommitments(
      commitmentWith({ id: "other" }),
      purchaseWith(amount(10), whole),
      purchaseWith(amount(11), part),
    );
    expect(found(RULE, record).map(([path]) => path)).toEqual(["/commitments/2/partOf"]);
  });

  it("does not compare what is no part, nor a part of what is not there", () => {
    expect(problems(purchaseWith(amount(1), whole), purchaseWith(amount(9), { id: "part" }))).toEqual([]);
    expect(problems(purchaseWith(amount(1), whole), purchaseWith(amount(9), { id: "part", partOf: "x" }))).toEqual([]);
  });

  it.each<[Term | undefined, Term | undefined, boolean]>([
    [{ duration: "P1Y" }, { duration: "P1Y" }, false],
    [{ duration: "P1Y" }, { duration: "P366D" }, false],
    [{ duration: "P1Y" }, { duration: "P367D" }, true],
    [{ duration: "P1Y" }, {}, false],
    [{}, { duration: "P367D" }, false],
    [undefined, { duration: "P367D" }, false],
    [{ duration: "P1Y" }, undefined, false],
    [{ duration: "P1Y" }, { duration: "two years" }, false],
  ])("of a whole of %j a part of %j runs longer: %s", (all, one, longer) => {
    const found = problems(
      commitmentWith({ ...whole, ...(all && { term: all }) }),
      commitmentWith({ ...part, ...(one && { term: one }) }),
    );
    const message = `Expected a part to run no longer than its whole "whole" (${all?.duration}); got ${one?.duration}. Look both durations up in the source.`;
    expect(found).toEqual(longer ? [["/commitments/1/term/duration", message]] : []);
  });
});
