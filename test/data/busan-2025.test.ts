import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { indexRecord } from "../../src/check/index-record.js";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement, Citation, LifecycleEvent, Source } from "../../src/model/index.js";
import { isSkipped, sharedFiles, sharedPath, skipWithout } from "../needs.js";

const citations = (record: Agreement) => indexRecord(record, new Map(), () => false).citations;

const ARTICLE = "sources/busan-summit-article.txt";
const article = isSkipped(sharedFiles(ARTICLE)) ? "" : readFileSync(sharedPath(ARTICLE), "utf8");
const FACTS = "facts/busan-facts.json";
const CASES = "oracles/expiry-cases.json";
const factsHere = !isSkipped(sharedFiles(FACTS, CASES));
const ids = (entities: readonly { readonly id: string }[]) => entities.map((entity) => entity.id);
/** The day from which an event is known: the day on which it happened, unless the record gives another. */
const knownOn = ({ recordedOn, on }: LifecycleEvent) => recordedOn ?? on ?? "";
const commitment = (id: string) => base.commitments.find((entry) => entry.id === id);
const event = (id: string) => record.events.find((entry) => entry.id === id);

/** The record as any other is typed: the loops below ask for fields that not every entry has. */
const record: Agreement = busan2025;

/** The record without what came after the article: its events, what they introduced, the accounts and their sources. */
const base: Agreement = {
  ...record,
  commitments: record.commitments
    .filter((entry) => entry.introducedBy === undefined)
    .map(({ readouts: _, ...entry }) => entry),
  events: [],
  sources: record.sources.filter((source) => source.id === "busan-article"),
};

/** The record as it stood on the day of the summit: the article, and the accounts that were given that day. */
function onTheDay(): Agreement {
  const given = (on: string) => on <= "2025-10-30";
  const commitments = record.commitments
    .filter((entry) => entry.introducedBy === undefined)
    .map((entry) => ({ ...entry, readouts: (entry.readouts ?? []).filter((readout) => given(readout.on)) }));
  const standing: Agreement = { ...record, reviewedOn: "2025-10-30", commitments, events: [] };
  const cited = new Set([...citations(standing)].map(({ value }) => value.source));
  return { ...standing, sources: record.sources.filter((source) => cited.has(source.id)) };
}

/** Every run of six words of a text. A run of Chinese characters counts as one word. */
function runs(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - 5)).map((_, index) => words.slice(index, index + 6).join(" "));
}

/** What is given as printed, and so may be the words of a source. */
const VERBATIM: ReadonlySet<string> = new Set(["quote", "label", "contrastWith", "wording", "unit"]);

