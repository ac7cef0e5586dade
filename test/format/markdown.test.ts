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
  it("has only the sections for which the record has content", () => {
    expect(headings(toMarkdown(agreementWith()))).toEqual(["# A truce", "## Commitments", "### A", "## Ends"]);
    expect(headings(toMarkdown(busan2025)).filter((line) => line.startsWith("## "))).toHaveLength(8);
  });

  it("says which day it is about and up to when the record was reviewed", () => {
    expect(linesOf(busan2025)[2]).toMatch(/^As of 9 October 2026\. The record was reviewed up to 9 October 2026;/);
    expect(linesOf(busan2025, { asOf: "2026-11-23" })[2]).toMatch(/^As of 23 November 2026\. .* up to 9 October 2026;/);
    expect(linesOf(busan2025, { knownAt: "2025-10-30" })[2]).toMatch(
      /^As of 30 October 2025\. The record as it was known on 30 October 2025;/,
    );
  });

  it("says of an event that it was later retracted", () => {
    const events = [
      eventWith({ id: "first", type: "suspended", targets: ["pause"], on: "2026-01-01", recordedOn: "2026-01-01" }),
      eventWith({ id: "second", type: "retracted", targets: ["first"], on: "2026-02-01", recordedOn: "2026-02-01" }),
    ];
    const lines = linesOf(agreementWith({ commitments: [commitmentWith({})], events, reviewedOn: "2026-03-01" }));
    expect(lines.filter((line) => line.startsWith("- **1 January 2026**"))).toEqual([
      expect.stringContaining("; retracted on 1 February 2026)"),
    ]);
    expect(lines.filter((line) => line.startsWith("- **1 February 2026**"))).toEqual([
      expect.not.stringContaining("retracted on"),
    ]);
  });

  it("says what is presumed and how far away each end is, and prints a shared explanation only once", () => {
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

  it("gives the date of a plan, as precisely as it is known", () => {
    expect(toMarkdown(busan2025, { knownAt: "2025-10-30" })).toContain(
      "- President Trump’s visit to China is planned for April 2026.",
    );
    const later = toMarkdown(busan2025, { knownAt: "2026-02-24" });
    expect(later).toContain("- President Trump’s visit to China is planned for 31 March 2026 to 2 April 2026.");
  });

  it("lists what happened after the day asked about separately", () => {
    const lines = linesOf(busan2025, { asOf: "2026-02-20" });
    const after = lines.indexOf("After the day that this is about:");
    expect(lines.slice(0, after).some((line) => line.includes("invalidated (judicial)"))).toBe(true);
    expect(lines.slice(after).some((line) => line.includes("President Trump is in Beijing"))).toBe(true);
  });

  it("has a footnote for each cited source, and for no other", () => {
    const text = toMarkdown(busan2025);
    const cited = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, label]) => label));
    const noted = [...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, label]) => label);
    expect(new Set(noted)).toEqual(cited);
    expect(new Set(noted).size).toBe(noted.length);
    const early = toMarkdown(busan2025, { knownAt: "2025-10-30" });
    expect(early).toContain("(paragraph 1)[^busan-article]");
    expect(early).not.toContain("[^nbc-extension]");
  });

  it("has a footnote for each reference, whatever the record", () => {
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

  it("gives sources distinct labels, and says that a missing source is missing", () => {
    const source = (id: string) => ({ id, kind: "press", title: id, language: "en" }) as const;
    const cite = (id: string) => ({ source: id, mode: "paraphrase" }) as const;
    const ids = ["a]b", "a[b", "US", "us", "none"];
    const commitments = [commitmentWith({ citations: ids.map(cite) })];
    const text = toMarkdown(agreementWith({ commitments, sources: ids.slice(0, 4).map(source) }));
    expect(text).toContain("[^a_b][^a_b-2][^US][^us-2] (none, a source that the record does not have)");
    expect(text).toContain("[^a_b-2]: a\\[b.");
  });

  it("shows titles and not ids, and describes the agreement as a whole", () => {
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

  it("says that parties owe something jointly only if the record says so", () => {
    const record = agreementWith({ commitments: [commitmentWith({ promisors: ["a", "b"] })] });
    expect(headings(toMarkdown(record))).toContain("### A and B");
    const joint = agreementWith({ commitments: [commitmentWith({ promisors: ["a", "b"], performance: "joint" })] });
    expect(headings(toMarkdown(joint))).toContain("### A and B jointly");
  });

  it("escapes Markdown and HTML", () => {
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

  it("shows all kinds of accounts, conditions, issues and assessments", () => {
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

  it("says that an end is on the day asked about, and gives no distance if that is uncertain", () => {
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

describe("escaping for Markdown", () => {
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
  ])("changes %j only if Markdown would read it as markup", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it("puts a backslash before every Markdown character", () => {
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

  it("makes links of web addresses only", () => {
    expect(address("https://example.org/a>b")).toBe("<https://example.org/a%3Eb>");
    expect(address("javascript:alert(1)")).toBe("javascript:alert(1)");
  });
});
