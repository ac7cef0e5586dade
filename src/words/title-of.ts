import { rangeError } from "../messages/coded-error.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { Agreement, AnyId, Commitment, ExpertAssessment, Ids } from "../model/index.js";
import { bare, capitalize, tidy } from "./text.js";

// A clause ends with a period between sentences, a colon, a semicolon, a comma, a dash or a parenthesis; not in "1,000" or "U.S. law".
const CLAUSE_END = /(?<=[a-z0-9)%”’"])\.(?=\s+[“"(]?[A-Z])|[;:,](?=\s)|\s[–—(]/g;

/** The smallest number of words of a title, and the largest number of characters. */
const FEWEST_WORDS = 3;
const LONGEST_TITLE = 90;

/** Returns the first clause of a string, to use as a title. */
export function firstClause(text: string): string {
  const clean = bare(text);
  let clause = clean;
  for (const { index } of clean.matchAll(CLAUSE_END)) {
    clause = clean.slice(0, index);
    if (clause.split(" ").length >= FEWEST_WORDS) break;
    clause = clean;
  }
  if (clause.length <= LONGEST_TITLE) return capitalize(bare(clause));
  const space = clause.lastIndexOf(" ", LONGEST_TITLE);
  return `${capitalize(bare(clause.slice(0, space > 0 ? space : LONGEST_TITLE)))}…`;
}

/** Returns the title of a commitment: its own, or the first clause of its summary. */
export function commitmentTitle({ title, summary }: Pick<Commitment, "title" | "summary">): string {
  return title === undefined ? firstClause(summary) : bare(title);
}

/** Returns the name of the person or group that made an assessment. */
export function assessorInWords({ by }: ExpertAssessment, { sources }: Agreement): string {
  if (by.kind === "person") return tidy(by.name);
  if (by.kind === "collective") return bare(by.description);
  const source = sources.find(({ id }) => id === by.source);
  return source === undefined ? "the author of a source" : `the author of “${bare(source.title)}”`;
}

/** Returns the title of the entity with an id, or `undefined` if the record has none. */
export function findTitle(record: Agreement, id: string): string | undefined {
  const { meeting } = record;
  if (record.id === id) return bare(record.title);
  const commitment = record.commitments.find((one) => one.id === id);
  if (commitment !== undefined) return commitmentTitle(commitment);
  if (meeting?.id === id) return `Meeting at ${bare(meeting.place.name)}`;
  const party = record.parties.find((one) => one.id === id);
  if (party !== undefined) return tidy(party.name);
  const summarized = record.events.find((one) => one.id === id) ?? record.conditions.find((one) => one.id === id);
  if (summarized !== undefined) return firstClause(summarized.summary);
  const titled = record.issues.find((one) => one.id === id) ?? record.sources.find((one) => one.id === id);
  if (titled !== undefined) return bare(titled.title);
  const assessment = record.assessments.find((one) => one.id === id);
  return assessment === undefined ? undefined : `Assessment by ${assessorInWords(assessment, record)}`;
}

/**
 * Returns the title of the part of a record that has an id.
 *
 * @param record - The record.
 * @param id - The id of the agreement, or of a commitment, a party, the meeting, an event, a condition, an issue, an assessment or
 * a source.
 * @returns The title. For a commitment without a title, an event or a condition it is the first clause of the summary; for the
 * meeting it is the place.
 * @throws {RangeError} if the record has nothing with that id (code `unknown-subject`).
 *
 * @example
 * ```ts
 * import { busan2025, titleOf } from "typed-agreements";
 *
 * console.log(titleOf(busan2025, "busan-2025"), "|", titleOf(busan2025, "cn"));
 * // → Busan summit between the United States and China | China
 * ```
 */
export function titleOf<I extends Ids>(record: Agreement<I>, id: AnyId<I>): string {
  const plain = record as unknown as Agreement;
  const title = findTitle(plain, id);
  if (title !== undefined) return title;
  const known = [plain.id, ...plain.commitments.map((one) => one.id), ...plain.parties.map((one) => one.id)];
  throw rangeError(
    "unknown-subject",
    `titleOf: record "${plain.id}" has nothing with the id ${showValue(id)}; ${didYouMean(id, known)}`,
  );
}

/** Returns the title of an entity within a sentence: in quotation marks, except for the agreement and the meeting. */
export function quotedTitle(record: Agreement, id: string): string {
  if (id === record.id) return "the agreement";
  const title = findTitle(record, id);
  if (title === undefined) return "something that is not in the record";
  return record.meeting?.id === id ? `the ${title.replace(/^M/, "m")}` : `“${title}”`;
}
