import { describe, expect, it } from "vitest";
import { busan2025, newStart2010 } from "../../src/data/index.js";
import { toMarkdown } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";
import { statuses } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";

const headings = (text: string) => text.split("\n").filter((line) => line.startsWith("#"));
const tableRows = (text: string) => text.split("\n").filter((line) => line.startsWith("| "));
const cells = (row: string | undefined) =>
  row
    ?.split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("the brief of several records", () => {
  const text = toMarkdown([newStart2010, busan2025]);

  it("has a heading, the status and a table for each record, in the given order", () => {
    expect(headings(text)).toEqual(["# 2 agreements", `## ${newStart2010.title}`, `## ${busan2025.title}`]);
    expect(text).toContain("Each as of the day of its review.");
    for (const record of [newStart2010, busan2025] as readonly Agreement[]) {
      const [status] = statuses(record, { asOf: record.reviewedOn });
      if (status !== undefined) expect(text).toContain(explain(record, status));
    }
    const count = newStart2010.commitments.length + busan2025.commitments.length;
    expect(tableRows(text)).toHaveLength(2 * 2 + count);
    for (const row of tableRows(text)) expect(cells(row)).toHaveLength(5);
  });

  it("has the parties, the status, the ends and the days left in each row", () => {
    const row = cells(tableRows(text).find((line) => line.includes("rare-earth export controls")));
    expect([row?.[1], row?.[3], row?.[4]]).toEqual([
      "China to United States",
      "10 January 2027 as announced; 10 November 2026 by law",
      "93",
    ]);
    expect(row?.[2]).toMatch(/^In effect, since 7 November 2025 .*\[\^busan-2025-announcement-70\]/);
  });

  it("is as of `asOf` for all records, if given", () => {
    const later = toMarkdown([newStart2010, busan2025], { asOf: "2027-02-01" });
    expect(later).toContain("As of 1 February 2027.");
    expect(cells(tableRows(later).find((line) => line.includes("rare-earth")))?.[2]).toMatch(
      /^Expired \(presumed\), since/,
    );
  });

  it("has a footnote for every reference, and no two footnotes with the same label", () => {
    const marks = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, label]) => label));
    const notes = [...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, label]) => label);
    expect([...marks].sort()).toEqual([...notes].sort());
    const source = (id: string) => ({ id, kind: "press", title: `Text ${id}`, language: "en" }) as const;
    const cited = (record: string, id: string) =>
      agreementWith({
        id: record,
        sources: [source(id)],
        citations: [{ source: id, mode: "paraphrase" }],
        commitments: [],
      });
    const same = toMarkdown([cited("a", "b-c"), cited("a-b", "c")]);
    expect([...same.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, label]) => label)).toEqual(["a-b-c", "a-b-c-2"]);
  });

  it("escapes a pipe in a title, and has a row for an agreement without commitments", () => {
    const barred = agreementWith({ commitments: [commitmentWith({ title: "This | that" })] });
    expect(cells(tableRows(toMarkdown([barred]))[2])?.[0]).toBe("This \\| that");
    const none = toMarkdown([agreementWith({ commitments: [] })]);
    expect(headings(none)).toEqual(["# 1 agreement", "## A truce"]);
    expect(cells(tableRows(none)[2])?.[0]).toBe("A truce");
  });

  it("says that it has no agreements if no record is given", () => {
    expect(toMarkdown([])).toBe("# 0 agreements\n\nEach as of the day of its review.\n");
  });
});
