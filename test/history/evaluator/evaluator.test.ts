import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/model/index.js";
import { skipWithout } from "../../needs.js";
import { CASES, readCases } from "../short-form.js";
import { evaluate } from "./evaluate.js";

const cases = readCases();

describe("the day-by-day evaluator, compared with the cases", () => {
  skipWithout(CASES);

  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  for (const { id, record, expect: answers } of cases) {
    for (const answer of answers) {
      const subject = answer.status ?? answer.participation;
      // The evaluator judges whole days only.
      if (subject === undefined || typeof answer["asOf"] !== "string") continue;
      it(`${id}: ${subject} on ${answer["asOf"]}`, () => {
        const found = evaluate(record, subject, answer["asOf"] as PlainDate, {
          knownAt: answer["knownAt"] as PlainDate | undefined,
          strict: answer["strict"] as boolean | undefined,
        });
        if (answer["state"] !== undefined) expect(found.state).toBe(answer["state"]);
        if (answer["certainty"] === "possible") expect(found.possible).toBe(true);
        if (answer["certainty"] === "definite") expect(found.possible).toBe(false);
        if (answer["bound"] !== undefined) expect(found.bound).toEqual(answer["bound"]);
      });
    }
  }
});
