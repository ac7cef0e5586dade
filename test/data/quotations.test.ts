import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceTexts } from "../../scripts/records/source-texts.mjs";
import { check } from "../../src/check/index.js";
import { indexRecord } from "../../src/check/index-record.js";
import { paragraphNumber } from "../../src/check/source-text.js";
import type { Agreement } from "../../src/model/index.js";
import { paragraphHashes } from "../../src/node/paragraph-hashes.js";
import { isSkipped, sharedFiles, sharedPath, skipWithout } from "../needs.js";
import { copiedFrom, uncitedSources, wrongTitles } from "./record-words.js";
import { SHIPPED } from "./shipped-records.js";

const INDEX = "sources/official/index.json";
const ARTICLE = "sources/busan-summit-article.txt";
/** Facts that others collected, with their quotations, and the corrections based on them. */
const QUOTED = [
  "facts/busan-facts.json",
  "facts/chain-facts.json",
  "facts/busan-corrections.md",
  "oracles/expiry-cases.json",
  ARTICLE,
];
const need = sharedFiles(INDEX, ...QUOTED);
const read = (file: string) => (isSkipped(need) ? "[]" : readFileSync(sharedPath(file), "utf8"));

/** The source texts of each address: several if a page changed and its versions were kept. */
const texts = new Map<string, readonly string[]>();
for (const { file, url } of JSON.parse(read(INDEX)) as readonly { readonly file: string; readonly url: string }[]) {
  texts.set(url, [...(texts.get(url) ?? []), read(`sources/official/${file}`)]);
}

/** Returns every string of a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const printed = QUOTED.flatMap((file) => (file.endsWith(".json") ? textsIn(JSON.parse(read(file))) : [read(file)]));

/** Returns the quotations of a record that no version of the cited text contains. */
function inexact(record: Agreement): readonly string[] {
  return record.sources.flatMap(({ id, url }) => {
    const versions = (texts.get(url ?? "") ?? []).map((text) =>
      check(record, { sources: { [id]: text } })
        .filter(({ rule }) => rule === "inexact-quote")
        .map(({ path, message }) => `${path}: ${message}`),
    );
    const [first = [], ...others] = versions;
    return first.filter((problem) => others.every((version) => version.includes(problem)));
  });
}

/** Returns the quotations from sources without a stored text that no collected fact contains. */
function unseen(record: Agreement): readonly string[] {
  const held = new Set(record.sources.filter(({ url }) => texts.has(url ?? "")).map(({ id }) => id as string));
  const cited = [...indexRecord(record, new Map(), () => false).citations].map(({ value }) => value);
  const spoken = record.assessments.flatMap(({ quotes = [] }) =>
    quotes.map(({ text, citation }) => ({ source: citation.source, quote: text })),
  );
  return [...cited, ...spoken].flatMap(({ source, quote }) => {
    if (quote === undefined || held.has(source)) return [];
    return printed.some((text) => text.includes(quote)) ? [] : [`${source}: ${quote}`];
  });
}

describe.each(SHIPPED.map((record) => [record.id, record] as const))("the quotations of %s", (_, record) => {
  skipWithout(need);

  it("are word for word in the cited texts", () => {
    expect(inexact(record)).toEqual([]);
  });

  it("are the only words copied from a source: elsewhere no six words in a row are the same", () => {
    const own = record.sources.flatMap(({ url }) => texts.get(url ?? "") ?? []);
    expect(copiedFrom(record, own)).toEqual([]);
  });

  it("are in the collected facts if the text of the source is not stored", () => {
    expect(unseen(record)).toEqual([]);
  });
});

/** Returns the numbers of the paragraphs of a source that a record cites, in ascending order. */
const citedNumbers = (record: Agreement, source: string) => {
  const { citations } = indexRecord(record, new Map(), () => false);
  const numbers = citations.flatMap(({ value }) => (value.source === source ? [paragraphNumber(value.locator)] : []));
  return [...new Set(numbers.filter((number) => number !== undefined))].sort((one, other) => one - other);
};

describe.each(SHIPPED.map((record) => [record.id, record] as const))("the hashes of %s", (_, record) => {
  it("cover exactly the paragraphs that are cited by number, in order, if a source has hashes", () => {
    for (const { id, paragraphs } of record.sources) {
      if (paragraphs === undefined) continue;
      expect([id, paragraphs.map(({ locator }) => locator)]).toEqual([
        id,
        citedNumbers(record, id).map((number) => `paragraph ${number}`),
      ]);
      for (const { sha256 } of paragraphs) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

describe.each(SHIPPED.map((record) => [record.id, record] as const))("the hashes of %s and the texts", (_, record) => {
  skipWithout(need);

  it("are up to date; if not, run npm run hashes", () => {
    const held = sourceTexts();
    for (const { id, url, paragraphs } of record.sources) {
      const versions = held.get(url ?? "");
      if (versions !== undefined) expect([id, paragraphs ?? []]).toEqual([id, paragraphHashes(record, id, versions)]);
    }
  });
});

describe.each(SHIPPED.map((record) => [record.id, record] as const))("the record %s", (_, record) => {
  it("cites every source that it lists, and has a unique short title for each commitment", () => {
    expect(uncitedSources(record)).toEqual([]);
    expect(wrongTitles(record)).toEqual([]);
  });
});

describe("the stored texts of sources", () => {
  skipWithout(need);

  it("give each version of a changed page its own hashes, and every hash changes with its paragraph", () => {
    const held = sourceTexts();
    const all = SHIPPED.flatMap((record) =>
      record.sources.flatMap(({ id, url, paragraphs = [] }) => {
        const versions = held.get(url ?? "");
        return versions === undefined ? [] : [{ record, id, versions, paragraphs }];
      }),
    );
    expect(all.length).toBeGreaterThan(20);
    for (const { record, id, versions, paragraphs } of all) {
      const [first, ...others] = versions.map((text) => text.replaceAll(/(?<=\S)$/gm, "x"));
      const changed = paragraphHashes(record, id, [first as string, ...others]).map(({ sha256 }) => sha256);
      for (const { sha256 } of paragraphs) expect(changed).not.toContain(sha256);
    }
    const changedPages = all.filter(({ versions }) => versions.length > 1);
    const apart = new Set(changedPages.flatMap(({ paragraphs }) => paragraphs.map(({ sha256 }) => sha256)));
    expect(apart.size).toBe(changedPages.flatMap(({ paragraphs }) => paragraphs).length);
  });

  it("belong to sources of the records, and changed characters in them are found", () => {
    const held = SHIPPED.filter((record) => record.sources.some(({ url }) => texts.has(url ?? "")));
    expect(held.length).toBeGreaterThan(0);
    const kept = new Map(texts);
    for (const [url, versions] of kept)
      texts.set(
        url,
        versions.map((text) => text.replaceAll("e", "3")),
      );
    const found = held.flatMap((record) => inexact(record));
    const copied = copiedFrom(
      {
        ...(held[0] as Agreement),
        title: "",
        objective: { text: "Shall have the rate of duty of this order", citations: [] },
      },
      ["shall have the rate of duty of this order"],
    );
    for (const [url, versions] of kept) texts.set(url, versions);
    expect(copied.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
  });
});
