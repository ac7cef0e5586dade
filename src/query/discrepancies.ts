import { isSameInstant } from "../calendar/instant.js";
import { earliestDay } from "../calendar/partial-date.js";
import { compareTexts } from "../messages/compare-texts.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement, Commitment, IdsOf, Readout, Term, ZonedTime } from "../model/index.js";
import { asKnownAt } from "./as-known-at.js";
import type { Account, Discrepancy, DisputedValues } from "./discrepancy.js";
import { type KnownAtOption, readKnownAt } from "./known-at.js";

const DISPUTED_FIELDS = ["quantity", "scope", "term", "strength"] as const satisfies readonly (keyof DisputedValues)[];

/** The functions that return the value of a field of a readout. */
const READOUT_VALUES: { readonly [F in keyof DisputedValues]: (readout: Readout) => DisputedValues[F] | undefined } = {
  quantity: ({ quantities }) => (quantities?.length === 0 ? undefined : quantities),
  scope: ({ scope }) => scope,
  term: ({ term }) => term,
  strength: ({ modality }) => modality,
};

/**
 * Returns the fields in which the parties' own accounts of a commitment differ. Either they state different quantities, scopes,
 * terms or strengths, or one party states a value and another does not.
 *
 * For each party and field, the latest account that states a value counts. A party that gave no account of a commitment is
 * not compared. Moments are compared as instants: 00:01 in New York and 13:01 in Shanghai on the same day can be the same.
 * Notes are ignored.
 *
 * @param record - The record to read.
 * @param options - `knownAt` reads the record as it was known on a day.
 * @returns The discrepancies, in the order of the record.
 * @throws {RangeError} if `knownAt` is not a day of the calendar (code `invalid-date`).
 * @throws {TypeError} if an option is unknown, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025, discrepancies } from "typed-agreements";
 *
 * const [soybeans] = discrepancies(busan2025).filter((one) => one.field === "quantity");
 * console.log(soybeans?.subject, soybeans?.kind);
 * // → agricultural-purchases one-sided
 * ```
 */
export function discrepancies<A extends Agreement>(
  record: A,
  options: KnownAtOption = {},
): readonly Discrepancy<IdsOf<A>>[] {
  takeAgreement("discrepancies", record);
  takeOptions("discrepancies", options, ["knownAt"]);
  const knownAt = readKnownAt(options);
  const known = (knownAt === undefined ? record : asKnownAt(record, knownAt)) as Agreement;
  const order = new Map(known.parties.map(({ id }, index) => [id, index]));
  return known.commitments.flatMap((commitment) => {
    const { readouts = [] } = commitment;
    if (readouts.length < 2) return [];
    const byParty = readoutsByParty(readouts, order);
    return DISPUTED_FIELDS.flatMap((field) => compare(known.id, commitment, byParty, field));
  });
}

/** Returns the accounts of each party, the earliest first. The parties are in the order of the record. */
function readoutsByParty(
  readouts: readonly Readout[],
  order: ReadonlyMap<string, number>,
): readonly (readonly Readout[])[] {
  const byParty = new Map<string, Readout[]>();
  for (const readout of readouts) {
    const list = byParty.get(readout.by);
    if (list === undefined) byParty.set(readout.by, [readout]);
    else list.push(readout);
  }
  for (const list of byParty.values()) list.sort((a, b) => compareTexts(earliestDay(a.on), earliestDay(b.on)));
  return [...byParty]
    .filter(([party]) => order.has(party))
    .sort(([a], [b]) => (order.get(a) as number) - (order.get(b) as number))
    .map(([, list]) => list);
}

function compare(
  agreement: string,
  { id }: Commitment,
  byParty: readonly (readonly Readout[])[],
  field: keyof DisputedValues,
): readonly Discrepancy[] {
  const accounts = byParty.map((own) => latestAccount(own, field));
  const given = accounts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (given.length === 0) return [];
  const oneSided = given.length < accounts.length;
  if (!oneSided && given.every((value) => isSame(value, given[0]))) return [];
  const kind = oneSided ? "one-sided" : "differs";
  return [{ question: "discrepancy", agreement, subject: id, field, kind, accounts } as Discrepancy];
}

/** Returns the latest account of a party that states a value of a field, otherwise its latest account. */
function latestAccount(own: readonly Readout[], field: keyof DisputedValues): Account {
  const last = (own.findLast((readout) => READOUT_VALUES[field](readout) !== undefined) ?? own.at(-1)) as Readout;
  const { by, on, summary, citations } = last;
  const value = READOUT_VALUES[field](last);
  return { by, on, ...(value === undefined ? {} : { value }), summary, citations } as Account;
}

/** True if two values are the same. The order of keys and remarks are ignored, and moments are compared as instants. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (isMoment(a) && isMoment(b)) return isSameInstant(a, b);
  const keys = (value: object) => Object.keys(value).filter((key) => key !== ("note" satisfies keyof Term));
  const read = (value: object, key: string): unknown => value[key as keyof typeof value];
  const [left, right] = [keys(a), keys(b)];
  return left.length === right.length && left.every((key) => isSame(read(a, key), read(b, key)));
}

function isMoment(value: object): value is ZonedTime {
  return "zone" in value;
}
