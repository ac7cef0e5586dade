import { indexRecord } from "../../src/check/index-record.js";
import type { Agreement } from "../../src/model/index.js";
import { rateOn, statusOf } from "../../src/query/index.js";

/** Questions to one record, each answered in a word or two, for the tables of its test. */
export function answersOf(record: Agreement) {
  return {
    /** The state of a subject and how sure it is: `"in-effect presumed"`. */
    state: (id: string, asOf: string, knownAt?: string): string => {
      const { state, certainty } = statusOf(record, id, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
      return `${state} ${certainty}`;
    },
    /** The caveats of a status. */
    caveats: (id: string, asOf: string): readonly string[] => statusOf(record, id, { asOf }).caveats,
    /** The rate in force, with its bound if it has one: `"15 ceiling"`; `"none"` if no rate is in force. */
    rate: (id: string, asOf: string, knownAt?: string): string => {
      const answer = rateOn(record, id, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
      if (answer === undefined) return "none";
      return answer.bound === undefined ? `${answer.value}` : `${answer.value} ${answer.bound}`;
    },
    /** The number of commitments of each kind. */
    kinds: (): Readonly<Record<string, number>> => {
      const counts: Record<string, number> = {};
      for (const { kind } of record.commitments) counts[kind] = (counts[kind] ?? 0) + 1;
      return counts;
    },
    /** The sources that the record lists and does not cite. */
    uncited: (): readonly string[] => {
      const cited = new Set(
        [...indexRecord(record, new Map(), () => false).citations].map(({ value }) => value.source),
      );
      return record.sources.map(({ id }) => id).filter((id) => !cited.has(id));
    },
    /** The commitments without a short title of their own. */
    untitled: (): readonly string[] => {
      const titles = record.commitments.map(({ title = "" }) => title);
      const isFine = (title: string) => /^\p{Lu}\S*( \S+){1,5}$/u.test(title);
      return titles.filter((title, index) => !isFine(title) || titles.indexOf(title) !== index);
    },
  };
}

/** The keys whose texts are given as printed, and so may be the words of a source. */
const AS_PRINTED = ["quote", "wording", "unit", "altTitles", "sources"];

/** Every run of six words of a text. */
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

/** The runs of six words that a record has, outside of quotations, from the texts of its sources. */
export function copiedFrom(record: Agreement, texts: readonly string[]): readonly string[] {
  const printed = new Set(texts.flatMap(runsOf));
  return proseOf(record)
    .flatMap(runsOf)
    .filter((run) => printed.has(run));
}
