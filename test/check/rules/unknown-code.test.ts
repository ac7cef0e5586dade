import { describe, expect, it } from "vitest";
import { suggestIsoCode } from "../../../src/check/codes/suggest-iso-code.js";
import { suggestLanguageTag } from "../../../src/check/codes/suggest-language-tag.js";
import { agreementWith, commitmentWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

describe("codes of ISO 3166", () => {
  it.each(["GB", "US", "TW", "GB-SCT", "US-CA", "FR-75C", "EU", "UN", "SU", "YU", "DD", "CS"])("knows %s", (code) => {
    expect(suggestIsoCode(code)).toBeUndefined();
  });

  it.each([
    ["UK", 'did you mean "GB"?'],
    ["UK-SCT", 'did you mean "GB-SCT"?'],
    ["EL", 'did you mean "GR"?'],
    ["gb", 'did you mean "GB"?'],
    ["XK", "ISO has no code for Kosovo"],
    ["QQ", "or leave it out"],
    ["ZZ", "or leave it out"],
    ["US-XX", "no such part of US"],
    ["ZZ-1", "its country has no such code"],
    ["constructor", "or leave it out"],
  ])("does not know %s", (code, next) => {
    expect(suggestIsoCode(code)).toContain(next);
  });
});

describe("language tags", () => {
  it.each([
    "en",
    "zh-Hans",
    "zh-hans-CN",
    "zh-cmn-Hans-CN",
    "sr-Latn",
    "de-1996",
    "sl-rozaj-biske",
    "es-419",
    "yue",
    "qaa",
    "en-GB-x-legal",
    "ar-u-nu-latn",
    "i-klingon",
    "art-lojban",
    "x-own",
    "he",
    "iw",
    // For private use.
    "qaz",
    "qta",
    "qtz",
    "en-Qaaa",
    "en-Qaaz",
    "en-Qaba",
    "en-Qabx",
    "en-AA",
    "en-QM",
    "en-QZ",
    "en-XA",
    "en-XZ",
    "en-ZZ",
  ])("knows %s", (tag) => {
    expect(suggestLanguageTag(tag)).toBeUndefined();
  });

  it.each([
    ["English", 'did you mean "en"?'],
    ["chinese", 'did you mean "zh"?'],
    ["greek", 'did you mean "el"?'],
    ["cn", 'did you mean "zh"?'],
    ["jp-JP", 'did you mean "ja-jp"?'],
    ["xx", "look the language up"],
    ["qzz", "look the language up"],
    ["abcd", "look the language up"],
    ["en-UKK", '"ukk" is not a script'],
    ["en-US-Latn", '"latn" is not a script'],
    ["en-english", '"english" is not a script'],
    ["constructor", "look the language up"],
    ["qua1", "look the language up"],
    ["qaaa", "look the language up"],
    ["xqaa", "look the language up"],
    ["qa1", "look the language up"],
    ["en-Qaa1", '"qaa1" is not a script'],
    ["en-xQaaa", '"xqaaa" is not a script'],
    ["en-Qaaaa", '"qaaaa" is not a script'],
    ["en-Qaby", '"qaby" is not a script'],
    ["en-xQabx", '"xqabx" is not a script'],
    ["en-Qabxa", '"qabxa" is not a script'],
    ["en-QL", '"ql" is not a script'],
    ["en-X1", '"x1" is not a script'],
    ["en-ZY", '"zy" is not a script'],
    ["en-AAA", '"aaa" is not a script'],
    ["en-BAA", '"baa" is not a script'],
    ["en-xxa", '"xxa" is not a script'],
    ["en-xa1", '"xa1" is not a script'],
  ])("%s: %s", (tag, next) => {
    expect(suggestLanguageTag(tag)).toContain(next);
  });
});

describe("unknown-code", () => {
  const cited = [{ source: "statement", mode: "paraphrase" }] as const;

  it("finds codes wherever there are some", () => {
    const record = agreementWith({
      languages: ["en", "english"],
      signedAt: { name: "P", country: "UK" },
      meeting: { id: "m", on: "2025", place: { name: "P", country: "QQ" }, participants: [], citations: cited },
      parties: [
        { id: "a", name: "A", iso3166: "UK" },
        { id: "b", name: "B", names: { english: "B", fr: "B" } },
      ],
      commitments: [
        commitmentWith({
          beneficiaries: [
            { name: "N", iso3166: "NP" },
            { name: "Q", iso3166: "QQ" },
          ],
        }),
      ],
      sources: [
        {
          id: "statement",
          kind: "official-statement",
          title: "S",
          language: "English",
          translationOf: { language: "vietnamese" },
        },
      ],
    });
    expect(found("unknown-code", record).map(([path]) => path)).toEqual([
      "/signedAt/country",
      "/meeting/place/country",
      "/parties/0/iso3166",
      "/commitments/0/beneficiaries/1/iso3166",
      "/languages/1",
      "/parties/1/names/english",
      "/sources/0/language",
      "/sources/0/translationOf/language",
    ]);
  });

  it("says which code it does not know, and what to write", () => {
    const record = agreementWith({
      languages: ["english"],
      parties: [
        { id: "a", name: "A", iso3166: "UK" },
        { id: "b", name: "B" },
      ],
    });
    expect(found("unknown-code", record)).toEqual([
      ["/parties/0/iso3166", 'Unknown ISO 3166 code "UK"; did you mean "GB"?'],
      ["/languages/0", 'Unknown BCP 47 language tag "english"; did you mean "en"?'],
    ]);
  });

  it("accepts a source without a language", () => {
    const sources = [{ id: "statement", kind: "official-statement", title: "S" }] as never;
    expect(found("unknown-code", agreementWith({ sources }))).toEqual([]);
  });
});
