import type { Agreement } from "../../src/model/index.js";
import { rateOn, statusOf } from "../../src/query/index.js";

/** Returns functions that answer questions about a record in a word or two, for the tables of its test. */
export function answersOf(record: Agreement) {
  return {
    /** Returns the state of a subject and its certainty: `"in-effect presumed"`. */
    state: (id: string, asOf: string, knownAt?: string): string => {
      const { state, certainty } = statusOf(record, id, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
      return `${state} ${certainty}`;
    },
    /** Returns the caveats of a status. */
    caveats: (id: string, asOf: string): readonly string[] => statusOf(record, id, { asOf }).caveats,
    /** Returns the rate in force, with its bound if it has one: `"15 ceiling"`; `"none"` if no rate is in force. */
    rate: (id: string, asOf: string, knownAt?: string): string => {
      const answer = rateOn(record, id, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
      if (answer === undefined) return "none";
      return answer.bound === undefined ? `${answer.value}` : `${answer.value} ${answer.bound}`;
    },
    /** Returns the number of commitments of each kind. */
    kinds: (): Readonly<Record<string, number>> => {
      const counts: Record<string, number> = {};
      for (const { kind } of record.commitments) counts[kind] = (counts[kind] ?? 0) + 1;
      return counts;
    },
  };
}
