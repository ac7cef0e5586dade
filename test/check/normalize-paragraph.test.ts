import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeParagraph, paragraphsOf } from "../../src/check/index.js";
import { hashParagraph } from "../../src/node/paragraph-hashes.js";
import { runs } from "../fixtures/property-runs.js";

describe("normalizeParagraph", () => {
  it.each([
    ["white space and no-break spaces", "\t The\u00A0 parties\u2009agree\u3000\n", "The parties agree"],
    ["single quotation marks and apostrophes", "‘a’ b’s ‚c‛ 5′ `d´", "'a' b's 'c' 5' 'd'"],
    ["double quotation marks", "“a” „b‟ «c» 5″", '"a" "b" "c" 5"'],
    ["dashes and minus signs", "a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h", "a-b-c-d-e-f-g-h"],
    ["an ellipsis", "and so on…", "and so on..."],
    [
      "soft hyphens, zero-width characters and marks of direction",
      "agree\u00ADment\u200B\uFEFF \u202Ethat\u2069",
      "agreement that",
    ],
    ["letters with marks in two parts", "cafe\u0301", "caf\u00E9"],
    ["the case of letters, digits and other signs as they are", "§ 24 Percent; 10% (½)", "§ 24 Percent; 10% (½)"],
  ])("makes one form of %s", (_, text, form) => expect(normalizeParagraph(text)).toBe(form));

  it("changes nothing that it made", () => {
    const characters = fc.constantFrom(..."aé e\u0301‘’“”–—…\u00A0\u00AD\u200B\t\nA-.'\"´");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: characters }), fc.string({ unit: "grapheme" })), (text) => {
        const once = normalizeParagraph(text);
        expect(normalizeParagraph(once)).toBe(once);
        expect(once).toBe(once.trim());
      }),
      runs(500),
    );
  });
});

describe("hashParagraph", () => {
  it("is the SHA-256 of the normalized text in UTF-8", () => {
    const hash = createHash("sha256").update(Buffer.from('caf\u00E9 - "90 days"', "utf8")).digest("hex");
    expect(hashParagraph("  caf\u00E9 — “90\u00A0days” ")).toBe(hash);
    expect(hashParagraph("caf\u00E9 — “91 days”")).not.toBe(hash);
    expect(hashParagraph("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});

describe("paragraphsOf", () => {
  it("counts lines that are not blank, however they end", () => {
    expect(paragraphsOf("a\r\n\r\n \u00A0\nb\rc")).toEqual(["a", "b", "c"]);
    expect(paragraphsOf("")).toEqual([]);
  });
});