/** Whether a text is our own prose. */
function isProse(keys: readonly string[]): boolean {
  const asPrinted = ["quotes", "altTitles", "sources", "instruments"];
  return !VERBATIM.has(keys.at(-1) ?? "") && !keys.some((key) => asPrinted.includes(key));
}

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
    expect(ids(base.commitments)).toEqual([
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
    expect(ids(record.commitments).slice(0, 9)).toEqual(ids(base.commitments));
    expect(busan2025.sources[0]?.id).toBe("busan-article");
  });

  it("counts as the article does", () => {
    const by = (kind: string) => busan2025.assessments.filter((assessment) => assessment.by.kind === kind).length;
    expect([by("person"), by("collective"), by("author")]).toEqual([3, 2, 1]);
    const issues = busan2025.issues.map((issue) => [issue.disposition, issue.attributedTo ?? "narrator"].join(" by "));
    expect(issues.filter((issue) => issue === "unresolved by narrator")).toHaveLength(4);
    expect(issues.filter((issue) => issue === "unresolved by sun")).toHaveLength(3);
    expect(issues.filter((issue) => issue === "not-on-agenda by narrator")).toHaveLength(1);
    expect(issues.filter((issue) => issue === "discussed by narrator")).toHaveLength(2);
    expect(JSON.stringify(base).match(/"P1Y"/g)).toHaveLength(1);
    expect(JSON.stringify(base).match(/"unspecified"/g)).toHaveLength(1);
    expect(JSON.stringify(base).match(/"rate":/g)).toHaveLength(2);
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
    const inferred = [...citations(base)]
      .filter(({ value }) => value.mode === "inference")
      .map(({ value }) => value.field);
    expect(inferred).toEqual([
      "concludedOn",
      "form",
      "nature",
      "place.country",
      "iso3166",
      "iso3166",
      "rate.basis",
      "requires.commitment",
      "requires.commitment",
    ]);
    expect(busan2025.sources[0]?.inferred).toEqual(["title", "url"]);
  });

  it("cites a paragraph of the article for every fact, and every paragraph that has facts", () => {
    const all = [...citations(base)].map(({ value }: { value: Citation }) => value);
    for (const { locator } of all) expect(locator).toMatch(/^paragraph ([1-9]|1[01])$/);
    const cited = new Set(all.map(({ locator }) => locator));
    // Paragraphs 10 and 11 are about the article itself: the note of the source has them.
    for (let number = 1; number <= 9; number++) expect(cited, `paragraph ${number}`).toContain(`paragraph ${number}`);
    expect(busan2025.sources[0]?.note).toMatch(/paragraph 10.*paragraph 11/);
  });

  it("stands on the day of the summit with nothing of what came after", () => {
    expect(busan2025.concludedOn).toBe("2025-10-30");
    const days = [...texts(onTheDay())].flatMap(({ text }) => text.match(/\b20\d\d-\d\d(?:-\d\d)?\b/g) ?? []);
    expect([...new Set(days)].filter((day) => day > "2025-10-30")).toEqual(["2026-04"]);
  });

  it("quotes briefly", () => {
    for (const { value } of citations(busan2025)) expect((value.quote ?? "").split(" ").length).toBeLessThanOrEqual(12);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(busan2025))).toEqual(busan2025);
  });

  it("is frozen, to the last citation", () => {
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

  it("lists in its type the ids that it has, and no others", () => {
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
      party: ids(record.parties),
      commitment: ids(record.commitments),
      condition: ids(record.conditions),
      issue: ids(record.issues),
      assessment: ids(record.assessments),
      event: ids(record.events),
      source: ids(record.sources),
    });
  });

  it("has a short title of its own for every commitment", () => {
    const titles = record.commitments.map(({ title }) => title ?? "");
    for (const title of titles) expect(title).toMatch(/^\p{Lu}\S*( \S+){1,5}$/u);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("gives the day on which an event became known only where that is another day", () => {
    for (const { id, on, recordedOn } of record.events) expect(recordedOn, id).not.toBe(on);
  });
});

