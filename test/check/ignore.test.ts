import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { agreementWith } from "../fixtures/agreement.js";

const press = agreementWith({
  reviewedOn: "2025-06-31",
  sources: [{ id: "statement", kind: "press", title: "S", language: "en" }],
});
const rules = (ignore?: readonly string[]) =>
  check(press, ignore === undefined ? {} : { ignore: ignore as never }).map(({ rule }) => rule);

describe("ignore", () => {
  it("leaves rules out, errors too", () => {
    expect(rules()).toEqual(["invalid-date", "official-source"]);
    expect(rules([])).toEqual(["invalid-date", "official-source"]);
    expect(rules(["official-source"])).toEqual(["invalid-date"]);
    expect(rules(["invalid-date", "official-source", "official-source"])).toEqual([]);
  });

  it("refuses an unknown rule, and what is no array", () => {
    expect(() => rules(["oficial-source"])).toThrow(
      new RangeError('check: unknown rule "oficial-source" in `ignore`; did you mean "official-source"?'),
    );
    expect(() => check(press, { ignore: "official-source" as never })).toThrow(
      'check: expected `ignore` as an array of rule names; got "official-source"',
    );
    expect(() => check(press, { ignore: [7 as never] })).toThrow("unknown rule 7");
  });
});
