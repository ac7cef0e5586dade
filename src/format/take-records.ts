import { rangeError, typeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, PlainDate } from "../model/index.js";
import { asKnownAt } from "../query/as-known-at.js";
import { readDayOption } from "../query/known-at.js";

/** One record, or many with different ids. */
export type Records = Agreement | readonly Agreement[];

/** True if the argument of a writer is an array of records. */
export function isSet(given: Records): given is readonly Agreement[] {
  return Array.isArray(given);
}

/**
 * Returns the records that a writer received, as they were known on `knownAt` if it is given. Throws in the name of the writer if
 * one is not an agreement, if two have the same id, or if `knownAt` is not a day.
 */
export function takeRecords(caller: string, given: Records, knownAt?: PlainDate): readonly Agreement[] {
  if (typeof given !== "object" || given === null) {
    throw typeError("not-an-agreement", `${caller} expects a record or an array of records; got ${showValue(given)}.`);
  }
  if (isSet(given)) {
    for (const [index, one] of given.entries()) takeAgreement(`${caller}, record at position ${index}`, one);
    assertUniqueIds(caller, given);
  } else takeAgreement(caller, given);
  const records = isSet(given) ? given : [given];
  if (knownAt === undefined) return records;
  const day = readDayOption("knownAt", knownAt);
  return records.map((record) => asKnownAt(record, day));
}

/** Throws if two records have the same id: rows, entries and footnotes of the two could not be distinguished. */
function assertUniqueIds(caller: string, records: readonly Agreement[]): void {
  const positions = new Map<string, number>();
  for (const [index, { id }] of records.entries()) {
    const first = positions.get(id);
    if (first !== undefined) {
      throw rangeError(
        "duplicate-record-id",
        `${caller} expects records with different ids; got ${showValue(id)} at positions ${first} and ${index}. Give one of the two another id, or remove it.`,
      );
    }
    positions.set(id, index);
  }
}
