import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { citations } from "../../src/check/entities.js";
import { check } from "../../src/check/index.js";
import { busan2025 } from "../../src/data/index.js";
import type { Citation } from "../../src/model/index.js";

const ARTICLE = path.resolve(import.meta.dirname, "../../../shared/sources/busan-summit-article.txt");
const here = existsSync(ARTICLE);
const article = here ? readFileSync(ARTICLE, "utf8") : "";
const ids = (entities: readonly { readonly id: string }[]) => entities.map((entity) => entity.id);
const commitment = (id: string) => busan2025.commitments.find((entry) => entry.id === id);

/** Every text of a value, with its keys. */
function* texts(value: unknown, keys: readonly string[] = []): Generator<{ keys: readonly string[]; text: string }> {
  if (typeof value === "string") yield { keys, text: value };
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...keys, key]);
  }
}

describe("busan2025", () => {
  it("has the entries of the article, by the ids that are kept for ever", () => {
    expect(ids(busan2025.parties)).toEqual(["us", "cn"]);
    expect(ids(busan2025.commitments)).toEqual([
      "average-tariff-reduction",
      "fentanyl-tariff-reduction",
      "agricultural-purchases",
      "rare-earth-suspension",
      "fentanyl-cooperation",
      "high-level-dialogue",
      "leader-roadmap",
      "trump-visit-china",
      "xi-visit-us",
    ]);
    expect(ids(busan2025.issues)).toEqual([
      "semiconductor-export-controls",
      "industrial-policy",
      "technology-transfer",
      "market-access",
      "taiwan",
      "energy",
      "people-to-people",
      "technology-controls",
      "industrial-strategies",
      "strategic-mistrust",
    ]);
    expect(ids(busan2025.conditions)).toEqual([
      "renegotiation-review",
      "china-fentanyl-compliance",
      "us-tariff-adherence",
    ]);
    expect(ids(busan2025.assessments).sort()).toEqual([
      "author",
      "experts",
      "international-observers",
      "lin",
      "loh",
      "sun",
    ]);
    expect(busan2025.events).toEqual([]);
    expect(ids(busan2025.sources)).toEqual(["busan-article"]);
  });

  it("counts as the article does", () => {
    const by = (kind: string) => busan2025.assessments.filter((assessment) => assessment.by.kind === kind).length;
    expect([by("person"), by("collective"), by("author")]).toEqual([3, 2, 1]);
    const issues = busan2025.issues.map((issue) => [issue.disposition, issue.attributedTo ?? "narrator"].join(" by "));
    expect(issues.filter((issue) => issue === "unresolved by narrator")).toHaveLength(4);
    expect(issues.filter((issue) => issue === "unresolved by sun")).toHaveLength(3);
    expect(issues.filter((issue) => issue === "not-on-agenda by narrator")).toHaveLength(1);
    expect(issues.filter((issue) => issue === "discussed by narrator")).toHaveLength(2);
    expect(JSON.stringify(busan2025).match(/"P1Y"/g)).toHaveLength(1);
    expect(JSON.stringify(busan2025).match(/"unspecified"/g)).toHaveLength(1);
    expect(JSON.stringify(busan2025).match(/"rate":/g)).toHaveLength(2);
  });

  it("has the tariffs, one a part of the other", () => {
    expect(commitment("average-tariff-reduction")).toMatchObject({
      promisors: ["us"],
      rate: { from: 57, to: 47, unit: "percent", basis: "average" },
    });
    expect(commitment("fentanyl-tariff-reduction")).toMatchObject({
      partOf: "average-tariff-reduction",
      rate: { from: 20, to: 10, unit: "percent", basis: "additional" },
    });
    for (const id of ["average-tariff-reduction", "fentanyl-tariff-reduction"])
      expect(commitment(id)).not.toHaveProperty("term");
  });

  it("has the suspension with a duration and no start, and the purchase without a number", () => {
    expect(commitment("rare-earth-suspension")).toMatchObject({
      kind: "suspension",
      wording: "consented",
      term: { duration: "P1Y" },
    });
    expect(commitment("rare-earth-suspension")?.term).toEqual({ duration: "P1Y" });
    expect(commitment("rare-earth-suspension")?.citations).toHaveLength(2);
    expect(commitment("agricultural-purchases")).toMatchObject({
      modality: "pledge",
      quantity: { kind: "unspecified", wording: "a substantial volume" },
    });
  });

  it("keeps the visit to the month and the invitation to an invitation", () => {
    expect(commitment("trump-visit-china")).toMatchObject({
      kind: "visit",
      modality: "intention",
      when: "2026-04",
      partOf: "leader-roadmap",
    });
    expect(commitment("xi-visit-us")).toMatchObject({
      kind: "invitation",
      modality: "invitation",
      after: "trump-visit-china",
      partOf: "leader-roadmap",
    });
    expect(commitment("leader-roadmap")).toMatchObject({ kind: "undertaking", promisors: ["us", "cn"] });
  });

  it("has the experts' labels and words as printed", () => {
    const label = (id: string) => busan2025.assessments.find((entry) => entry.id === id);
    expect(label("international-observers")).toMatchObject({
      label: "temporary truce",
      contrastWith: "comprehensive reconstruction",
    });
    expect(label("experts")?.label).toBe("one-year provisional arrangement");
    expect(label("lin")).toMatchObject({
      label: "conditional ceasefire",
      by: { name: "Han Shen Lin", role: "Managing Director", affiliation: { organization: "The Asia Group" } },
      quotes: [{ text: "renewed dialogue between the two leaders is far preferable to an uncontrolled trade war." }],
    });
    expect(label("loh")?.quotes.map((quote) => quote.text)).toEqual([
      "U.S.–China competition will not end with a single meeting.",
    ]);
    expect(label("sun")?.quotes).toEqual([]);
  });

  it("marks what is inferred", () => {
    const inferred = [...citations(busan2025)]
      .filter(({ value }) => value.mode === "inference")
      .map(({ value }) => value.about);
    expect(inferred).toEqual([
      "concludedOn",
      "form",
      "nature",
      "iso3166",
      "iso3166",
      "place.country",
      "rate.basis",
      "requires.commitment",
      "requires.commitment",
    ]);
    expect(busan2025.sources[0]?.inferred).toEqual(["title", "url"]);
  });

  it("cites a paragraph of the article for every fact, and every paragraph that has facts", () => {
    const all = [...citations(busan2025)].map(({ value }: { value: Citation }) => value);
    for (const { at } of all) expect(at).toMatch(/^paragraph ([1-9]|1[01])$/);
    const cited = new Set(all.map(({ at }) => at));
    // Paragraphs 10 and 11 are about the article itself: the note of the source has them.
    for (let number = 1; number <= 9; number++) expect(cited, `paragraph ${number}`).toContain(`paragraph ${number}`);
    expect(busan2025.sources[0]?.note).toMatch(/paragraph 10.*paragraph 11/);
  });

  it("has no note of the clock: what came after the summit is not in it", () => {
    expect(busan2025.reviewedOn).toBe("2025-10-30");
    expect(busan2025.concludedOn).toBe("2025-10-30");
    const days = [...texts(busan2025)].flatMap(({ text }) => text.match(/\b20\d\d-\d\d(?:-\d\d)?\b/g) ?? []);
    expect(new Set(days)).toEqual(new Set(["2025-10-30", "2026-04"]));
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(busan2025))).toEqual(busan2025);
  });
});