describe("busan2025, held against the article", () => {
  skipWithout(sharedFiles(ARTICLE));

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
  const cited = [...citations(record)].map(({ value }) => value);

  it("has these events, in the order in which they became known", () => {
    expect(record.events.map((entry) => `${knownOn(entry)} ${entry.type} ${entry.id}`)).toEqual([
      "2025-11-07 implemented eo-14357",
      "2025-11-07 implemented eo-14358",
      "2025-11-07 implemented mofcom-gacc-70",
      "2025-11-07 implemented gacc-soybean-log",
      "2025-11-09 implemented mofcom-72",
      "2025-11-10 implemented tariff-commission-10",
      "2025-11-10 implemented tariff-commission-farm",
      "2025-11-10 implemented bis-affiliates-rule",
      "2025-11-10 implemented ustr-maritime",
      "2025-11-10 implemented mot-port-fees",
      "2025-11-10 implemented mofcom-hanwha",
      "2025-11-10 implemented precursor-notice",
      "2025-11-13 implemented entity-lists",
      "2025-12-01 implemented ustr-exclusions",
      "2026-01-20 partly-performed soybeans-bessent",
      "2026-01-31 partly-performed soybeans-usda",
      "2026-02-08 scheduled xi-visit-planned",
      "2026-02-20 invalidated supreme-court",
      "2026-02-23 rescheduled visit-rescheduled",
      "2026-02-24 terminated ieepa-collection-end",
      "2026-03-17 postponed visit-postponed",
      "2026-05-15 occurred visit-held",
      "2026-09-21 partly-performed soybeans-2026-half",
      "2026-09-23 extended truce-extension-us",
      "2026-09-25 occurred xi-visit-held",
      "2026-09-28 extended truce-extension-cn",
    ]);
    expect(record.reviewedOn).toBe("2026-10-08");
  });

  it("has these commitments beside those of the article, each with the event that brought it in", () => {
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
      "us-exclusion-extension by ustr-exclusions",
      "cn-exclusion-extension by ustr-exclusions",
    ]);
    expect(new Set(introduced.map((entry) => entry.modality))).toEqual(new Set(["pledge"]));
    // Their terms are set by the events, so that `knownAt` can tell when a term became known.
    for (const entry of introduced) expect(entry).not.toHaveProperty("term");
  });

  it("introduces commitments with the instruments of November 2025 and with two later reports", () => {
    const days = introduced.map(
      (entry) => [entry.id, knownOn(event(entry.introducedBy ?? "") as LifecycleEvent)] as const,
    );
    const late = days.filter(([, day]) => day < "2025-11-07" || day > "2025-11-10");
    expect(late).toEqual([
      // No instrument on the lists was found: it is known from a law firm's account of 13 November.
      ["cn-entity-list-relief", "2025-11-13"],
      // The notice of the United States was published on 1 December, and names China's end beside its own.
      ["us-exclusion-extension", "2025-12-01"],
      ["cn-exclusion-extension", "2025-12-01"],
    ]);
  });

  it("records nothing before the first instruments", () => {
    for (const entry of record.events) expect(knownOn(entry) >= "2025-11-07", entry.id).toBe(true);
  });

  it("cites for every event, account and added commitment", () => {
    for (const { citations: list } of [...record.events, ...introduced, ...readouts.map(({ readout }) => readout)])
      expect(list.length).toBeGreaterThan(0);
  });

  it("has only sources that are cited", () => {
    expect(new Set(ids(record.sources))).toEqual(new Set(cited.map(({ source }) => source)));
  });

  it("has the ends as the instruments state them", () => {
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
    // What China stopped has no end, and no source says that it has none.
    expect(event("tariff-commission-farm")).not.toHaveProperty("term");
    expect(JSON.stringify(record)).not.toContain('"open"');
  });

  it("has a quantity of soybeans from the United States only", () => {
    const soybeans = readouts.filter(({ entry }) => entry.id === "agricultural-purchases");
    expect(soybeans.map(({ readout }) => `${readout.by} ${readout.on}`)).toEqual([
      "cn 2025-10-31",
      "us 2025-11-01",
      "us 2025-12",
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

  it("extends what the truce holds, by inference: the two statements name the arrangement only", () => {
    const [us, cn] = [event("truce-extension-us"), event("truce-extension-cn")];
    for (const extension of [us, cn]) {
      expect(extension?.citations.filter(({ field }) => field === "targets").map(({ mode }) => mode)).toEqual([
        "inference",
      ]);
      expect(extension?.authority).toBe("announced");
      expect(extension?.term?.end).toEqual({ until: "2027-01-10" });
    }
    expect(us?.targets).toEqual(cn?.targets);
    expect(us?.targets).toHaveLength(7);
    // Invalidated before; ends later; and has no term in the record.
    expect(us?.targets).not.toContain("us-reciprocal-tariff-suspension");
    expect(us?.targets).not.toContain("gallium-germanium-antimony-suspension");
    expect(us?.targets).not.toContain("cn-exclusion-extension");
  });

  it("says of what is known at second hand that it is less sure", () => {
    const second = new Set(record.sources.filter(({ url }) => url === undefined).map(({ id }) => id));
    expect(second).toEqual(new Set(["afp-hanwha", "farm-policy-deadline", "reuters-visit-dates", "bbc-visit"]));
    for (const id of ["govpulse-fact-sheet", "mofo-trade-agreement", "bloomberg-crops"]) second.add(id);
    // On the days of the visit all accounts agree, whatever was read of these two.
    for (const id of ["reuters-visit-dates", "bbc-visit"]) second.delete(id);
    for (const citation of cited) {
      if (second.has(citation.source)) expect(citation.confidence, citation.source).toBe("medium");
    }
    // That the notice of the United States repeats China's date is itself known at second hand.
    const elsewhere = cited.filter(({ source, confidence }) => confidence !== undefined && !second.has(source));
    expect(elsewhere.map(({ source, field }) => `${source} ${field}`)).toEqual([
      "white-house-fact-sheet on",
      "ustr-exclusions-notice introducedBy",
      "ustr-exclusions-notice summary",
    ]);
  });

  it("says where official texts were read, or that they were not", () => {
    for (const { id, kind, via } of record.sources) {
      if (kind === "official-instrument") expect(via, id).toBeDefined();
    }
    for (const { id, inferred, note } of record.sources) if (inferred !== undefined) expect(note, id).toBeDefined();
  });

  it("is in order: no error, and a warning for every address that is not https", () => {
    const plain = busan2025.sources.flatMap(({ url }, index) =>
      url?.startsWith("http:") ? [`/sources/${index}/url`] : [],
    );
    expect(plain).toHaveLength(4);
    expect(check(busan2025).map(({ rule, severity, path: place }) => [severity, rule, place])).toEqual(
      plain.map((place) => ["warning", "insecure-url", place]),
    );
  });
});

interface Fact {
  readonly id: string;
  readonly statement: string;
  readonly source: { readonly title: string; readonly published: string | null; readonly url: string };
}

describe("busan2025, held against the facts", () => {
  skipWithout(sharedFiles(FACTS, CASES));
  const file = factsHere ? JSON.parse(readFileSync(sharedPath(FACTS), "utf8")) : { facts: [], differences: [] };
  const cases: readonly (Fact & { readonly evidence: string })[] = factsHere
    ? JSON.parse(readFileSync(sharedPath(CASES), "utf8")).cases
    : [];
  const facts: readonly Fact[] = file.facts;
  const added: readonly Source[] = record.sources.filter((source) => source.id !== "busan-article");
  // The address of one source is in the file of the expiries only.
  const cnbc = cases.find(({ source }) => source.url.startsWith("https://www.cnbc.com/"));
  const known = [...facts, ...(cnbc === undefined ? [] : [cnbc])];
  const printed = [...texts([file.facts, file.differences, cnbc?.evidence])].map(({ text }) => text);

  it("has every address, day and title of a source as the facts have it", () => {
    for (const { id, url, published, title, inferred } of added) {
      if (url === undefined) continue;
      const same = known.filter(({ source }) => source.url === url).map(({ source }) => source);
      // One article of a newspaper is cited by the facts for what it quotes, under the title of what it quotes.
      const entry = same.find((source) => inferred?.includes("title") || source.title.startsWith(title));
      expect(entry, `${id}: ${title}`).toBeDefined();
      expect(published, id).toBe(entry?.published);
    }
  });

  it("has a day for what the facts name without an address", () => {
    const named = added.filter(({ url }) => url === undefined).map(({ id, published }) => [id, published]);
    const words = {
      "afp-hanwha": ["2025-11-10", "AFP/terradaily 10 Nov 2025"],
      "farm-policy-deadline": ["2025-12", "farmpolicynews.illinois.edu 2025-12"],
      "reuters-visit-dates": ["2026-02-23", "Reuters 23 Feb 2026"],
      "bbc-visit": ["2026-05-15", "BBC 15 May 2026"],
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

  it("quotes nothing that the facts do not have, character by character", () => {
    const quotes = [...citations(record)].map(({ value }) => value).filter(({ source }) => source !== "busan-article");
    for (const { source, quote } of quotes) {
      if (quote !== undefined)
        expect(
          printed.some((text) => text.includes(quote)),
          `${source}: ${quote}`,
        ).toBe(true);
    }
    for (const entry of record.commitments.filter(({ introducedBy }) => introducedBy !== undefined))
      expect(
        printed.some((text) => text.includes(entry.wording as string)),
        entry.id,
      ).toBe(true);
  });

  it("copies no sentence: outside of quotations no six words in a row are those of the facts", () => {
    const theirs = new Set(printed.flatMap((text) => [...runs(text)]));
    const ofTheArticle = new Set([...texts(base)].map(({ text }) => text));
    for (const { keys, text } of texts(record)) {
      if (ofTheArticle.has(text) || !(isProse(keys) || keys.at(-1) === "note")) continue;
      for (const run of runs(text)) expect(theirs.has(run), `${keys.join("/")}: ${run}`).toBe(false);
    }
  });
});
