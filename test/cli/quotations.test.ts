import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hashParagraph } from "../../src/node/paragraph-hashes.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { ask } from "./ask.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-quotations-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const LINES = ["A TRUCE", "The parties’ pause lasts “90 days”.", "It ends — as agreed — without notice."];
const TEXT = `${LINES.join("\n\n")}\n`;
const quoted = (quote: string, locator?: string) => ({
  source: "treaty",
  mode: "verbatim" as const,
  quote,
  ...(locator === undefined ? {} : { locator }),
});
const record = agreementWith({
  commitments: [
    commitmentWith({
      citations: [quoted("pause lasts", "paragraph 2"), quoted("without notice")],
    }),
  ],
  assessments: [
    {
      id: "view",
      by: { kind: "person", name: "A. Expert" },
      summary: "An expert speaks.",
      points: [],
      quotes: [{ text: "as agreed", citation: { source: "treaty", locator: "paragraph 3", mode: "verbatim" } }],
      citations: [quoted("A TRUCE", "paragraph 1")],
    } as never,
  ],
  sources: [
    {
      id: "treaty",
      kind: "official-instrument",
      title: "The truce",
      language: "en",
      paragraphs: [2, 3].map((number) => ({
        locator: `paragraph ${number}`,
        sha256: hashParagraph(LINES[number - 1] ?? ""),
      })),
    },
    { id: "other", kind: "press", title: "A report", language: "en" },
  ],
});
const deal = fileOf("deal.json", JSON.stringify(record));
const quotations = (...args: readonly string[]) => ask(["quotations", deal, ...args]);
const json = async (text: string) => {
  const { code, out } = await quotations("--source", `treaty=${fileOf("text.txt", text)}`, "--json");
  return { code, ...JSON.parse(out).sources[0] };
};

describe("quotations", () => {
  it("finds every quotation and every paragraph in the cited text", async () => {
    const { code, out, err } = await quotations("--source", `treaty=${fileOf("text.txt", TEXT)}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "The truce (treaty)",
        "4 of 4 quotations found, 2 of 2 paragraphs the same.",
        "  same       paragraph 2",
        "  same       paragraph 3",
        "  found      “pause lasts”, cited from paragraph 2",
        "  found      “without notice”, here paragraph 3",
        "  found      “A TRUCE”, cited from paragraph 1",
        "  found      “as agreed”, cited from paragraph 3",
        "",
      ].join("\n"),
    );
  });

  it("finds them in a copy with other quotation marks, dashes, spaces and line breaks", async () => {
    const copy = `Menu\nA TRUCE\nThe parties' pause\u00A0lasts "90 days".\nIt ends -- as agreed`.replace(
      "--",
      "\u2013",
    );
    const { code, quotations: found, paragraphs } = await json(`${copy} \u2013 without notice.`);
    expect(code).toBe(0);
    expect(found).toMatchObject([
      { quote: "pause lasts", found: "normalized", paragraphs: [3], moved: true },
      { quote: "without notice", found: "exact", paragraphs: [4], moved: false },
      { quote: "A TRUCE", found: "exact", paragraphs: [2], moved: true },
      { quote: "as agreed", found: "exact", paragraphs: [4], moved: true },
    ]);
    expect(paragraphs).toEqual([
      { locator: "paragraph 2", paragraphs: [3] },
      { locator: "paragraph 3", paragraphs: [4] },
    ]);
  });

  it("says what is missing in a source text, with its place in the record, and exits with 1", async () => {
    const changed = TEXT.replace("pause lasts", "pause runs");
    const { code, out } = await quotations("--source", `treaty=${fileOf("text.txt", changed)}`);
    expect(code).toBe(1);
    expect(out).toContain("3 of 4 quotations found, 1 of 2 paragraphs the same.");
    expect(out).toContain("  NOT FOUND  paragraph 2\n");
    expect(out.replace(/\s+/g, " ")).toContain(
      "NOT FOUND “pause lasts”, cited from paragraph 2 (/commitments/0/citations/0/quote)",
    );
    expect(
      (await json(TEXT.replace("notice", "a word"))).quotations.map((one: { found: string }) => one.found),
    ).toEqual(["exact", "absent", "exact", "exact"]);
  });

  it("accepts several texts, and says that a source has no quotation and no hash", async () => {
    const [one, other] = [fileOf("one.txt", TEXT), fileOf("other.txt", "")];
    const { code, out } = await quotations("--source", `treaty=${one}`, "--source", `other=${other}`);
    expect(code).toBe(0);
    expect(out).toContain("A report (other)\nno quotation, no hash of a paragraph.\n");
  });

  it.each<[readonly string[], string]>([
    [[], "Which text? Name a source and a file, as in --source treaty=text.txt. The sources of truce: treaty, other"],
    [["--source", "treaty"], 'got "treaty"'],
    [["--source", "treaty="], 'got "treaty="'],
    [["--source", "traety=x.txt"], 'truce has no source "traety"; did you mean "treaty"?'],
    [["--source", "treaty=/none.txt"], "Cannot read /none.txt: there is no such file"],
    [["more"], 'quotations takes one record; got more: "more"'],
  ])("reports %j in one line and exits with 2", async (args, message) => {
    const { code, out, err } = await quotations(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("rejects a source text that is not UTF-8", async () => {
    const file = fileOf("bytes", Uint8Array.of(0x66, 0xff, 0xfe));
    const { code, err } = await quotations("--source", `treaty=${file}`);
    expect([code, err]).toEqual([
      2,
      `typed-agreements: ${file} is not text in UTF-8. Save the text as a plain text file in UTF-8\n`,
    ]);
  });
});
