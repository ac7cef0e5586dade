import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/brief/display-width.js";
import { runs } from "../fixtures/property-runs.js";

const character = (code: number) => String.fromCodePoint(code);

describe("displayWidth", () => {
  it("equals string-width for each character of the Basic Multilingual Plane", () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    const wrong = codes.filter((code) => displayWidth(character(code)) !== stringWidth(character(code)));
    expect(wrong).toEqual([]);
  });

  it("equals string-width for strings on the fast paths and for strings that must not use them", () => {
    const narrow = fc.constantFrom(..." aZ~©®é…—“”‼⁉ʰ¡");
    const wide = fc.constantFrom(..."中（，あッ가！々");
    const joining = fc.constantFrom("\u3099", "\uFE0F", "\u200D", "\u20E3", "\u0301", "\u00AD", "中", "😀");
    const mostly = (arbitrary: fc.Arbitrary<string>) =>
      fc.array(fc.oneof({ weight: 6, arbitrary }, joining), { maxLength: 12 });
    const text = fc.oneof(mostly(narrow), mostly(wide), mostly(fc.oneof(narrow, wide)));
    fc.assert(
      fc.property(text, (parts) => {
        expect(displayWidth(parts.join(""))).toBe(stringWidth(parts.join("")));
      }),
      runs(500),
    );
  });

  it("counts two columns for an ideograph and for an emoji of several code points", () => {
    expect(displayWidth("中文")).toBe(4);
    expect(displayWidth("👩‍👩‍👧‍👦")).toBe(2);
  });
});
