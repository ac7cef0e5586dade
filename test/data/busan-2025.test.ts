import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { indexRecord } from "../../src/check/index-record.js";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement, Citation, LifecycleEvent, Source } from "../../src/model/index.js";
import {
  asKnownAt,
  discrepancies,
  expiryOf,
  performanceOf,
  rateOn,
  statusOf,
  unresolvedIssues,
} from "../../src/query/index.js";
import { isSkipped, sharedFiles, sharedPath, skipWithout } from "../needs.js";
import { idsOf } from "./ids-of.js";

const citations = (record: Agreement) => indexRecord(record, new Map(), () => false).citations;
const cited = (agreement: Agreement) => [...citations(agreement)].map(({ value }) => value);

const ARTICLE = "sources/busan-summit-article.txt";
const article = isSkipped(sharedFiles(ARTICLE)) ? "" : readFileSync(sharedPath(ARTICLE), "utf8");
const FACTS = "facts/busan-facts.json";
const CHAIN = "facts/chain-facts.json";
const CORRECTIONS = "facts/busan-corrections.md";
const CASES = "oracles/expiry-cases.json";
const INDEX = "sources/official/index.json";
const FILES = sharedFiles(FACTS, CHAIN, CORRECTIONS, CASES, INDEX);
const factsHere = !isSkipped(FILES);
/** The day from which an event is known: the day on which it happened, or took effect, unless the record gives another. */
const knownOn = ({ recordedOn, on, effective }: LifecycleEvent) =>
  recordedOn ?? on ?? (typeof effective === "object" ? effective.date : (effective ?? ""));
const commitment = (id: string) => base.commitments.find((entry) => entry.id === id);
const event = (id: string) => record.events.find((entry) => entry.id === id);

/** The record with the general type: the loops below read fields that not every entry has. */
const record: Agreement = busan2025;

/** True if a fact comes from the article: it cites the article first. */
const ofArticle = ({ citations: list }: { readonly citations: readonly Citation[] }) =>
  list[0]?.source === "busan-article";
const byArticle = ({ source }: Citation) => source === "busan-article";
/** True for an entry that no later event introduced. */
const original = ({ introducedBy }: { readonly introducedBy?: string }) => introducedBy === undefined;

/**
 * The record without what came after the article: its events, what they introduced, the accounts and their sources. The names
 * that the deal was given later, and the threat that it averted, are from other sources too.
 */
const base: Agreement = {
  ...record,
  background: (record.background ?? []).filter(ofArticle),
  commitments: record.commitments.filter(original).map(({ readouts: _, ...entry }) => entry),
  conditions: record.conditions.filter(original),
  issues: record.issues.filter(original),
  events: [],
  sources: record.sources.filter((source) => source.id === "busan-article"),
  citations: (record.citations ?? []).filter(byArticle),
};

/** Returns the record as of the day of the summit: the article, and the accounts that were given that day. */
function onTheDay(): Agreement {
  const given = (on: string) => on <= "2025-10-30";
  const commitments = record.commitments
    .filter(original)
    .map((entry) => ({ ...entry, readouts: (entry.readouts ?? []).filter((readout) => given(readout.on)) }));
  const standing: Agreement = { ...base, reviewedOn: "2025-10-30", commitments };
  const cited = new Set([...citations(standing)].map(({ value }) => value.source));
  return { ...standing, sources: record.sources.filter((source) => cited.has(source.id)) };
}

/** Returns every sequence of six words in a string. A sequence of Chinese characters counts as one word. */
function runs(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - 5)).map((_, index) => words.slice(index, index + 6).join(" "));
}

/** The fields whose text is copied as printed, and so may be the words of a source. */
const VERBATIM: ReadonlySet<string> = new Set(["quote", "label", "contrastWith", "wording", "unit"]);

/** True if the text is written by us. */
function isProse(keys: readonly string[]): boolean {
  const asPrinted = ["quotes", "altTitles", "sources", "instruments"];
  return !VERBATIM.has(keys.at(-1) ?? "") && !keys.some((key) => asPrinted.includes(key));
}

/** Yields every string of a value, with its keys. */
function* texts(value: unknown, keys: readonly string[] = []): Generator<{ keys: readonly string[]; text: string }> {
  if (typeof value === "string") yield { keys, text: value };
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...keys, key]);
  }
}

