import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { unresolvedIssues } from "../../src/query/index.js";
import { agreementWith, eventWith, issueWith } from "../fixtures/agreement.js";

const FOUR = ["semiconductor-export-controls", "industrial-policy", "technology-transfer", "market-access"];
/** The issue that the United States said it goes on with, the day after the summit. */
const LATER = "phase-one-inquiry";
const SUN = ["technology-controls", "industrial-strategies", "strategic-mistrust"];
const ids = (options?: Parameters<typeof unresolvedIssues>[1]) =>
  unresolvedIssues(busan2025, options).map((issue) => issue.id);

describe("unresolvedIssues", () => {
  it("gives the four that the narrator calls unresolved, and one that was said later to go on", () => {
    expect(ids({ knownAt: "2025-10-30" })).toEqual(FOUR);
    expect(ids()).toEqual([...FOUR, LATER]);
  });

  it("adds what is asked for, in the order of the record", () => {
    expect(ids({ include: ["not-on-agenda"] })).toEqual([...FOUR, "taiwan", LATER]);
    expect(ids({ include: ["not-on-agenda", "discussed"] })).toEqual([
      ...FOUR,
      "taiwan",
      "energy",
      "people-to-people",
      LATER,
    ]);
    expect(ids({ attributed: true })).toEqual([...FOUR, ...SUN, LATER]);
    expect(ids({ include: ["discussed", "not-on-agenda"], attributed: true })).toHaveLength(11);
  });

  it("leaves out what the record did not have by then", () => {
    const issue = issueWith({ id: "later", introducedBy: "event" });
    const record = agreementWith({ issues: [issue], events: [eventWith()] });
    expect(unresolvedIssues(record, { knownAt: "2025-08-11" })).toEqual([]);
    expect(unresolvedIssues(record, { knownAt: "2025-08-12" })).toEqual([issue]);
  });

  it("says which disposition it does not know", () => {
    expect(() => ids({ include: ["discuss" as never] })).toThrow('unknown disposition "discuss"; did you mean');
    expect(() => ids({ include: "discussed" as never })).toThrow(
      expect.objectContaining({
        name: "TypeError",
        code: "unknown-option",
        message: 'include expects an array of dispositions such as ["discussed"]; got "discussed".',
      }),
    );
    expect(() => ids({ included: [] } as never)).toThrow('unresolvedIssues has no option "included"');
    expect(() => ids({ knownAt: "2026-02-30" })).toThrow(RangeError);
  });
});
