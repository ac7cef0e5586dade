import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../../bench/records.mjs";
import { busan2025 } from "../../src/data/index.js";
import { toMarkdown } from "../../src/format/index.js";
import { address, escapeMarkdown } from "../../src/format/markdown/text.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";
import { fullRecord } from "./full-record.js";

const headings = (text: string) => text.split("\n").filter((line) => line.startsWith("#"));
const linesOf = (record: Agreement, options?: Parameters<typeof toMarkdown>[1]) =>
  toMarkdown(record, options).split("\n");

describe("toMarkdown", () => {
  it("has the sections that the record has something for", () => {
    expect(headings(toMarkdown(agreementWith()))).toEqual(["# A truce", "## Commitments", "### A", "## Ends"]);
    expect(headings(toMarkdown(busan2025)).filter((line) => line.startsWith("## "))).toHaveLength(8);
  });

  it("says which day it is about and how far the record goes", () => {
    expect(linesOf(busan2025)[2]).toMatch(/^As of 9 October 2026\. The record was reviewed up to 9 October 2026;/);
    expect(linesOf(busan2025, { asOf: "2026-11-23" })[2]).toMatch(/^As of 23 November 2026\. .* up to 9 October 2026;/);
    expect(linesOf(busan2025, { knownAt: "2025-10-30" })[2]).toMatch(
      /^As of 30 October 2025\. The record as it was known on 30 October 2025;/,
    );
  });

  it("says what is presumed, how far ahead each entry is, and what several have in common only once", () => {
    const text = toMarkdown(busan2025);
    expect(text).toContain(
      "- **10 January 2027** (presumed), in 93 days, Suspension of rare-earth export controls: Ends on",
    );
    expect(text).toContain("- **20 February 2026**, 231 days ago, Halving of the fentanyl tariff: Ends on");
    const ends = text.slice(text.indexOf("\n## Ends\n"), text.indexOf("\n## Planned and due\n"));
    expect(ends.match(/End date unknown/g)).toHaveLength(1);
    const vague = agreementWith({ commitments: [commitmentWith({ term: { effective: "2026-04", duration: "P1Y" } })] });
    expect(toMarkdown(vague)).toContain(
      "- **some day in April 2027** (possible), in at least 456 days, Neither side raises its tariffs: Ends on some day",
    );
  });

  it("tells a plan with its date, known in part as it is", () => {
    expect(toMarkdown(busan2025, { knownAt: "2025-10-30" })).toContain(
      "- President Trump’s visit to China is planned for April 2026.",
    );
    const later = toMarkdown(busan2025, { knownAt: "2026-02-24" });
    expect(later).toContain("- President Trump’s visit to China is planned for 31 March 2026 to 2 April 2026.");
  });

  it("keeps apart what happened after the day that it is about", () => {
    const lines = linesOf(busan2025, { asOf: "2026-02-20" });
    const after = lines.indexOf("After the day that this is about:");
    expect(lines.slice(0, after).some((line) => line.includes("invalidated (judicial)"))).toBe(true);
    expect(lines.slice(after).some((line) => line.includes("President Trump is in Beijing"))).toBe(true);
  });

  it("has a footnote for each source that it cites, and none for others", () => {
    const text = toMarkdown(busan2025);
    const cited = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, label]) => label));
    const noted = [...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, label]) => label);
    expect(new Set(noted)).toEqual(cited);
    expect(new Set(noted).size).toBe(noted.length);
    const early = toMarkdown(busan2025, { knownAt: "2025-10-30" });
    expect(early).toContain("(paragraph 1)[^busan-article]");
    expect(early).not.toContain("[^nbc-extension]");
  });

  it("has a footnote for each mark, whatever the record", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (number) => {
        const text = toMarkdown(recordOf(number));
        const cited = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, label]) => label));
        expect(new Set([...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, label]) => label))).toEqual(cited);
        expect(text).not.toMatch(/undefined|\[object/);
      }),
      runs(20),
    );
  });

  it("gives sources labels that stay apart, and says of what is missing that it is", () => {
    const source = (id: string) => ({ id, kind: "press", title: id, language: "en" }) as const;
    const cite = (id: string) => ({ source: id, mode: "paraphrase" }) as const;
    const ids = ["a]b", "a[b", "US", "us", "none"];
    const commitments = [commitmentWith({ citations: ids.map(cite) })];
    const text = toMarkdown(agreementWith({ commitments, sources: ids.slice(0, 4).map(source) }));
    expect(text).toContain("[^a_b][^a_b-2][^US][^us-2] (none, a source that the record does not have)");
    expect(text).toContain("[^a_b-2]: a\\[b.");
  });

  it("has titles and no ids, and says what the agreement as a whole is", () => {
    const text = toMarkdown(busan2025);
    for (const { id } of [...busan2025.commitments, ...busan2025.events]) expect(text).not.toContain(`\`${id}\``);
    const full = toMarkdown(fullRecord);
    for (const part of [
      "- Signed at: Old palace, Bern, CH.",
      "- Registered as: UNTS I-54113, CELEX 22030.",
      "- Third parties: Qatar (mediator), Union, the (guarantor).",
      "- Withdrawal: with one year of notice, not before 2031 (“=may withdraw”). (article 1)[^text]",
      "### Northland and The Union jointly",
      "  - At its end: The old rate comes back.",
      "  - Schedule: 11% from June 2030; 10.5% from 23:59 on 31 December 2030 (America/New\\_York).".replace(
        "\\_",
        "_",
      ),
      "ratified by approval (legal, by Northland)",
    ]) {
      expect(full).toContain(part);
    }
  });

  it("says that several owe something jointly only where the source does", () => {
    const record = agreementWith({ commitments: [commitmentWith({ promisors: ["a", "b"] })] });
    expect(headings(toMarkdown(record))).toContain("### A and B");
    const joint = agreementWith({ commitments: [commitmentWith({ promisors: ["a", "b"], performance: "joint" })] });
    expect(headings(toMarkdown(joint))).toContain("### A and B jointly");
  });

  it("escapes what would be Markdown or HTML", () => {
    const text = toMarkdown(fullRecord);
    expect(text).toContain("Objective: To have \\*everything\\* in one \\[record\\](of).");
    expect(text).toContain("### South \\<b>land\\<b>".replace("\\<b>land\\<b>", "\\<b>land\\</b>"));
    expect(text).toContain("Background: \\# It began long ago,");
    expect(text).toContain("Background: and went on for years.");
    expect(text).not.toMatch(/(?<!\\)<(?!https?:)/);
    const planted = "<script>alert(1)</script> ![x](javascript:x) `code` _a_ **b** $x$ &lt; ~~c~~";
    const brief = toMarkdown(agreementWith({ title: planted, commitments: [commitmentWith({ summary: planted })] }));
    expect(brief).toContain(
      "\\<script>alert(1)\\</script> !\\[x\\](javascript:x) \\`code\\` \\_a\\_ \\*\\*b\\*\\* \\$x\\$ \\&lt; \\~\\~c\\~\\~",
    );
  });

  it("tells all kinds of accounts, conditions, issues and voices", () => {
    const text = toMarkdown(fullRecord);
    for (const part of [
      "- **E. Xpert**, Fellow, Trade, Institute, calling it a “a start”, not a “an end”: A start.",
      "- **observers (unnamed)**: @Nobody knows.",
      '- **the author of “A "report", with quotes”**: We shall see.',
      "- Precedent: Only if South buys grain. Read into it by E. Xpert; no clause says so.",
      "- Continuing: Only if it is ratified. (",
      "- Quotas, by E. Xpert. For long.",
      "- Borders (",
      "  - Northland, 2 February 2030: gives none. North says nothing of that.",
      "  - South \\<b>land\\</b>, about January 2030: without an end.",
      "  - To: a return visit, after: The minister of Northland visits South.",
      "  - Favours: Westland, \\*inner\\* and =The small islands.",
      "On: North stops its levy for two years; South buys grain.",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("says when an end is that day, or cannot be told from it", () => {
    const record = agreementWith({
      commitments: [
        commitmentWith({ id: "one", title: "One", term: { end: { through: "2026-04-10" } } }),
        commitmentWith({ id: "two", title: "Two", term: { effective: "2025-04", duration: "P1Y" } }),
        commitmentWith({ id: "three", title: "Three", term: { end: { open: true } } }),
        commitmentWith({ id: "four", title: "Four", term: { effective: "2025-04-10?", duration: "P1Y" } }),
      ],
      events: [eventWith({ targets: ["truce"] })],
    });
    const text = toMarkdown(record, { asOf: "2026-04-10" });
    expect(text).toContain("- **10 April 2026** (presumed), that day, One: ");
    expect(text).toContain("- **some day in April 2026** (possible), Two: ");
    expect(text).toContain("- **10 April 2026** (presumed), Four: ");
    expect(text).toContain("- Three: ");
  });
});

describe("escaping", () => {
  it.each([
    ["# heading", "\\# heading"],
    ["#hashtag", "#hashtag"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["-5%", "-5%"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["> quote", "\\> quote"],
    ["1. May", "1\\. May"],
    ["12) May", "12\\) May"],
    ["1.5 million", "1.5 million"],
    ["America/New_York", "America/New_York"],
    ["_a_ b_c", "\\_a\\_ b_c"],
    ["Dorsey & Whitney", "Dorsey & Whitney"],
    ["AT&amp;T &#38;", "AT\\&amp;T \\&#38;"],
    ["a\n\n  b\tc", "a b c"],
  ])("of %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it("leaves no sign of Markdown without a backslash", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("\\", "`", "*", "[", "]", "<", "|", "~", "^", "$", "a", " ") }),
        (text) => {
          expect(escapeMarkdown(text).replace(/\\./g, "")).not.toMatch(/[\\`*[\]<|~^$]/);
          expect(escapeMarkdown(text).replace(/\\(.)/g, "$1")).toBe(text.replace(/\s+/g, " ").trim());
        },
      ),
      runs(100),
    );
  });

  it("follows addresses only", () => {
    expect(address("https://example.org/a>b")).toBe("<https://example.org/a%3Eb>");
    expect(address("javascript:alert(1)")).toBe("javascript:alert(1)");
  });
});