describe("busan2025", () => {
  it("has the entries of the article, whose ids never change", () => {
    expect(idsOf(busan2025.parties)).toEqual(["us", "cn"]);
    expect(idsOf(base.commitments)).toEqual([
      "average-tariff-reduction",
      "fentanyl-tariff-reduction",
      "agricultural-purchases",
      "rare-earth-suspension",
      "rare-earth-supply",
      "fentanyl-cooperation",
      "high-level-dialogue",
      "leader-roadmap",
      "trump-visit-china",
      "xi-visit-us",
    ]);
    expect(idsOf(base.issues)).toEqual([
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
    expect(idsOf(base.conditions)).toEqual([
      "renegotiation-review",
      "china-fentanyl-compliance",
      "us-tariff-adherence",
    ]);
    expect(idsOf(busan2025.assessments).sort()).toEqual([
      "author",
      "experts",
      "international-observers",
      "lin",
      "loh",
      "sun",
    ]);
    expect(idsOf(record.commitments).slice(0, 10)).toEqual(idsOf(base.commitments));
    expect(busan2025.sources[0]?.id).toBe("busan-article");
  });

  it("has as many assessments and issues as the article", () => {
    const by = (kind: string) => busan2025.assessments.filter((assessment) => assessment.by.kind === kind).length;
    expect([by("person"), by("collective"), by("author")]).toEqual([3, 2, 1]);
    const issues = base.issues.map((issue) => [issue.disposition, issue.attributedTo ?? "narrator"].join(" by "));
    expect(issues.filter((issue) => issue === "unresolved by narrator")).toHaveLength(4);
    expect(issues.filter((issue) => issue === "unresolved by sun")).toHaveLength(3);
    expect(issues.filter((issue) => issue === "not-on-agenda by narrator")).toHaveLength(1);
    expect(issues.filter((issue) => issue === "discussed by narrator")).toHaveLength(2);
    expect(JSON.stringify(base).match(/"P1Y"/g)).toHaveLength(1);
    expect(JSON.stringify(base).match(/"unspecified"/g)).toHaveLength(1);
    expect(JSON.stringify(base).match(/"rate":/g)).toHaveLength(2);
  });

  it("has the two tariff reductions, one as a part of the other", () => {
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

  it("has the suspension with a duration and no start, and the purchases without a number", () => {
    expect(commitment("rare-earth-suspension")).toMatchObject({
      kind: "suspension",
      wording: "consented",
      term: { duration: "P1Y" },
    });
    expect(commitment("rare-earth-suspension")?.term).toEqual({ duration: "P1Y" });
    // "commits to … maintaining the supply" has no term: the year applies only to the suspension.
    expect(commitment("rare-earth-supply")).toMatchObject({ kind: "undertaking", wording: "commits" });
    expect(commitment("rare-earth-supply")).not.toHaveProperty("term");
    expect(commitment("agricultural-purchases")).toMatchObject({
      modality: "pledge",
      quantity: { kind: "unspecified", wording: "a substantial volume" },
    });
  });

  it("gives the visit only to the month, and an invitation as an invitation", () => {
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
    expect(commitment("trump-visit-china")).not.toHaveProperty("readouts");
    // The intended result of the talks is their purpose, not an effect that the article expects.
    expect(commitment("high-level-dialogue")).not.toHaveProperty("expectedEffects");
    expect(commitment("high-level-dialogue")).toHaveProperty("rationale");
    expect(commitment("leader-roadmap")).toMatchObject({ kind: "undertaking", promisors: ["us", "cn"] });
  });

  it("has the labels and quotations of the experts as printed", () => {
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
    expect(label("author")?.points).toContainEqual({
      stance: "cautionary",
      text: "What came of the meeting is preliminary.",
    });
  });

  it("marks what is inferred", () => {
    const inferred = [...citations(base)]
      .filter(({ value }) => value.mode === "inference")
      .map(({ value }) => value.field);
    const counted: Record<string, number> = {};
    for (const field of inferred) counted[field ?? ""] = (counted[field ?? ""] ?? 0) + 1;
    expect(counted).toEqual({
      concludedOn: 1,
      form: 1,
      nature: 1,
      "place.country": 1,
      iso3166: 2,
      "rate.basis": 1,
      // There are two parties, so each commitment is owed to the other; the sentence says that the visits belong to the roadmap.
      promisees: 10,
      partOf: 2,
      "requires.commitment": 2,
    });
    expect(busan2025.sources[0]?.inferred).toEqual(["title", "url"]);
  });

  it("cites a paragraph of the article for every fact, and every paragraph that contains facts", () => {
    const all = [...citations(base)].map(({ value }: { value: Citation }) => value);
    for (const { locator } of all) expect(locator).toMatch(/^paragraph ([1-9]|1[01])$/);
    const cited = new Set(all.map(({ locator }) => locator));
    // Paragraphs 10 and 11 are about the article itself: the note of the source describes them.
    for (let number = 1; number <= 9; number++) expect(cited, `paragraph ${number}`).toContain(`paragraph ${number}`);
    expect(busan2025.sources[0]?.note).toMatch(/paragraph 10.*paragraph 11/);
  });

  it("contains nothing later than the summit if only the article and that day's accounts are kept", () => {
    expect(busan2025.concludedOn).toBe("2025-10-30");
    const days = [...texts(onTheDay())].flatMap(({ text }) => text.match(/\b20\d\d-\d\d(?:-\d\d)?\b/g) ?? []);
    expect([...new Set(days)].filter((day) => day > "2025-10-30")).toEqual(["2026-04"]);
  });

  it("has no quotation of more than 12 words", () => {
    for (const { value } of citations(busan2025)) expect((value.quote ?? "").split(" ").length).toBeLessThanOrEqual(12);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(busan2025))).toEqual(busan2025);
  });

  it("is deeply frozen", () => {
    const open: string[] = [];
    const visit = (value: unknown, where: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(where);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${where}/${key}`);
    };
    visit(busan2025, "");
    expect(open).toEqual([]);
    expect(() => Object.assign(busan2025.parties[0] ?? {}, { name: "another" })).toThrow(TypeError);
  });

  it("declares exactly the ids of its entries in its type", () => {
    const source = readFileSync(path.resolve(import.meta.dirname, "../../src/data/records/busan-2025.ts"), "utf8");
    const listed = /interface Busan2025Ids extends Ids \{(.*?)\n\}/s.exec(source)?.[1] ?? "";
    const kinds = Object.fromEntries(
      listed
        .split("readonly ")
        .map((part) => [part.split(":")[0], [...part.matchAll(/"([^"]+)"/g)].map(([, id]) => id)]),
    );
    expect(kinds).toMatchObject({
      agreement: [record.id],
      meeting: [record.meeting?.id],
      party: idsOf(record.parties),
      commitment: idsOf(record.commitments),
      condition: idsOf(record.conditions),
      issue: idsOf(record.issues),
      assessment: idsOf(record.assessments),
      event: idsOf(record.events),
      source: idsOf(record.sources),
    });
  });

  it("has a unique short title for every commitment", () => {
    const titles = record.commitments.map(({ title }) => title ?? "");
    for (const title of titles) expect(title).toMatch(/^\p{Lu}\S*( \S+){1,5}$/u);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("gives `recordedOn` only if it differs from the day of the event", () => {
    for (const { id, on, recordedOn } of record.events)
      if (recordedOn !== undefined) expect(recordedOn, id).not.toBe(on);
  });
});

describe("busan2025, compared with the article", () => {
  skipWithout(sharedFiles(ARTICLE));

  it("quotes word for word, in the cited paragraph", () => {
    const problems = check(busan2025, { sources: { "busan-article": article } });
    expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
  });

  it("has a quotation reported as wrong if the dashes of the article are changed", () => {
    const straight = article.replaceAll("–", "-");
    const found = check(busan2025, { sources: { "busan-article": straight } }).map((problem) => problem.path);
    expect(found).toContain(
      `/assessments/${busan2025.assessments.findIndex((entry) => entry.id === "loh")}/quotes/0/text`,
    );
  });

  it("copies no sentence: outside quotations it shares no six words in a row with the article", () => {
    const printed = new Set(runs(article));
    for (const { keys, text } of texts(busan2025)) {
      if (!isProse(keys)) continue;
      for (const run of runs(text)) expect(printed.has(run), `${keys.join("/")}: ${run}`).toBe(false);
    }
  });
});

describe("busan2025, after the summit", () => {
  const readouts = record.commitments.flatMap((entry) => (entry.readouts ?? []).map((readout) => ({ entry, readout })));
  const introduced = record.commitments.filter((entry) => entry.introducedBy !== undefined);
  const everything = cited(record);

  it("has these events, in the order in which they became known", () => {
    expect(record.events.map((entry) => `${knownOn(entry)} ${entry.type} ${entry.id}`)).toEqual([
      "2025-10-30 corrected mofcom-outcomes",
      "2025-10-31 corrected phase-one-kept-open",
      "2025-11-01 corrected fact-sheet-outcomes",
      "2025-11-04 implemented eo-14357",
      "2025-11-04 implemented eo-14358",
      "2025-11-05 implemented tariff-commission-10",
      "2025-11-05 implemented tariff-commission-farm",
      "2025-11-05 implemented entity-lists",
      "2025-11-05 implemented entity-lists-suspension",
      "2025-11-07 implemented mofcom-gacc-70",
      "2025-11-07 implemented gacc-soybean-log",
      "2025-11-09 implemented mofcom-72",
      "2025-11-09 implemented ustr-maritime",
      "2025-11-10 implemented bis-affiliates-rule",
      "2025-11-10 implemented mot-port-fees",
      "2025-11-10 implemented mofcom-hanwha",
      "2025-11-10 implemented precursor-notice",
      "2025-11-24 scheduled beijing-visit-accepted",
      "2025-11-24 scheduled state-visit-offered",
      "2025-12-01 implemented ustr-exclusions",
      "2025-12 partly-performed soybeans-december",
      "2026-01-20 partly-performed soybeans-bessent",
      "2026-01-20 partly-performed soybeans-traders",
      "2026-01-20 partly-performed soybeans-usda",
      "2026-02-08 scheduled xi-visit-planned",
      "2026-02-20 rescheduled visit-rescheduled",
      "2026-02-20 invalidated supreme-court",
      "2026-02-20 terminated eo-14389",
      "2026-02-24 terminated ieepa-collection-end",
      "2026-03-17 postponed visit-postponed",
      "2026-03-25 rescheduled visit-rescheduled-may",
      "2026-03-25 scheduled return-visit-announced",
      "2026-05-15 occurred visit-held",
      "2026-05-17 scheduled return-visit-autumn",
      "2026-09-21 partly-performed soybeans-2026-half",
      "2026-09-23 extended truce-extension-us",
      "2026-09-25 occurred xi-visit-held",
      "2026-09-25 partly-performed precursor-arrests",
      "2026-09-25 partly-performed precursor-controls-2026",
      "2026-09-28 extended truce-extension-cn",
    ]);
    expect(record.reviewedOn).toBe("2026-10-09");
  });

  it("has these further commitments, each with the event that introduced it", () => {
    expect(introduced.map((entry) => `${entry.id} by ${entry.introducedBy}`)).toEqual([
      "us-reciprocal-tariff-suspension by eo-14358",
      "cn-superhard-battery-suspension by mofcom-gacc-70",
      "cn-soybean-log-access by gacc-soybean-log",
      "gallium-germanium-antimony-suspension by mofcom-72",
      "cn-retaliatory-tariff-suspension by tariff-commission-10",
      "cn-farm-tariff-removal by tariff-commission-farm",
      "affiliates-rule-suspension by bis-affiliates-rule",
      "us-port-fee-suspension by ustr-maritime",
      "cn-port-fee-suspension by mot-port-fees",
      "hanwha-sanctions-suspension by mofcom-hanwha",
      "precursor-licensing by precursor-notice",
      "cn-entity-list-relief by entity-lists",
      "cn-entity-list-suspension by entity-lists-suspension",
      "us-exclusion-extension by fact-sheet-outcomes",
      "cn-exclusion-extension by fact-sheet-outcomes",
      "sorghum-log-purchases by fact-sheet-outcomes",
      "nexperia-trade by fact-sheet-outcomes",
      "cn-chip-probes-end by fact-sheet-outcomes",
      "section-301-negotiation by fact-sheet-outcomes",
      "tiktok-settlement by mofcom-outcomes",
      "us-investment-commitments by mofcom-outcomes",
    ]);
    expect(new Set(introduced.map((entry) => entry.modality))).toEqual(new Set(["pledge"]));
    // Events set their terms, so that `knownAt` can tell when a term became known.
    for (const entry of introduced) expect(entry).not.toHaveProperty("term");
  });

  it("adds conditions and an issue with the events that mention them", () => {
    const later = [...record.conditions, ...record.issues].filter((entry) => !original(entry));
    expect(later.map(({ id, introducedBy }) => `${id} by ${introducedBy}`)).toEqual([
      "fentanyl-order-condition by eo-14357",
      "reciprocal-order-condition by eo-14358",
      "maritime-notice-condition by ustr-maritime",
      "port-fees-condition by mot-port-fees",
      "hanwha-condition by mofcom-hanwha",
      "phase-one-inquiry by phase-one-kept-open",
    ]);
    // None of these is an expert's reading: the instruments and statements state them.
    for (const condition of record.conditions) expect(condition.attributedTo === undefined).toBe(!original(condition));
  });

  it("introduces commitments on the day on which they were made known, by 10 November 2025", () => {
    for (const entry of introduced) {
      const day = knownOn(event(entry.introducedBy ?? "") as LifecycleEvent);
      expect(day >= "2025-10-30" && day <= "2025-11-10", `${entry.id}: ${day}`).toBe(true);
    }
  });

  it("has no event before the summit", () => {
    for (const entry of record.events) expect(knownOn(entry) >= "2025-10-30", entry.id).toBe(true);
  });

  it("has a citation for every event, account and further commitment", () => {
    for (const { citations: list } of [...record.events, ...introduced, ...readouts.map(({ readout }) => readout)])
      expect(list.length).toBeGreaterThan(0);
  });

  it("has only cited sources", () => {
    expect(new Set(idsOf(record.sources))).toEqual(new Set(everything.map(({ source }) => source)));
  });

  it("has the ends that the instruments state", () => {
    expect(event("eo-14357")).not.toHaveProperty("term");
    expect(event("eo-14358")?.term?.end).toEqual({
      until: { date: "2026-11-10", time: "00:01", zone: "America/New_York" },
    });
    expect(event("mofcom-gacc-70")?.term).toMatchObject({ duration: "P1Y", end: { through: "2026-11-10" } });
    expect(event("mofcom-72")?.term?.end).toEqual({ through: "2026-11-27" });
    for (const id of ["tariff-commission-10", "mot-port-fees"]) {
      expect(event(id)?.term).toEqual({
        effective: { date: "2025-11-10", time: "13:01", zone: "Asia/Shanghai" },
        duration: "P1Y",
      });
    }
    expect(event("bis-affiliates-rule")?.term).toMatchObject({
      rule: "start-day-counted",
      end: { through: "2026-11-09" },
    });
    expect(event("ustr-maritime")?.term?.end).toEqual({ through: "2026-11-09" });
    expect(event("ustr-exclusions")?.term?.end).toEqual({ through: "2026-11-09" });
    // The measures that China stopped have no end on record, and no source says that they have none.
    expect(event("tariff-commission-farm")).not.toHaveProperty("term");
    expect(event("entity-lists")).not.toHaveProperty("term");
    expect(event("entity-lists-suspension")?.term).toEqual({ effective: "2025-11-10", duration: "P1Y" });
    // The order that ends the tariffs gives no time of day; that of the end of collection is from the customs authority.
    expect(event("eo-14389")).not.toHaveProperty("effective");
    expect(event("ieepa-collection-end")).not.toHaveProperty("on");
    expect(JSON.stringify(record)).not.toContain('"open"');
  });

  it("has a quantity of soybeans only from the United States", () => {
    const soybeans = readouts.filter(({ entry }) => entry.id === "agricultural-purchases");
    expect(soybeans.map(({ readout }) => `${readout.by} ${readout.on}`)).toEqual([
      "cn 2025-10-31",
      "us 2025-11-01",
      "us 2025-12-03",
    ]);
    const counted = readouts.filter(({ readout }) => readout.quantities !== undefined);
    expect(counted.map(({ entry, readout }) => [entry.id, readout.by])).toEqual([["agricultural-purchases", "us"]]);
    expect(counted[0]?.readout.quantities?.map(({ quantity, during }) => [quantity, during?.from])).toEqual([
      [{ kind: "at-least", value: 12_000_000, unit: "metric ton" }, "2025-11-01"],
      [{ kind: "at-least", value: 25_000_000, unit: "metric ton" }, "2026-01-01"],
      [{ kind: "at-least", value: 25_000_000, unit: "metric ton" }, "2027-01-01"],
      [{ kind: "at-least", value: 25_000_000, unit: "metric ton" }, "2028-01-01"],
    ]);
  });

  it("extends the commitments of the truce by inference: the two statements mention only the arrangement", () => {
    const [us, cn] = [event("truce-extension-us"), event("truce-extension-cn")];
    for (const extension of [us, cn]) {
      const targets = extension?.citations.filter(({ field }) => field === "targets") ?? [];
      expect(targets[0]?.mode).toBe("inference");
      // It is less certain that the suspended sanctions and listings are included.
      expect(targets.slice(1).map(({ confidence }) => confidence)).toEqual(["medium", "medium"]);
      expect(extension?.authority).toBe("announced");
      expect(extension?.term?.end).toEqual({ until: "2027-01-10" });
    }
    expect(us?.targets).toEqual(cn?.targets);
    expect(us?.targets).toHaveLength(9);
    expect(us?.targets).toContain("hanwha-sanctions-suspension");
    expect(us?.targets).toContain("cn-entity-list-suspension");
    // The first was invalidated before, the second ends later, and the third has no term in the record.
    expect(us?.targets).not.toContain("us-reciprocal-tariff-suspension");
    expect(us?.targets).not.toContain("gallium-germanium-antimony-suspension");
    expect(us?.targets).not.toContain("cn-exclusion-extension");
  });

  it("gives lower confidence to facts known at second hand", () => {
    const second = new Set(record.sources.filter(({ url }) => url === undefined).map(({ id }) => id));
    expect(second).toEqual(new Set(["bbc-visit", "mofcom-40-2026"]));
    for (const id of ["wsj-extension", "bloomberg-crops"]) second.add(id);
    // All accounts agree on the days of the visit, so this source needs no lower confidence.
    second.delete("bbc-visit");
    for (const citation of everything) {
      if (second.has(citation.source)) expect(citation.confidence, citation.source).toBe("medium");
    }
    const elsewhere = everything.filter(({ source, confidence }) => confidence !== undefined && !second.has(source));
    expect(elsewhere.map(({ source, field }) => `${source} ${field}`).sort()).toEqual([
      // Less certain: that the extension includes the sanctions, that their suspension depends on the other one, and that their removal was owed.
      "hkcna-hanwha kind",
      "hkcna-hanwha targets",
      // That the notice of the United States repeats China's date is known only at second hand.
      "ustr-exclusions-notice summary",
      "white-house-fact-sheet promisees",
      "white-house-fact-sheet targets",
      "white-house-fact-sheet targets",
      // Less certain: that the sanctions in the fact sheet are those on Hanwha's subsidiaries.
      "white-house-fact-sheet undefined",
    ]);
  });

  it("has these official texts that were read directly, and a note for every source with inferred fields", () => {
    const read = record.sources.filter(({ kind, via }) => kind.startsWith("official-") && via === undefined);
    expect(idsOf(read)).toEqual([
      "eo-14334-text",
      "mofcom-remarks-2025",
      "white-house-fact-sheet",
      "white-house-fact-sheet-2",
      "eo-14357-text",
      "eo-14358-text",
      "white-house-fact-sheet-3",
      "white-house-nbc-interview",
      "eo-14389-text",
      "white-house-beijing",
      "white-house-washington",
    ]);
    for (const { id, inferred, note } of record.sources) if (inferred !== undefined) expect(note, id).toBeDefined();
  });

  it("has no errors, and a warning for every address without https", () => {
    const plain = busan2025.sources.flatMap(({ url }, index) =>
      url?.startsWith("http:") ? [`/sources/${index}/url`] : [],
    );
    // The addresses are given as they were found.
    expect(plain).toHaveLength(7);
    expect(check(busan2025).map(({ rule, severity, path: place }) => [severity, rule, place])).toEqual(
      plain.map((place) => ["warning", "insecure-url", place]),
    );
  });
});

describe("busan2025, queried", () => {
  const state = (id: string, asOf: string) => statusOf(record, id, { asOf }).state;

  it.each([
    ["the day of the summit", "2025-10-30", 12, ["mofcom-outcomes"]],
    ["before the orders", "2025-11-03", 18, ["mofcom-outcomes", "phase-one-kept-open", "fact-sheet-outcomes"]],
    [
      "once the orders, the two tariff announcements and the lists are public",
      "2025-11-06",
      23,
      [
        "mofcom-outcomes",
        "phase-one-kept-open",
        "fact-sheet-outcomes",
        "eo-14357",
        "eo-14358",
        "tariff-commission-10",
        "tariff-commission-farm",
        "entity-lists",
        "entity-lists-suspension",
      ],
    ],
  ])("contains only what was public: %s", (_, day, commitments, events) => {
    const then = asKnownAt(record, day);
    expect(idsOf(then.events)).toEqual(events);
    expect(then.commitments).toHaveLength(commitments);
  });

  it.each([
    ["2025-11-03", "the controls of October 2022 and April 2025"],
    ["2025-11-04", "the controls since 2023"],
  ])("follows the changes of the fact sheet: on %s the licences remove %s", (knownAt, controls) => {
    for (const id of ["rare-earth-suspension"]) {
      const scope = discrepancies(record, { knownAt }).find(
        ({ subject, field }) => subject === id && field === "scope",
      );
      expect(scope?.accounts.find(({ by }) => by === "us")?.value, id).toBe(
        `general licences, taken to do away with ${controls}`,
      );
    }
  });

  it("lists where the two accounts differ, or where only one gives a value", () => {
    expect(discrepancies(record).map(({ subject, field, kind }) => `${subject} ${field} ${kind}`)).toEqual([
      "fentanyl-tariff-reduction scope differs",
      "agricultural-purchases quantity one-sided",
      "agricultural-purchases term one-sided",
      "rare-earth-suspension scope differs",
      "rare-earth-suspension term one-sided",
      "fentanyl-cooperation scope differs",
      "gallium-germanium-antimony-suspension scope differs",
      "cn-retaliatory-tariff-suspension scope differs",
      "cn-retaliatory-tariff-suspension term one-sided",
      "cn-farm-tariff-removal scope differs",
      "cn-farm-tariff-removal term one-sided",
      "cn-port-fee-suspension scope differs",
      "cn-port-fee-suspension term one-sided",
      "hanwha-sanctions-suspension scope differs",
      "hanwha-sanctions-suspension term one-sided",
      "cn-entity-list-relief scope differs",
      "cn-entity-list-suspension scope differs",
      "cn-entity-list-suspension term one-sided",
      "us-exclusion-extension term one-sided",
      "cn-exclusion-extension term one-sided",
      "nexperia-trade scope differs",
    ]);
  });

  it("has both days that the United States stated for China's exclusions", () => {
    const exclusions = record.commitments.find(({ id }) => id === "cn-exclusion-extension");
    const ends = exclusions?.readouts?.map(({ by, on, term }) => [by, on, term?.end]);
    expect(ends).toEqual([
      ["cn", "2025-10-30", undefined],
      ["us", "2025-11-01", { until: "2026-12-31" }],
      ["us", "2025-11-04", { until: "2026-11-10" }],
    ]);
  });

  it.each([
    [
      "the fentanyl tariff is not lowered before its hour",
      "fentanyl-tariff-reduction",
      "2025-11-09",
      "not-yet-effective",
    ],
    ["then it is", "fentanyl-tariff-reduction", "2025-11-11", "in-effect"],
    ["until the judgment", "fentanyl-tariff-reduction", "2026-02-21", "invalidated"],
    [
      "China's tariff is announced, not yet suspended",
      "cn-retaliatory-tariff-suspension",
      "2025-11-06",
      "not-yet-effective",
    ],
    ["then it is suspended", "cn-retaliatory-tariff-suspension", "2025-11-11", "in-effect"],
    ["the farm tariffs stop", "cn-farm-tariff-removal", "2025-11-11", "in-effect"],
    ["and do not come back by China's account", "cn-farm-tariff-removal", "2027-06-01", "in-effect"],
    ["the supply of rare earths has no end", "rare-earth-supply", "2027-06-01", "in-effect"],
    ["their suspension has", "rare-earth-suspension", "2027-01-11", "expired"],
    ["the listings of March end on 10 November", "cn-entity-list-relief", "2025-11-09", "not-yet-effective"],
    ["and do so for good", "cn-entity-list-relief", "2027-06-01", "in-effect"],
    ["those of April stay suspended", "cn-entity-list-suspension", "2025-11-10", "in-effect"],
    ["longer than a year, as announced", "cn-entity-list-suspension", "2026-12-01", "in-effect"],
    ["but not for good", "cn-entity-list-suspension", "2027-01-11", "expired"],
    ["the sanctions follow the port fees", "hanwha-sanctions-suspension", "2026-12-01", "in-effect"],
    ["to the same end", "hanwha-sanctions-suspension", "2027-01-11", "expired"],
    ["the visit is planned", "trump-visit-china", "2026-02-21", "scheduled"],
    ["put off", "trump-visit-china", "2026-03-18", "postponed"],
    ["planned again", "trump-visit-china", "2026-03-26", "scheduled"],
    ["and held", "trump-visit-china", "2026-05-16", "occurred"],
    ["President Xi's comes later", "xi-visit-us", "2026-05-18", "scheduled"],
    ["and is held too", "xi-visit-us", "2026-09-26", "occurred"],
    [
      "the American exclusions wait for their notice's day",
      "us-exclusion-extension",
      "2025-11-29",
      "not-yet-effective",
    ],
  ])("gives the state on a day: %s", (_, id, asOf, expected) => {
    expect(state(id, asOf)).toBe(expected);
  });

  it("is not definite about an extension that is only announced", () => {
    for (const id of event("truce-extension-us")?.targets ?? []) {
      expect(statusOf(record, id, { asOf: "2026-12-01" }).certainty, id).not.toBe("definite");
      expect(expiryOf(record, id), id).toMatchObject({ authority: "announced" });
    }
  });

  it("has no rate for the fentanyl tariff before the order and after the judgment", () => {
    const rate = (asOf: string) => rateOn(record, "fentanyl-tariff-reduction", { asOf })?.value;
    expect([rate("2025-11-09"), rate("2025-11-11"), rate("2026-02-21")]).toEqual([undefined, 10, undefined]);
  });

  it("lists each report of soybean purchases", () => {
    const { state: performed, reports } = performanceOf(record, "agricultural-purchases", { asOf: "2026-02-01" });
    expect(performed).toBe("partly-performed");
    expect(reports.map((report) => report.event).sort()).toEqual([
      "soybeans-bessent",
      "soybeans-december",
      "soybeans-traders",
      "soybeans-usda",
    ]);
  });

  it("has the unresolved issues of the article, and one more from the day on which it was said to continue", () => {
    const open = (day: string) => unresolvedIssues(asKnownAt(record, day)).map(({ id }) => id);
    expect(open("2025-10-30")).not.toContain("phase-one-inquiry");
    expect(open("2025-10-31")).toEqual([...open("2025-10-30"), "phase-one-inquiry"]);
  });
});

interface Fact {
  readonly id: string;
  readonly statement: string;
  readonly source: { readonly title: string; readonly published: string | null; readonly url: string };
}

describe("busan2025, compared with the collected facts", () => {
  skipWithout(FILES);
  const read = (name: string) => JSON.parse(readFileSync(sharedPath(name), "utf8"));
  const none = { facts: [], differences: [] };
  const [file, chain] = factsHere ? [read(FACTS), read(CHAIN)] : [none, none];
  const official: readonly {
    readonly file: string;
    readonly title: string;
    readonly published: string;
    readonly url: string;
  }[] = factsHere ? read(INDEX) : [];
  const cases: readonly (Fact & { readonly evidence: string })[] = factsHere
    ? JSON.parse(readFileSync(sharedPath(CASES), "utf8")).cases
    : [];
  const facts: readonly Fact[] = [...file.facts, ...chain.facts];
  const added: readonly Source[] = record.sources.filter((source) => source.id !== "busan-article");
  // The address of one source is only in the file of expiry cases.
  const cnbc = cases.find(({ source }) => source.url.startsWith("https://www.cnbc.com/"));
  const known = [...facts, ...(cnbc === undefined ? [] : [cnbc])];
  const printed = [...texts([file.facts, file.differences, chain.facts, chain.differences, cnbc?.evidence])].map(
    ({ text }) => text,
  );
  // Sources that the corrections mention without an address; the addresses were found later.
  const FOUND = [
    "yahoo-mofcom",
    "etnet-greer",
    "afp-nexperia",
    "afp-hanwha",
    "fibre2fashion-maritime",
    "tag24-xi-visit",
  ];

  it("has the address, date and title of each source as in the facts", () => {
    for (const { id, url, published, title, inferred } of added) {
      if (url === undefined || FOUND.includes(id)) continue;
      const text = official.find((one) => one.url === url);
      if (text !== undefined) {
        expect([title, published], id).toEqual([text.title, text.published.slice(0, 10)]);
        continue;
      }
      const same = known.filter(({ source }) => source.url === url).map(({ source }) => source);
      // The facts cite one newspaper article under the title of the text that it quotes.
      const entry = same.find((source) => inferred?.includes("title") || source.title.startsWith(title));
      expect(entry, `${id}: ${title}`).toBeDefined();
      expect(published, id).toBe(entry?.published);
    }
  });

  it("has a date for each source that the facts mention without an address", () => {
    const named = added.filter(({ url }) => url === undefined).map(({ id, published }) => [id, published]);
    const words = {
      "bbc-visit": ["2026-05-15", "BBC 15 May 2026"],
      "mofcom-40-2026": ["2026-09-22", "MOFCOM No. 40 of 22 September 2026"],
    };
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(Object.entries(words).map(([id, [day]]) => [id, day])),
    );
    for (const [, name] of Object.values(words))
      expect(
        printed.some((text) => text.includes(name as string)),
        name,
      ).toBe(true);
  });

  it("has no wording that was not printed", () => {
    const corrections = factsHere ? readFileSync(sharedPath(CORRECTIONS), "utf8") : "";
    const quotes = cited(record).map(({ quote }) => quote ?? "");
    for (const entry of record.commitments.filter(({ introducedBy }) => introducedBy !== undefined)) {
      const { wording } = entry;
      if (wording === undefined) continue;
      expect(
        [...printed, corrections, ...quotes].some((text) => text.includes(wording)),
        entry.id,
      ).toBe(true);
    }
    // For two commitments no words of the source are known.
    const silent = record.commitments.filter(({ wording }) => wording === undefined);
    expect(idsOf(silent)).toEqual(["cn-entity-list-suspension", "us-investment-commitments"]);
  });

  it("copies no sentence: outside quotations it shares no six words in a row with the facts or official texts", () => {
    const whole = official.map(({ file: name }) => readFileSync(sharedPath(`sources/official/${name}`), "utf8"));
    const theirs = new Set([...printed, ...whole].flatMap((text) => [...runs(text)]));
    const ofTheArticle = new Set([...texts(base)].map(({ text }) => text));
    const copied: string[] = [];
    for (const { keys, text } of texts(record)) {
      if (ofTheArticle.has(text) || !(isProse(keys) || keys.at(-1) === "note")) continue;
      for (const run of runs(text)) if (theirs.has(run)) copied.push(`${keys.join("/")}: ${run}`);
    }
    expect(copied).toEqual([]);
  });
});
