import { indexRecord } from "../../src/check/index-record.js";
import type { Agreement } from "../../src/model/index.js";

/** Returns the ids of the sources that a record lists and does not cite. */
export function uncitedSources(record: Agreement): readonly string[] {
  const cited = new Set([...indexRecord(record, new Map(), () => false).citations].map(({ value }) => value.source));
  return record.sources.map(({ id }) => id).filter((id) => !cited.has(id));
}

/** Returns the titles of commitments that are missing, too long, not capitalized, or used twice. */
export function wrongTitles(record: Agreement): readonly string[] {
  const titles = record.commitments.map(({ title = "" }) => title);
  const isRight = (title: string) => /^\p{Lu}\S* .{1,55}$/u.test(title);
  return titles.filter((title, index) => !isRight(title) || titles.indexOf(title) !== index);
}

/** The keys whose strings are copied as printed, and so may be the words of a source. */
const AS_PRINTED = ["quote", "wording", "unit", "altTitles", "sources"];

/** Returns every sequence of six words in a string. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - 5)).map((_, index) => words.slice(index, index + 6).join(" "));
}

function proseOf(value: unknown, keys: readonly string[] = []): readonly string[] {
  if (keys.some((key) => AS_PRINTED.includes(key))) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => proseOf(inner, [...keys, key]));
}

/** Names of acts and offices, which cannot be paraphrased. */
const NAMES = [
  "Announcement of the Customs Tariff Commission of the State Council No. 4 of 2025",
  "Vice Premier of the State Council",
  "Public Law 118–50, div. H",
];

/**
 * The runs of six words that a record has, outside of quotations, from the texts of its sources. The titles of agreements and sources
 * and the names of acts and offices do not count.
 */
export function copiedFrom(record: Agreement, texts: readonly string[]): readonly string[] {
  const printed = new Set(texts.flatMap(runsOf));
  const named = [record.title, ...(record.altTitles ?? []), ...record.sources.map(({ title }) => title), ...NAMES];
  for (const run of named.flatMap(runsOf)) printed.delete(run);
  return proseOf(record)
    .flatMap(runsOf)
    .filter((run) => printed.has(run));
}
