import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urlEndingError } from "../../src/messages/url-ending-error.js";
import { urlError } from "../../src/messages/url-error.js";
import { SourceSchema } from "../../src/schema/index.js";
import { runs } from "../fixtures/property-runs.js";

const GOOD = "https://example.org/a";

describe("urlError says what is wrong with an address and what to write", () => {
  it.each([
    ["", "it is empty; leave the key out if there is no address"],
    [" \t", "it is empty; leave the key out if there is no address"],
    [`"${GOOD}"`, `it is in quotes or brackets; write the address alone: ${GOOD}`],
    [`“${GOOD}”`, `it is in quotes or brackets; write the address alone: ${GOOD}`],
    [`«${GOOD}»`, `it is in quotes or brackets; write the address alone: ${GOOD}`],
    [`'${GOOD}`, `it is in quotes or brackets; write the address alone: ${GOOD}`],
    [`<${GOOD}>`, `it is in quotes or brackets; write the address alone: ${GOOD}`],
    [`(${GOOD})`, `it is in quotes or brackets; write the address alone: ${GOOD}`],
    ['"www.example.org"', "it is in quotes or brackets; write the address alone: www.example.org"],
    [`[the notice](${GOOD})`, `it is a Markdown link; write the address alone: ${GOOD}`],
    [`[](${GOOD} "A title")`, `it is a Markdown link; write the address alone: ${GOOD}`],
    [` ${GOOD}`, "it begins or ends with a blank; remove it"],
    [`${GOOD}\n`, "it begins or ends with a blank; remove it"],
    [`${GOOD};https://example.org/b`, "these are several addresses; write one here and add the others as sources"],
    [`${GOOD} | www.example.org`, "these are several addresses; write one here and add the others as sources"],
    [`"${GOOD}", "${GOOD}"`, "these are several addresses; write one here and add the others as sources"],
    [`${GOOD}\nhttps://example.org/b`, "these are several addresses; write one here and add the others as sources"],
    ["https://example.org/a b.pdf", "it has a blank in it; write %20, or remove it"],
    ["https://example.org/a\u00A0b", "it has a blank in it; write %20, or remove it"],
    ["www.example.org/a", "it has no scheme; write https://www.example.org/a"],
    ["example.org", "it has no scheme; write https://example.org"],
    ["mofa.go.jp/region/n-america", "it has no scheme; write https://mofa.go.jp/region/n-america"],
    ["//example.org/a", "it has no scheme; write https://example.org/a"],
    ["example.org:8080/a", "it has no scheme; write https://example.org:8080/a"],
    ["外交部.中国/a", "it has no scheme; write https://外交部.中国/a"],
    ["https//example.org/a", "its scheme is incomplete; write https://example.org/a"],
    ["http:/example.org/a", "its scheme is incomplete; write http://example.org/a"],
    ["https:example.org/a", "its scheme is incomplete; write https://example.org/a"],
    ["htp://example.org/a", '"htp:" is not a scheme of the web; write an address that begins with https://'],
    ["ftp://example.org/a", '"ftp:" is not a scheme of the web; write an address that begins with https://'],
    ["file:///a.pdf", '"file:" is not a scheme of the web; write an address that begins with https://'],
    ["doi:10.1000/182", "it is a DOI; write https://doi.org/10.1000/182"],
    ["info@example.org", "it is an email address; write the address of a web page, or leave the key out"],
    ["mailto:info@example.org", "it is an email address; write the address of a web page, or leave the key out"],
    ["https://", "it has no host; write it as https://example.org/text"],
    ["https:///a", "it has no host; write it as https://example.org/text"],
    [
      "/docs/a.html",
      "it has neither a scheme nor a host; write the whole address, from https:// on, or leave the key out",
    ],
    ["a.pdf", "it has neither a scheme nor a host; write the whole address, from https:// on, or leave the key out"],
    ["I-54113", "it has neither a scheme nor a host; write the whole address, from https:// on, or leave the key out"],
    ["n/a", "it has neither a scheme nor a host; write the whole address, from https:// on, or leave the key out"],
    ["https://example.org/a\\b", "it has a backslash, which browsers read as a slash; write / or %5C"],
  ])("%j", (url, error) => {
    expect(urlError(url)).toContain(error);
  });

  it.each([GOOD, "http://a.org", "HTTPS://A.org/%20", "https://a.org/x(1)", "https://a.org:8443/?a=b,c;d#e"])(
    "finds nothing in %s",
    (url) => {
      expect([urlError(url), urlEndingError(url)]).toEqual([undefined, undefined]);
    },
  );

  it("says something about every string that the schema rejects", () => {
    const source = { id: "s", kind: "press", title: "S", language: "en" };
    const parts = fc.constantFrom(
      "http",
      "https",
      ":",
      "/",
      "//",
      "a.org",
      " ",
      '"',
      "<",
      ">",
      "[x](",
      ")",
      ",",
      ";",
      "@",
      "?",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (chosen) => {
        const url = chosen.join("");
        const [issue] = SourceSchema.safeParse({ ...source, url }).error?.issues ?? [];
        if (issue !== undefined) expect(issue.message).not.toContain("undefined");
      }),
      runs(300),
    );
  });
});

describe("urlEndingError finds the punctuation of a sentence", () => {
  it.each([".", ",", ";", ":", "!", "…", ")", "]"])("%s", (sign) => {
    expect(urlEndingError(`${GOOD}${sign}`)).toContain(`it ends with "${sign}"`);
  });

  it("and lets a bracket be that was opened in the address", () => {
    expect(urlEndingError("https://example.org/Pact_(2025)")).toBe(undefined);
  });
});