describe.skipIf(!here)("busan2025, held against the article", () => {
  it("quotes word for word, in the paragraph it cites", () => {
    const problems = check(busan2025, { sources: { "busan-article": article } });
    expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
  });

  it("would be caught at one wrong character", () => {
    const straight = article.replaceAll("–", "-");
    const found = check(busan2025, { sources: { "busan-article": straight } }).map((problem) => problem.path);
    expect(found).toContain(
      `/assessments/${busan2025.assessments.findIndex((entry) => entry.id === "loh")}/quotes/0/text`,
    );
  });

  it("copies no sentence: outside of quotations no six words in a row are the article's", () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
    const runs = (text: string) => {
      const list = words(text);
      return list.slice(0, Math.max(0, list.length - 5)).map((_, index) => list.slice(index, index + 6).join(" "));
    };
    const printed = new Set(runs(article));
    const verbatim = new Set(["quote", "label", "contrastWith", "wording", "unit"]);
    for (const { keys, text } of texts(busan2025)) {
      if (
        verbatim.has(keys.at(-1) ?? "") ||
        keys.includes("quotes") ||
        keys.includes("altTitles") ||
        keys.includes("sources")
      )
        continue;
      for (const run of runs(text)) expect(printed.has(run), `${keys.join("/")}: ${run}`).toBe(false);
    }
  });

  it("quotes briefly", () => {
    for (const { value } of citations(busan2025)) expect((value.quote ?? "").split(" ").length).toBeLessThanOrEqual(12);
  });
});
