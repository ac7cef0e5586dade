import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { isSafeText } from "../../src/validate/safe-text.js";
import { agreementWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";

const reports = (title: string) => check(agreementWith({ title })).some(({ rule }) => rule === "unsafe-text");

/** A string in JSON, with every character escaped or none. */
const written = (title: string, escaped: boolean) =>
  escaped
    ? `"${[...title]
        .flatMap((sign) => sign.split(""))
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("")}"`
    : JSON.stringify(title);

describe("isSafeText", () => {
  it("is never true of a string in which unsafe-text finds something", () => {
    let found = 0;
    for (let code = 0; code <= 0xffff; code += 1) {
      const title = `x${String.fromCharCode(code)}`;
      if (!reports(title)) continue;
      found += 1;
      expect([code, isSafeText(written(title, false)), isSafeText(written(title, true))]).toEqual([code, false, false]);
    }
    expect(found).toBe(29 + 33 + 9 + 2048); // C0 without three, DEL and C1, bidirectional controls, surrogates
  });

  it("is never true of random strings in which unsafe-text finds something", () => {
    const signs = fc.constantFrom(
      "a",
      "\\",
      '"',
      "\b",
      "\f",
      "\n",
      "\t",
      "\r",
      "\x7F",
      "é",
      "法",
      "\u202E",
      "\uD83E\uDD1D",
      "\uD83E",
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 6 }), fc.boolean(), (text, escaped) => {
        const title = `x${text}`;
        if (reports(title)) expect(isSafeText(written(title, escaped))).toBe(false);
      }),
      runs(200, 10_000),
    );
  });

  it("is true of ordinary texts, also with quotes, line breaks and letters of any script", () => {
    for (const title of [
      "A pact",
      'a "pact"',
      "a\nb\tc\r\nd",
      "États-Unis",
      "中华人民共和国",
      "C:\\users\\b",
      "“–” …",
    ]) {
      expect([title, isSafeText(written(title, false))]).toEqual([title, true]);
    }
  });
});
