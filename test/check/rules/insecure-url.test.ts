import { describe, expect, it } from "vitest";
import { agreementWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "insecure-url";
const source = { id: "statement", kind: "official-statement", title: "S", language: "en" } as const;
const at = (url: string) => agreementWith({ sources: [{ ...source, url }] });

describe(RULE, () => {
  it.each([
    ["http://example.org/a", "Use https if the same page answers there."],
    ["http://web.archive.org/web/2020/https://example.org/a", "Use https if the same page answers there."],
    ['"https://example.org/a"', "in quotes"],
    ["“https://example.org/a”", "in quotes"],
    ["<https://example.org/a>", "in quotes or brackets"],
    ["www.example.org/a", "no scheme; write https://www.example.org/a"],
    ["//example.org/a", "no scheme; write https://example.org/a"],
    ["ftp://example.org/a", '"ftp:" is not a scheme of the web; write an address that begins with https://'],
    ["https:example.org", "scheme is incomplete; write https://example.org"],
    ["https://example.org/a.", 'ends with "."'],
    ["https://example.org/a)", 'ends with ")"'],
    ["https://example.org/a.pdf;https://example.org/b", "several addresses"],
    ["https://example.org/a https://example.org/b", "several addresses"],
    ["https://example.org/a, www.example.org/b", "several addresses"],
    ["https://example.org/a b.pdf", "a blank in it; write %20"],
    [" https://example.org/a", "begins or ends with a blank"],
    ["https://example.org/a\\b", "a backslash"],
  ])("finds %s", (url, message) => {
    const [[path, said] = []] = found(RULE, at(url));
    expect([path, said]).toEqual(["/sources/0/url", expect.stringContaining(message)]);
  });

  it.each([
    "https://example.org/a",
    "HTTPS://example.org/a",
    "https://example.org/a;b?c=d,e&f=https%3A%2F%2Fexample.org",
    "https://web.archive.org/web/2020/https://example.org/a",
    "https://example.org/Pact_(2025)",
    "https://example.org/a/",
  ])("lets %s stand", (url) => {
    expect(found(RULE, at(url))).toEqual([]);
  });

  it("looks at originals and at registers", () => {
    const record = agreementWith({
      identifiers: [{ scheme: "UNTS", value: "1", url: "http://example.org/1" }],
      sources: [{ ...source, translationOf: { language: "vi", url: "http://example.org/b" } }],
    });
    expect(found(RULE, record).map(([path]) => path)).toEqual(["/identifiers/0/url", "/sources/0/translationOf/url"]);
  });
});
