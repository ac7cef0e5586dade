import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { indexRecord } from "../../src/check/index-record.js";
import type { Agreement } from "../../src/model/index.js";
import { isSkipped, sharedFiles, sharedPath, skipWithout } from "../needs.js";
import { copiedFrom, uncitedSources, wrongTitles } from "./record-words.js";
import { SHIPPED } from "./shipped-records.js";

const INDEX = "sources/official/index.json";
const ARTICLE = "sources/busan-summit-article.txt";
/** Facts that others read, with their quotations, and the corrections that follow from them. */
const QUOTED = [
  "facts/busan-facts.json",
  "facts/chain-facts.json",
  "facts/busan-corrections.md",
  "oracles/expiry-cases.json",
  ARTICLE,
];
const need = sharedFiles(INDEX, ...QUOTED);
const read = (file: string) => (isSkipped(need) ? "[]" : readFileSync(sharedPath(file), "utf8"));

/** The texts at each address: several, where a page was changed and its versions were kept. */
const texts = new Map<string, readonly string[]>();
for (const { file, url } of JSON.parse(read(INDEX)) as readonly { readonly file: string; readonly url: string }[]) {
  texts.set(url, [...(texts.get(url) ?? []), read(`sources/official/${file}`)]);
}

/** Every text of a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const printed = QUOTED.flatMap((file) => (file.endsWith(".json") ? textsIn(JSON.parse(read(file))) : [read(file)]));

/** The quotations of a record that no version of the cited text contains. */
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

/** The quotations, from sources without a text here, that nobody who read them quoted. */
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

  it("stand word for word in the texts that they cite", () => {
    expect(inexact(record)).toEqual([]);
  });

  it("are all that it has in the words of a source: elsewhere no six words in a row are copied", () => {
    const own = record.sources.flatMap(({ url }) => texts.get(url ?? "") ?? []);
    expect(copiedFrom(record, own)).toEqual([]);
  });

  it("are those of the facts where the text is not here", () => {
    expect(unseen(record)).toEqual([]);
  });
});

describe.each(SHIPPED.map((record) => [record.id, record] as const))("%s", (_, record) => {
  it("cites every source that it lists, and has a short title of its own for each commitment", () => {
    expect(uncitedSources(record)).toEqual([]);
    expect(wrongTitles(record)).toEqual([]);
  });
});

describe("the texts", () => {
  skipWithout(need);

  it("are those of sources of the records, and one wrong character in them would be found", () => {
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
