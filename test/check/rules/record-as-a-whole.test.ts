import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/index.js";
import { agreementWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

describe("self-lineage", () => {
  it("finds an agreement that follows from itself", () => {
    const link = (agreement: string) => agreementWith({ lineage: [{ relation: "supersedes", agreement }] });
    expect(found("self-lineage", link("truce"))).toEqual([
      [
        "/lineage/0/agreement",
        'Expected the id of an earlier agreement; got that of this one, "truce". Name the other agreement, or remove the link.',
      ],
    ]);
    expect(found("self-lineage", link("an-older-truce"))).toEqual([]);
  });
});

describe("no-source", () => {
  it("finds a record without a source", () => {
    const bare = agreementWith({ commitments: [], sources: [] });
    expect(check(bare).map(({ rule, severity, path }) => [rule, severity, path])).toEqual([
      ["no-source", "warning", "/sources"],
    ]);
    expect(found("no-source", bare)).toEqual([
      ["/sources", "Expected at least one source; got none. Add the register or the text that the record is from."],
    ]);
    expect(found("no-source", agreementWith())).toEqual([]);
  });
});

describe("reviewed-before-concluded", () => {
  it.each([
    ["2025-05-11", "2025-05-12", 1],
    ["2025-05-12", "2025-05-12", 0],
    ["2025-05-11", "2025-05", 0],
    ["2025-04-30", "2025-05", 1],
    ["2025-05-11", "2025-05-32", 0],
  ])("reviewed on %s, concluded on %s: %i", (reviewedOn, concludedOn, count) => {
    expect(found("reviewed-before-concluded", agreementWith({ reviewedOn, concludedOn }))).toHaveLength(count);
  });

  it("says when it was concluded and when reviewed", () => {
    expect(found("reviewed-before-concluded", agreementWith({ reviewedOn: "2025-04-30" }))).toEqual([
      [
        "/reviewedOn",
        "Expected the review to be on or after the conclusion (2025-05-12); got 2025-04-30. Correct the day that is mistyped.",
      ],
    ]);
  });
});

describe("unsafe-text", () => {
  it.each([
    ["a\u001B[31m", "U+001B at character 2"],
    ["\u202Ea", "U+202E at character 1"],
    ["a\u2067", "U+2067 at character 2"],
    ["a\uD800b", "U+D800 at character 2"],
    ["\u0000", "U+0000"],
    ["\u009B", "U+009B"],
  ])("finds %j", (title, message) => {
    const [[path, said] = []] = found("unsafe-text", agreementWith({ title }));
    expect([path, said]).toEqual(["/title", expect.stringContaining(message)]);
  });

  it("says what was expected, and where the first such character is", () => {
    expect(found("unsafe-text", agreementWith({ title: "ab\u0007c\u0007" }))).toEqual([
      [
        "/title",
        "Expected text without control characters, bidirectional controls and lone surrogates; got U+0007 at character 3. Remove it, or copy the text again.",
      ],
    ]);
  });

  it("finds it anywhere, in keys too", () => {
    const parties = [
      { id: "a", name: "A", names: { "f\u0007r": "A" } },
      { id: "b", name: "B", representatives: [{ name: "B\u0007" }] },
    ];
    expect(found("unsafe-text", agreementWith({ parties })).map(([path]) => path)).toEqual([
      "/parties/0/names/f\u0007r",
      "/parties/1/representatives/0/name",
    ]);
  });

  it("lets stand line breaks, tabs, emoji, marks of direction and scripts from right to left", () => {
    expect(found("unsafe-text", agreementWith({ title: "a\n\tb\r\n 👩‍👩‍👧 \u200F عربي 中" }))).toEqual([]);
  });
});
