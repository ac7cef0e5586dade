import { describe, expect, it } from "vitest";
import type { CheckOptions } from "../../../src/check/index.js";
import type { Agreement, Citation } from "../../../src/model/index.js";
import {
  agreementWith,
  agreementWithCommitments,
  assessmentWith,
  commitmentWith,
  purchaseWith,
  readoutWith,
} from "../../fixtures/agreement.js";
import { found as foundBy } from "../../fixtures/problems.js";

const RULE = "inexact-quote";
const COPY = "Copy the words as printed, with their quotation marks, dashes and no-break spaces.";
const sources: CheckOptions = { sources: { statement: "First words.\n\n \nSecond words.\r\n\u00A0\r\nThird words." } };
const found = (record: Agreement, options: CheckOptions | undefined = sources) => foundBy(RULE, record, options);
const cites = (locator?: string, over: Partial<Citation> = {}): Citation =>
  ({ source: "statement", mode: "paraphrase", ...(locator && { locator }), ...over }) as Citation;
const quotes = (quote: string, locator?: string) => cites(locator, { mode: "verbatim", quote });
/** A record that says nothing in words of the source but what it cites. */
const citing = (...citations: readonly Citation[]) =>
  agreementWithCommitments(commitmentWith({ wording: "words", citations }));

describe(RULE, () => {
  it.each([
    "paragraph 1",
    "paragraph 3",
    "Paragraph 3",
    "title",
    "paragraph",
    "paragraph one",
    "see paragraph 9",
    "paragraph 9 f.",
  ])("lets the place %j stand", (locator) => {
    expect(found(citing(cites(), cites(locator)))).toEqual([]);
  });

  it.each(["paragraph 0", "paragraph 4", "paragraph 40"])("finds no %s in a source text of three", (locator) => {
    const message = `Expected a paragraph from 1 to 3 of "statement"; got ${locator.slice(10)}. A paragraph is a line that is not blank.`;
    expect(found(citing(cites(), cites(locator)))).toEqual([["/commitments/0/citations/1/locator", message]]);
  });

  it.each([
    ["First words.", "paragraph 1"],
    ["Third words.", "paragraph 3"],
    ["Second", undefined],
    ["Second", "title"],
    ["First words.\n\n \nSecond", undefined],
  ])("finds %j at %s", (quote, at) => {
    expect(found(citing(quotes(quote, at)))).toEqual([]);
  });

  it.each([
    [
      "First",
      "paragraph 2",
      '"First" is not in "statement", paragraph 2. It is in paragraph 1: correct the locator or the quotation.',
    ],
    [
      "Third",
      "paragraph 2",
      '"Third" is not in "statement", paragraph 2. It is in paragraph 3: correct the locator or the quotation.',
    ],
    [
      "Third",
      "paragraph 4",
      '"Third" is not in "statement", paragraph 4. It is in paragraph 3: correct the locator or the quotation.',
    ],
    [
      "First",
      "paragraph 0",
      '"First" is not in "statement", paragraph 0. It is in paragraph 1: correct the locator or the quotation.',
    ],
    ["Fourth", "paragraph 1", `"Fourth" is not in "statement", paragraph 1. ${COPY}`],
    ["here", "paragraph 9", `"here" is not in "statement", paragraph 9. ${COPY}`],
    ["Fourth", undefined, `"Fourth" is not in "statement". ${COPY}`],
    ["Fourth", "title", `"Fourth" is not in "statement", title. ${COPY}`],
  ])("does not find %j at %s", (quote, at, message) => {
    expect(found(citing(cites(), quotes(quote, at)))).toEqual([["/commitments/0/citations/1/quote", message]]);
  });

  it("says nothing without the text", () => {
    const record = citing(quotes("Fourth", "paragraph 9"));
    expect(found(record, {})).toEqual([]);
    const other = { id: "other", kind: "press", title: "O", language: "en" } as const;
    const both = { ...record, sources: [...record.sources, other] };
    expect(found(both, { sources: { other: "Another text." } })).toEqual([]);
    const place = { ...citing(cites("paragraph 9")), sources: both.sources };
    expect(found(place, { sources: { other: "Another text." } })).toEqual([]);
  });

  it("holds the words of an expert against their own citation", () => {
    const quote = (text: string, at: string) => ({ text, citation: cites(at, { mode: "verbatim" }) });
    const assessment = assessmentWith({ quotes: [quote("Second", "paragraph 2"), quote("Second", "paragraph 1")] });
    const message =
      '"Second" is not in "statement", paragraph 1. It is in paragraph 2: correct the locator or the quotation.';
    expect(found(agreementWith({ commitments: [], assessments: [assessment] }))).toEqual([
      ["/assessments/0/quotes/1/text", message],
    ]);
  });

  it.each([
    ["words", ["paragraph 1"], true],
    ["Second", ["paragraph 1", "paragraph 2"], true],
    ["Third", ["paragraph 1", "paragraph 2"], false],
    ["Third", [], true],
  ])("looks for the wording %j in what is cited for it, %j", (wording, places, there) => {
    const citations = places.map((at) => cites(at));
    const message = `"${wording}" is in none of the places cited for it. ${COPY}`;
    expect(found(agreementWithCommitments(commitmentWith({ wording, citations })))).toEqual(
      there ? [] : [["/commitments/0/wording", message]],
    );
  });

  it("looks for the label of an assessment and what it is contrasted with", () => {
    const citations = [cites("paragraph 1")];
    const assessments = [
      assessmentWith({ label: "First", contrastWith: "words", citations }),
      assessmentWith({ id: "other", label: "Second", contrastWith: "Third", citations }),
    ];
    expect(found(agreementWith({ commitments: [], assessments }))).toEqual([
      ["/assessments/1/label", `"Second" is in none of the places cited for it. ${COPY}`],
      ["/assessments/1/contrastWith", `"Third" is in none of the places cited for it. ${COPY}`],
    ]);
  });

  it("looks for the wording of an amount in what is cited for the amount", () => {
    const wording = (text: string) => ({ kind: "unspecified", wording: text }) as const;
    const readout = readoutWith({ citations: [cites("paragraph 2")], quantities: [{ quantity: wording("Second") }] });
    const purchase = (text: string) =>
      agreementWithCommitments(
        purchaseWith(wording(text), { wording: "words", citations: [cites("paragraph 1")], readouts: [readout] }),
      );
    expect(found(purchase("First"))).toEqual([]);
    expect(found(purchase("Second"))).toEqual([
      ["/commitments/0/quantity/wording", `"Second" is in none of the places cited for it. ${COPY}`],
    ]);
  });

  it("does not look for words in an amount with a number", () => {
    const quantity = { kind: "exact", value: 1, unit: "t", wording: "Fourth" } as never;
    expect(found(agreementWithCommitments(purchaseWith(quantity, { wording: "words" })))).toEqual([]);
  });
});
